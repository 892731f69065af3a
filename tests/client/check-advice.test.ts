import { expect, test } from 'vitest'
import { checkPageIn } from '../../client/words/check-page.ts'
import { LANGUAGES } from '../../client/words/languages.ts'
import { checks } from '../../questions/checks/checks.ts'
import { READ_FAULTS } from '../../questions/readers/read-question.ts'

const alone = checks.filter(({ needs }) => needs.every((need) => need === 'words')).map(({ id }) => id)

test.each(Object.keys(LANGUAGES))(
  '"%s": each check that needs no source says what is wrong and what to do, in short sentences',
  (language) => {
    const say = checkPageIn(language)
    expect(alone.filter((id) => say.advice[id] === undefined)).toEqual([])
    const said = [...Object.values(say.advice), ...Object.values(say.setAdvice)]
    const faults = READ_FAULTS.map((is) => say.fault({ is, what: '…' }))
    const sentences = [...said, ...faults].flatMap((text) => text.split(/(?<=[.?!])\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  },
)

test('no advice is left in English, and all of Arabic’s is in its letters', () => {
  const [en, fr, ar] = ['en', 'fr', 'ar'].map(checkPageIn)
  for (const id of alone) {
    expect(fr?.advice[id]).not.toBe(en?.advice[id])
    expect(ar?.advice[id]).toMatch(/^\p{Script=Arabic}/u)
  }
  expect(Object.keys(fr ?? {})).toEqual(expect.arrayContaining(Object.keys(en ?? {})))
})

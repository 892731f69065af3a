import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ResultView } from '../../client/quiz/result.tsx'
import { learningIn } from '../../client/words/learning.ts'
import type { Receipt } from '../../questions/wire/receipt.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

const receipt: Receipt = { source: 'ledger', label: 'the Northern Ledger', says: 'a', paragraphs: 1, words: [] }
const missed = { ...verdictOf('two'), correct: false, credit: 0, response: 1 }

/** The result as the server renders it, for a browser that runs no script. */
const page = renderToString(
  <ResultView
    state={{
      step: 'result',
      card,
      items: started.items,
      sheet: { ...sheet, items: [{ ...verdictOf('one'), receipts: [receipt] }, missed] },
    }}
    words={learningIn('en')}
  />,
)

test('a number of the collected footnotes leads into the fold of its question, and from there back', () => {
  const [, to = ''] = /<sup> <a href="#([^"]+)">1<\/a><\/sup>/.exec(page) ?? []
  const row = page.split('<details class="row"').find((text) => text.includes(`id="${to}"`)) ?? ''
  // Inside the fold and not on it: so a browser opens it when it is led there.
  expect(row).toMatch(/<\/summary><div class="said" id="[^"]+">/)
  expect(row).toContain('What of one?')
  const [, back = ''] = /<a href="#([^"]+)">↑ The footnotes you collected<\/a>/.exec(row) ?? []
  expect(page).toContain(`<h3 id="${back}"`)
})

test('what brought no footnote leads to none', () => {
  expect(page.match(/href="#footnotes"/g)).toHaveLength(1)
  expect(page.match(/<sup>/g)).toHaveLength(1)
})

test('of a matching that was partly right the pairs that were wrong are practised, else the whole', () => {
  const pairs = {
    ...started.items[0],
    id: 'm',
    kind: 'match',
    shape: 'pairs',
    stem: 'Who?',
    left: ['a', 'b', 'c'],
    right: ['1', '2', '3'],
  } as const
  const asked = (credit: number, response: readonly number[] | null) => {
    const verdict = { ...missed, item: 'm', credit, response, key: [0, 1, 2] }
    const of = { items: [pairs], sheet: { ...sheet, items: [verdict] } }
    const html = renderToString(<ResultView state={{ step: 'result', card, ...of }} words={learningIn('en')} />)
    return /name="missed" value="([^"]*)"/.exec(html)?.[1]
  }
  expect(asked(1 / 3, [0, 2, 1])).toBe('m:1,2')
  expect(asked(0, [1, 2, 0])).toBe('m')
  expect(asked(0, null)).toBe('m')
})

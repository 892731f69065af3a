import { expect, test } from 'vitest'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import { confirmed, emptyStudioDraft, topicOf, withReply, withText } from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { readText } from '../support/questions/read-quiz.ts'
import { factOf, judgedIn } from '../support/studio/judged-texts.ts'

// An answer in money, as a quiz made elsewhere or a teacher's own form gives it.

const engine = localEngine(sha256)

async function joined(text: string, quiz: string, language = 'en') {
  const draft = withText({ ...emptyStudioDraft('draft0', language) }, await engine.take(text, 'plain'))
  const inLanguage = { ...draft, topic: { ...draft.topic, language } }
  const taken = await engine.join(topicOf(inLanguage), readText(quiz).questions)
  const whole = taken.judged.reduce((now, { id }) => confirmed(now, id, true), withReply(inLanguage, taken))
  const review = await engine.review(topicOf(whole))
  const items = review?.review.items.filter(({ kind }) => kind === 'choice') ?? []
  return { outcomes: taken.judged.map(({ outcome }) => outcome), options: items[0]?.options }
}

test.each([
  ['£2.3 million', 'en', ['£1.4 million', '£2.3 million', '£3.5 million']],
  ['$400', 'en', ['$250', '$400', '$900']],
  ['€3,000', 'en', ['€1,500', '€3,000', '€8,000']],
  ['3,000 euros', 'en', ['€1,500', '€3,000', '€8,000']],
  ['12 kr', 'en', ['8 kr', '12 kr', '25 kr']],
  ['3 000 €', 'fr', ['1 500 euros', '3 000 euros', '8 000 euros']],
  ['3 000 euros', 'fr', ['1 500 euros', '3 000 euros', '8 000 euros']],
])('%s is read with its money, and so are the wrong answers beside it (%s)', async (value, language, options) => {
  const [text, ask] =
    language === 'fr'
      ? [`La réparation du pont a coûté ${value}.`, 'Combien la réparation du pont a-t-elle coûté ?']
      : [`The repairs of the bridge cost ${value}.`, 'How much did the repairs of the bridge cost?']
  const wrong = options.filter((_, i) => i !== 1)
  const quiz = `${ask} {=${value} ~${wrong.join(' ~')}}\n`
  const found = await joined(text, quiz, language)
  expect(found.outcomes).toEqual(['accepted'])
  const plain = (one: string) => one.replace(/[\u00a0\u202f]/g, ' ')
  expect(found.options?.map(plain)).toEqual(options)
})

test.each(['£', 'pounds', undefined])('what stands in the text as a sign may be typed as %s', async (unit) => {
  const cost = factOf(
    'The repairs cost {£2.3 million}.',
    'How much did the repairs cost?',
    'The repairs cost £2.3 million',
    {
      ...(unit === undefined ? {} : { unit }),
    },
  )
  const [one] = await judgedIn(['The repairs cost £2.3 million.'], [cost], { title: 'The lido' })
  expect([one?.outcome, one?.fact?.unit]).toEqual(['accepted', '£'])
})

test('a figure without what it counts is refused in words that say so', async () => {
  const fact = factOf('The answer is {42}.', 'What is the answer?', 'The answer is 42', { type: 'quantity' })
  const [one] = await judgedIn(['The answer is 42.'], [fact], { title: 'The guide' })
  expect(one?.reasons.map(({ code }) => code)).toEqual(['no-unit'])
})

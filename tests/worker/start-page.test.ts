import { expect } from 'vitest'
import { topics } from '#topics'
import { liveQuestion } from '../../questions/bank/live-question.ts'
import { shippedTopic } from '../../worker/stores/shipped.ts'
import { footnote, test } from '../support/served.ts'
import { stateOf } from '../support/worker/pages.ts'

test('the question of the start page is worked out when the program is built', () => {
  expect(topics.length).toBeGreaterThan(2)
  for (const { id, question } of topics) {
    const shipped = shippedTopic(id)
    expect(question, id).toBeDefined()
    expect(question, id).toEqual(shipped && liveQuestion(shipped.topic, shipped.bank))
  }
})

test.each([
  ['en', 'bridge-closure'],
  ['fr', 'etang-disparu'],
  ['ar', 'bridge-closure'],
])(
  'in %s the start page asks about %s, at a mistyped code too, and never about what needs a note',
  async (lang, id) => {
    for (const path of [`/?lang=${lang}`, `/q?code=no-code&lang=${lang}`]) {
      const page = await (await footnote.fetch(path)).text()
      expect(stateOf(page), path).toEqual(topics.find((one) => one.id === id)?.question)
    }
  },
)

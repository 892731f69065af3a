import { expect } from 'vitest'
import { topics } from '#topics'
import { liveQuestion } from '../../questions/bank/live-question.ts'
import { shareFacts } from '../../questions/checks/statement.ts'
import { shippedTopic } from '../../worker/stores/shipped.ts'
import { footnote, test } from '../support/served.ts'
import { stateOf } from '../support/worker/pages.ts'

test('the question of the start page is worked out when the program is built', () => {
  expect(topics.length).toBeGreaterThan(2)
  for (const { id, question } of topics) {
    const shipped = shippedTopic(id)
    expect(question, id).toBeDefined()
    expect(question, id).toEqual(shipped && liveQuestion(shipped.topic, shipped.bank, shipped.quizzes))
  }
})

test('nothing of the quiz that a teacher is offered first is answered on the start page, in any language', () => {
  for (const { id, question } of topics) {
    const { bank, quizzes = [] } = shippedTopic(id) ?? {}
    const items = new Map(bank?.items.map(({ item }) => [item.id, item]))
    const live = [...items.values()].find(({ stem }) => stem === question?.stem)
    const asked = (ids: readonly string[] = []) => ids.flatMap((one) => items.get(one) ?? [])
    const isHeld = (ids?: readonly string[]) => asked(ids).some((item) => live && shareFacts(live, item))
    expect(live, id).toBeDefined()
    expect(asked(quizzes[0]).length, id).toBeGreaterThan(5)
    expect(isHeld(quizzes[0]), id).toBe(false)
    // Any of them may be a class's: of each topic most leave it out.
    expect(quizzes.filter(isHeld).length / quizzes.length, id).toBeLessThan(0.1)
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

import { strFromU8, unzipSync } from 'fflate'
import { expect } from 'vitest'
import type { Exported } from '../../questions/formats/format.ts'
import { exportId } from '../../questions/formats/naming.ts'
import { qti3 } from '../../questions/formats/qti-3.ts'
import type { Item } from '../../questions/item.ts'
import { creditOf, markOf } from '../../questions/quiz/marking.ts'
import { ruledItem } from '../../questions/quiz/ruling.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { test } from '../support/browser-test.ts'
import { play, playerPage } from '../support/e2e/qti-player.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { mixed, nastyQuiz, wanted, wholeTopics } from '../support/questions/formats-samples.ts'

/** The key, and responses on the way from it to what is quite wrong. */
function responsesTo(item: Item): readonly Exclude<Response, null>[] {
  const best = shapeOf(item).best(item)
  if (item.shape === 'one') return [best, ...item.options.map((_, i) => i)]
  if (item.shape === 'number')
    return [
      best,
      item.key.min,
      item.key.max,
      (item.key.min + item.key.max + 1) / 2,
      item.key.min - 0.001,
      item.key.max + 0.001,
    ]
  const key = item.key
  if (item.shape === 'several')
    return [
      key,
      key.slice(1),
      item.options.map((_, i) => i),
      item.options.flatMap((_, i) => (key.includes(i) ? [] : [i])).concat(key[0] ?? 0),
    ]
  if (item.shape === 'order')
    return [key, [...key].reverse(), [...key.slice(1), ...key.slice(0, 1)], key.map((_, i) => i)]
  return [key, key.map(() => 0), key.map((option, i) => (i === 0 ? (option + 1) % item.right.length : option))]
}

/** A response as QTI writes it. */
function inQti(item: Item, response: Exclude<Response, null>): string | readonly string[] {
  const id = (index: number) => `choice-${index + 1}`
  if (typeof response === 'number') return item.shape === 'number' ? String(response) : id(response)
  return item.shape === 'pairs' ? response.map((right, left) => `left-${left + 1} ${id(right)}`) : response.map(id)
}

const joined = (text: string): string => text.replace(/\s+/g, '').replace(/\u200f/g, '')

const quizzes: readonly Exported[] = [...wholeTopics.map((quiz) => mixed(quiz, 50)), nastyQuiz]

const player = await playerPage()

/** What the player tells of each item of a quiz that was exported to it. */
async function played(quiz: Exported) {
  const files = unzipSync(qti3.express(quiz).body as Uint8Array)
  const parts = quiz.items.map((item) => ({
    item,
    responses: responsesTo(item),
    xml: strFromU8(files[`items/${exportId(item, quiz)}.xml`] ?? new Uint8Array()),
  }))
  const told = await play(
    player,
    parts.map(({ item, responses, xml }) => ({ xml, responses: responses.map((response) => inQti(item, response)) })),
  )
  return parts.flatMap(({ item, responses }, i) => (told[i] ? [{ item, responses, told: told[i] }] : []))
}

test.for(
  rowsOf(
    quizzes.map((quiz) => [quiz.topic, quiz] as const),
    ([, quiz]) => quiz === nastyQuiz,
  ),
)('%s: a player of QTI shows the items and marks as we do', async ([, quiz]) => {
  const all = await played(quiz)
  expect(all).toHaveLength(quiz.items.length)
  for (const { item, responses, told } of all) {
    const { stem, options } = wanted(item, quiz)
    expect(joined(told.stem), item.id).toBe(joined(stem))
    expect(told.choices.map(joined).sort(), item.id).toEqual(options.map(joined).sort())
    for (const [i, response] of responses.entries())
      expect(told.scores[i], `${item.id}: ${response}`).toBeCloseTo(creditOf(item, response), 3)
    expect(joined(told.shown.join(' ')), item.id).toContain(joined(item.explanation))
  }
})

test.for(['accept', 'everyone'] as const)(
  'a player of QTI marks as we do where a ruling says “%s”, for an item of every shape',
  async (is) => {
    const items = nastyQuiz.items.filter(({ id }) => id.endsWith('-3'))
    const rulings = items.map((item): Ruling => {
      const response = responsesTo(item).find((each) => creditOf(item, each) < 1)
      if (response === undefined) throw new Error(item.id)
      return is === 'accept' ? { item: item.id, is, response } : { item: item.id, is }
    })
    for (const { item, responses, told } of await played({ ...nastyQuiz, items, rulings })) {
      const credits = responses.map((response) => markOf(ruledItem(item, rulings), response).credit)
      expect(credits.filter((credit) => credit === 1).length, item.id).toBeGreaterThan(1)
      for (const [i, credit] of credits.entries())
        expect(told.scores[i], `${item.id}: ${responses[i]}`).toBeCloseTo(credit, 3)
    }
  },
)

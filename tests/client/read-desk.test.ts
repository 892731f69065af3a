import { expect, test } from 'vitest'
import { nextTask } from '../../client/pages/parts/next-task.ts'
import { readDesk } from '../../client/pages/parts/read-desk.ts'
import { readText } from '../../client/pages/parts/read-text.ts'
import { countAttempts } from '../../questions/attempts/counted-attempts.ts'
import { deskOf } from '../../questions/attempts/desk.ts'
import { choice } from '../support/questions/stub-items.ts'
import { quizOf, standing, submitted } from '../support/questions/stub-quiz.ts'

const quiz = quizOf([choice('a'), choice('b')], { feedback: 'closed', closes: '2031-03-07T12:00:00.000Z' })
const records = Array.from({ length: 2_001 }, (_, n) =>
  submitted(String(n).padStart(5, '0'), { responses: [n % 2, 0] }),
)
/** Of a large class, as it comes out of JSON. */
const sent = (): unknown => JSON.parse(JSON.stringify(deskOf(quiz, standing, countAttempts(records, quiz, standing))))

test('a desk of any size is read whole and in order', async () => {
  expect(await readDesk(sent())).toEqual(sent())
  expect((await readDesk(JSON.parse(JSON.stringify(deskOf(quiz, standing, []))))).attempts).toEqual([])
})

/** How many tasks of others have their turn until something is done. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let isDone = false
  void done.then(() => {
    isDone = true
  })
  let turns = 0
  while (!isDone) {
    await nextTask()
    turns += 1
  }
  return turns
}

test('whoever types meanwhile gets a turn', async () => {
  expect(await turnsUntil(readDesk(sent()))).toBeGreaterThan(2)
})

test('a long text is whole wherever it is cut, and others get a turn between its slices', async () => {
  // Letters of two bytes and four after one of one: the cuts go through many of them.
  const text = `x${'É😀'.repeat(150_000)}`
  let read = ''
  const reading = readText(new Response(text)).then((all) => {
    read = all
  })
  expect(await turnsUntil(reading)).toBeGreaterThan(2)
  expect(read === text).toBe(true)
  expect(await readText(new Response(null))).toBe('')
})

test('what is no desk is refused, also where only the last attempt is no attempt', async () => {
  await expect(readDesk({})).rejects.toThrow()
  const desk = await readDesk(sent())
  const last = { ...desk.attempts.at(-1), credits: ['1'] }
  await expect(readDesk({ ...desk, attempts: [...desk.attempts.slice(0, -1), last] })).rejects.toThrow()
})

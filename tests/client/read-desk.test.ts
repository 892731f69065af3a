import { expect, test } from 'vitest'
import { nextTask } from '../../client/pages/parts/next-task.ts'
import { readDesk } from '../../client/pages/parts/read-desk.ts'
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

test('whoever types meanwhile gets a turn', async () => {
  const reading = readDesk(sent())
  let isRead = false
  void reading.then(() => {
    isRead = true
  })
  let turns = 0
  while (!isRead) {
    await nextTask()
    turns += 1
  }
  expect(turns).toBeGreaterThan(2)
})

test('what is no desk is refused, also where only the last attempt is no attempt', async () => {
  await expect(readDesk({})).rejects.toThrow()
  const desk = await readDesk(sent())
  const last = { ...desk.attempts.at(-1), credits: ['1'] }
  await expect(readDesk({ ...desk, attempts: [...desk.attempts.slice(0, -1), last] })).rejects.toThrow()
})

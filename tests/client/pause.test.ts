import { expect, test } from 'vitest'
import { pauseUntilOnline } from '../../client/quiz/pause.ts'

const HOUR = 3_600_000

test('all that pauses goes on when the browser is online again', async () => {
  const target = new EventTarget() as Window
  const pause = pauseUntilOnline(target)
  const ended = Promise.all([pause.wait(HOUR), pause.wait(HOUR)])
  target.dispatchEvent(new Event('online'))
  expect(await ended).toHaveLength(2)
})

test('a pause ends by itself, and the end of one is not the end of another', async () => {
  const pause = pauseUntilOnline(new EventTarget() as Window)
  let isOver = false
  const long = pause.wait(HOUR).then(() => {
    isOver = true
  })
  await pause.wait(1)
  expect(isOver).toBe(false)
  pause.cutShort()
  await long
  expect(isOver).toBe(true)
})

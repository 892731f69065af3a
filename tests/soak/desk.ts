import { randomFrom } from '../../questions/random.ts'
import { anyResponses, desk as deskOf, publish, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'

/** Keys of one page of a list. */
const PAGE = 1_000

/** Attempts are handed in, and the desk is read: of SCORES with one list for each thousand of them, and no get. */
export const desk: Figure = async ({ count, seed }) => {
  const tally = tallyOf('lists too many', 'gets', 'attempts that are missing')
  const random = randomFrom(seed)
  const server = inProcess()
  const published = await publish(server, { feedback: 'end', askName: true })
  for (let i = 0; i < count; i += 1) {
    const started = await start(server, published.code, `student ${i}`)
    const responses = random() < 0.5 ? anyResponses(started) : {}
    await submit(server, published.code, started.token, responses)
    await tally.reach(i + 1)
  }
  const before = { ...server.scores.counts }
  const { attempts } = await deskOf(server, published)
  const lists = server.scores.counts.list - before.list
  const gets = server.scores.counts.get - before.get
  for (let i = Math.ceil(count / PAGE); i < lists; i += 1) tally.add('lists too many', () => `${lists} lists`)
  for (let i = 0; i < gets; i += 1) tally.add('gets', () => `${gets} gets`)
  for (let i = attempts.length; i < count; i += 1)
    tally.add('attempts that are missing', () => `${attempts.length} of ${count}`)
  return tally.found(`the desk of ${spelled(count)} attempts, with ${lists} list and ${gets} gets`)
}

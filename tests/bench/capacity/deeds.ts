import type { Received, Sheet } from '../../../questions/wire/attempt.ts'
import { METADATA_BYTES } from '../../../worker/limits.ts'
import { anyResponse, anyResponses, bearer, publish, send, start, submit } from '../../support/worker/calls.ts'
import { type InProcess, inProcess } from '../../support/worker/in-process.ts'
import type { Use } from './prices.ts'

/** Questions of the quiz. */
export const QUESTIONS = 10
/** Milliseconds. */
const CLOSES_IN = 3_600_000

/** What each deed of a teacher or a student is: one request, and what the Worker asks of its stores for it. */
export interface Counted {
  readonly publishing: Use
  readonly page: Use
  readonly start: Use
  readonly answer: Use
  readonly sheet: Use
  readonly review: Use
  readonly sources: Use
  readonly deskPage: Use
  readonly deskRead: Use
  /** The same of a closed quiz that has told no answer yet. */
  readonly untoldDeskRead: Use
  readonly boardPage: Use
  /** The most bytes that an attempt takes in the store: its key and what stands beside it. */
  readonly bytes: number
}

/** Asks the real Worker for each of them once, on stores that count. */
export async function countDeeds(): Promise<Counted> {
  const server = inProcess()
  const counted = countingOn(server)
  const publishing = await counted(() => publish(server, { count: QUESTIONS, askName: true }))
  const { code, key } = publishing.result
  const base = `/api/quizzes/${code}`
  const page = await counted(() => server.fetch(`/q/${code}`))
  const started = await counted(() => start(server, code, 'Ann Example'))
  const { token, items } = started.result
  const [item] = items
  if (!item) throw new RangeError('A quiz has a question.')
  const given = { token, item: item.id, response: anyResponse(item) }
  const answer = await counted(() => send(server, 'POST', `${base}/answers`, given))
  const sheet = await counted(() => submit<Sheet & Received>(server, code, token, anyResponses(started.result)))
  const { proof } = sheet.result.body
  const review = await counted(() => send(server, 'POST', `${base}/review`, { proof }))
  const sources = await counted(() => server.fetch(`${base}/sources`))
  const deskPage = await counted(() => server.fetch(`/results/${code}`))
  const deskRead = await counted(() => send(server, 'GET', `${base}/results`, undefined, bearer(key)))
  const closes = new Date(Date.now() + CLOSES_IN).toISOString()
  const closed = await publish(server, { count: QUESTIONS, feedback: 'closed', closes })
  const results = `/api/quizzes/${closed.code}/results`
  const untoldDeskRead = await counted(() => send(server, 'GET', results, undefined, bearer(closed.key)))
  const boardPage = await counted(() => server.fetch(`/board/${code}`))
  const [stored = ''] = server.scores.data.keys()
  return {
    publishing: publishing.use,
    page: page.use,
    start: started.use,
    answer: answer.use,
    sheet: sheet.use,
    review: review.use,
    sources: sources.use,
    deskPage: deskPage.use,
    deskRead: deskRead.use,
    untoldDeskRead: untoldDeskRead.use,
    boardPage: boardPage.use,
    bytes: Buffer.byteLength(stored) + METADATA_BYTES,
  }
}

/** Does one thing, and tells what it asked of the stores. */
function countingOn({ quizzes, scores }: InProcess) {
  const asked = (operation: 'get' | 'put' | 'list' | 'delete') => quizzes.counts[operation] + scores.counts[operation]
  const all = () => ({ reads: asked('get'), writes: asked('put'), deletes: asked('delete'), lists: asked('list') })
  return async <T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly use: Use }> => {
    const before = all()
    const result = await act()
    const { reads, writes, deletes, lists } = all()
    const use: Use = {
      requests: 1,
      reads: reads - before.reads,
      writes: writes - before.writes,
      deletes: deletes - before.deletes,
      lists: lists - before.lists,
    }
    return { result, use }
  }
}

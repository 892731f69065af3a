import type { Desk } from '../../../questions/wire/desk.ts'
import { erasedSchema } from '../../../questions/wire/erased.ts'
import { type Exports, exportsSchema } from '../../../questions/wire/export.ts'
import { type Paper, paperSchema } from '../../../questions/wire/paper.ts'
import { type ProofReading, proofReadingSchema } from '../../../questions/wire/proof-reading.ts'
import { type Published, publishedSchema } from '../../../questions/wire/published.ts'
import { type ReviewItem, reviewItemSchema } from '../../../questions/wire/review.ts'
import { type Seats, seatsSchema } from '../../../questions/wire/seat.ts'
import type { ShownProof } from '../../../questions/wire/student-requests.ts'
import type { ItemTrial, NewKey, NewQuiz, NewState } from '../../../questions/wire/teacher-requests.ts'
import { type Turned, turnedSchema } from '../../../questions/wire/turned.ts'
import { ask, askJson, type Reply } from '../../reply.ts'
import { decimalMark } from './decimal-mark.ts'
import { nextTask } from './next-task.ts'
import { readDesk } from './read-desk.ts'
import { readText } from './read-text.ts'

/** All that the pages of teachers ask of the server. The desk's key travels in a header and nowhere else. */
export interface Api {
  /** `password`: what a server with PUBLISH_KEY asks for. */
  readonly publish: (quiz: NewQuiz, password?: string) => Promise<Reply<Published>>
  /** What a choice of an item comes to, with what the checks find in it; `redraw`: with other options than it has. */
  readonly tryItem: (topic: string, choice: ItemTrial) => Promise<Reply<ReviewItem>>
  readonly readProof: (proof: string) => Promise<Reply<ProofReading>>
  readonly results: (code: string, key: string) => Promise<Reply<Desk>>
  readonly csv: (code: string, key: string) => Promise<Reply<Blob>>
  /** All that can be printed of it, in as many forms. */
  readonly paper: (code: string, key: string, forms: number) => Promise<Reply<Paper>>
  readonly seats: (code: string, key: string) => Promise<Reply<Seats>>
  /** The forms in which the quiz can be taken elsewhere. */
  readonly exports: (code: string, key: string) => Promise<Reply<Exports>>
  readonly exported: (code: string, key: string, format: string) => Promise<Reply<Blob>>
  /**
   * Sets closing time and rulings, all of them; what comes back is the desk under them. Refused as `outdated` where the
   * desk was changed elsewhere since.
   */
  readonly setState: (code: string, key: string, state: NewState) => Promise<Reply<Desk>>
  /** Puts another key in the place of the desk's. */
  readonly turnKey: (code: string, key: string, next: string) => Promise<Reply<Turned>>
  /** Deletes an attempt, or the quiz with all of them. */
  readonly remove: (code: string, key: string, attempt?: string) => Promise<Reply<undefined>>
}

/** Headings as the page is written, decimals as this device writes them. */
function tableQuery(): string {
  return `lang=${document.documentElement.lang.slice(0, 2)}${decimalMark() === ',' ? '&decimal=comma' : ''}`
}

/** Not `askJson`, nor `response.json()`: a desk may be large, and each step of reading it is a task of its own. */
async function deskIn(response: Response): Promise<Desk> {
  const sent: unknown = JSON.parse(await readText(response))
  await nextTask()
  return readDesk(sent)
}

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` })

/** The most requests that one deletion takes; each erases what a Worker can in one go. */
const MOST_ROUNDS = 50

const remove: Api['remove'] = async (code, key, attempt) => {
  const path = `/api/quizzes/${code}${attempt === undefined ? '' : `/attempts/${encodeURIComponent(attempt)}`}`
  for (let round = 1; ; round += 1) {
    const reply = await askJson(erasedSchema, 'DELETE', path, undefined, bearer(key))
    if (!reply.ok) return reply
    if (!reply.value.left || round === MOST_ROUNDS) return { ok: true, value: undefined }
  }
}

export const api: Api = {
  publish: (quiz, password) => askJson(publishedSchema, 'POST', '/api/quizzes', quiz, password ? bearer(password) : {}),
  tryItem: (topic, choice) => askJson(reviewItemSchema, 'POST', `/api/topics/${topic}/items`, choice),
  readProof: (proof) => askJson(proofReadingSchema, 'POST', '/api/proofs', { proof } satisfies ShownProof),
  results: (code, key) => ask(`/api/quizzes/${code}/results`, { headers: bearer(key) }, deskIn),
  csv: (code, key) =>
    ask(`/api/quizzes/${code}/results.csv?${tableQuery()}`, { headers: bearer(key) }, (response) => response.blob()),
  paper: (code, key, forms) =>
    askJson(paperSchema, 'GET', `/api/quizzes/${code}/paper?forms=${forms}`, undefined, bearer(key)),
  seats: (code, key) => askJson(seatsSchema, 'GET', `/api/quizzes/${code}/seats`, undefined, bearer(key)),
  exports: (code, key) => askJson(exportsSchema, 'GET', `/api/quizzes/${code}/export`, undefined, bearer(key)),
  exported: (code, key, format) =>
    ask(`/api/quizzes/${code}/export/${format}`, { headers: bearer(key) }, (response) => response.blob()),
  setState: (code, key, state) =>
    ask(
      `/api/quizzes/${code}/state`,
      {
        method: 'PUT',
        body: JSON.stringify(state),
        headers: { ...bearer(key), 'Content-Type': 'application/json' },
      },
      deskIn,
    ),
  turnKey: (code, key, next) =>
    askJson(turnedSchema, 'POST', `/api/quizzes/${code}/key`, { key: next } satisfies NewKey, bearer(key)),
  remove,
}

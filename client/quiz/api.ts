import type { Responses, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Response, Verdict } from '../../questions/wire/item.ts'
import { reviewed, started, submitted, verdict } from '../replies/student.ts'
import { askJson, type Reply } from '../reply.ts'
import type { Marked } from './state.ts'

/** All that a student's page asks of the server. */
export interface QuizApi {
  readonly start: (name: string) => Promise<Reply<Started>>
  readonly answer: (token: string, item: string, response: Response) => Promise<Reply<Verdict>>
  /** Safe to repeat; with the slip of an earlier try it counts as having arrived then. */
  readonly submit: (token: string, responses: Responses, slip: string | undefined) => Promise<Reply<Submitted>>
  /** The marked sheet of a receipt, after closing. */
  readonly review: (receipt: string) => Promise<Reply<Marked>>
}

export function quizApi(code: string): QuizApi {
  const base = `/api/quizzes/${code}`
  return {
    start: (name) => askJson(started, 'POST', `${base}/attempts`, name === '' ? {} : { name }),
    answer: (token, item, response) => askJson(verdict, 'POST', `${base}/answers`, { token, item, response }),
    submit: (token, responses, slip) => askJson(submitted, 'POST', `${base}/submissions`, { token, responses, slip }),
    review: (receipt) => askJson(reviewed, 'POST', `${base}/review`, { receipt }),
  }
}

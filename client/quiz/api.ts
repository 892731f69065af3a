import * as v from 'valibot'
import {
  type Marked,
  markedSchema,
  type PracticeRound,
  practiceRoundSchema,
  type Responses,
  type Started,
  type Submitted,
  startedSchema,
  submittedSchema,
} from '../../questions/wire/attempt.ts'
import { type Noted, notedSchema } from '../../questions/wire/challenge.ts'
import { type Response, type Verdict, verdictSchema } from '../../questions/wire/item.ts'
import { type SourceSheets, sourceSheetsSchema } from '../../questions/wire/source-sheet.ts'
import type {
  NewAnswer,
  NewAttempt,
  NewChallenge,
  NewRound,
  NewSubmission,
  ShownProof,
} from '../../questions/wire/student-requests.ts'
import type { TimeFactor } from '../../questions/wire/time.ts'
import { askJson, type Reply } from '../reply.ts'

/** All that a student's page asks of the server. */
export interface QuizApi {
  readonly start: (name: string, factor?: TimeFactor) => Promise<Reply<Started>>
  readonly answer: (token: string, item: string, response: Response) => Promise<Reply<Verdict>>
  /** Safe to repeat; with the slip of an earlier try it counts as having arrived then. */
  readonly submit: (token: string, responses: Responses, slip: string | undefined) => Promise<Reply<Submitted>>
  /** The marked sheet of a proof, after closing. */
  readonly review: (proof: string) => Promise<Reply<Marked>>
  /** A round of fresh questions on the facts of some of the quiz's items. */
  readonly practise: (proof: string, items: readonly string[], round: number) => Promise<Reply<PracticeRound>>
  readonly answerPractice: (token: string, item: string, response: Response) => Promise<Reply<Verdict>>
  /** What there is to read: the same for every student. */
  readonly sources: () => Promise<Reply<SourceSheets>>
  /** What time it is by the server. */
  readonly time: () => Promise<Reply<{ readonly now: string }>>
  readonly challenge: (challenge: NewChallenge) => Promise<Reply<Noted>>
}

/** @param seat The code of the personal link that the page was opened with. */
export function quizApi(code: string, seat?: string): QuizApi {
  const base = `/api/quizzes/${code}`
  return {
    start: (name, factor) =>
      askJson(startedSchema, 'POST', `${base}/attempts`, {
        ...(name === '' ? {} : { name }),
        seat,
        factor,
      } satisfies NewAttempt),
    answer: (token, item, response) =>
      askJson(verdictSchema, 'POST', `${base}/answers`, { token, item, response } satisfies NewAnswer),
    submit: (token, responses, slip) =>
      askJson(submittedSchema, 'POST', `${base}/submissions`, { token, responses, slip } satisfies NewSubmission),
    review: (proof) => askJson(markedSchema, 'POST', `${base}/review`, { proof } satisfies ShownProof),
    practise: (proof, items, round) =>
      askJson(practiceRoundSchema, 'POST', `${base}/practice`, { proof, items, round } satisfies NewRound),
    answerPractice: (token, item, response) =>
      askJson(verdictSchema, 'POST', `${base}/practice/answers`, { token, item, response } satisfies NewAnswer),
    sources: () => askJson(sourceSheetsSchema, 'GET', `${base}/sources`),
    time: () => askJson(v.object({ now: v.string() }), 'GET', base),
    challenge: (challenge) => askJson(notedSchema, 'POST', `${base}/challenges`, challenge),
  }
}

import type { Challenging, QuizState } from '../../client/quiz/state.ts'
import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import { challengeRequest } from '../../questions/wire/student-requests.ts'
import { challenge } from '../operations/challenge.ts'
import { done, type Outcome, type Reason } from '../operations/outcome.ts'
import { parse } from '../operations/parse.ts'
import { readProgress } from '../operations/progress.ts'
import type { Resources } from '../operations/resources.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { answerItem } from './item.ts'
import { readResult } from './read-result.ts'
import { type AttemptPage, inWords, type Visit } from './visit.ts'

/*
 * What a student says is wrong with an item, on pages without scripts: the page it was written on comes back, and says
 * what became of it.
 */

/** After one answer of an attempt. */
export async function challengeItem(
  resources: Resources,
  page: AttemptPage,
  fields: URLSearchParams,
): Promise<Outcome<Visit>> {
  const item = fields.get('item') ?? ''
  const told = await answerItem(resources, page, item, () => [], false)
  if (!told.ok || told.value.trouble) return told
  const answered = await readProgress(resources, page.opened.claims, page.progress)
  const response = answered.ok ? answered.value[item] : undefined
  return raise(resources, page.opened.quiz.code, told.value.state, { token: page.token, response }, fields)
}

/** On the marked sheet, with its proof. */
export async function challengeAfterwards(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  fields: URLSearchParams,
): Promise<Outcome<Visit>> {
  const told = await readResult(resources, published, embed, fields)
  if (!told.ok || told.value.trouble) return told
  return raise(resources, published.quiz.code, told.value.state, { token: fields.get('proof')?.trim() }, fields)
}

async function raise(
  resources: Resources,
  code: string,
  state: QuizState,
  signed: object,
  fields: URLSearchParams,
): Promise<Outcome<Visit>> {
  const [item, text] = [fields.get('item') ?? '', fields.get('reason') ?? '']
  const request = parse(challengeRequest, { ...signed, item, reason: text })
  const raised = request.ok ? await challenge(resources, code, request.value) : request
  if (raised.ok) return done({ state: withChallenge(state, item, { is: 'sent', text }) })
  const { reason } = raised
  return done({
    state: withChallenge(state, item, { is: 'failed', text, problem: problemOf(reason, resources) }),
    trouble: reason,
  })
}

const withChallenge = (state: QuizState, item: string, now: Challenging): QuizState => ({
  ...state,
  challenges: { [item]: now },
})

function problemOf(reason: Reason, { words }: Resources): string {
  const isReason = reason.is === 'invalid' && reason.errors.some(({ path }) => path === 'reason')
  return isReason ? words.challenge.empty(REASON_CHARACTERS) : inWords(reason, words)
}

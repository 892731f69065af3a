import { type Drafts, lackOf, readDrafts, responseOf } from '../../client/quiz/drafts.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import type { Learning } from '../../client/words/learning.ts'
import { judge } from '../../questions/quiz/marking.ts'
import type { Responses, Submitted } from '../../questions/wire/attempt.ts'
import type { Fields } from '../../questions/wire/fields.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import { present } from '../../questions/wire/present.ts'
import { readResponse } from '../operations/form.ts'
import { done, invalid, type Outcome, type Reason } from '../operations/outcome.ts'
import { readProgress } from '../operations/progress.ts'
import type { Resources } from '../operations/resources.ts'
import { submit } from '../operations/submit.ts'
import { type AttemptPage, basis, inWords, startedOf, type Visit } from './visit.ts'

/**
 * Hands in the attempt: with feedback after each item what was answered on the way, otherwise the sheet.
 *
 * Where it cannot be taken in now, the filled form comes back, with the slip that keeps the time of its arrival.
 */
export async function handIn(
  resources: Resources,
  page: AttemptPage,
  fields: Fields,
  slip: string | undefined,
): Promise<Outcome<Visit>> {
  const { opened, token } = page
  const { words } = resources
  const answered = await readProgress(resources, opened.claims, page.progress)
  if (!answered.ok) return answered
  const each = opened.quiz.settings.feedback === 'each'
  const drafts: Drafts = each ? answered.value : readDrafts(startedOf(page).items, fields)
  const responses = responsesOf(startedOf(page).items, drafts, words)
  if (!responses.ok) {
    const { reason } = responses
    const state = {
      ...sheetState(page, drafts, slip, inWords(reason, words)),
      ...present({ problemIn: itemOf(reason) }),
    }
    return done({ state, trouble: reason })
  }
  const submitted = await submit(resources, opened.quiz.code, { token, responses: responses.value, slip })
  if (submitted.ok) return done({ state: outcomeState(page, submitted.value) })
  const { reason } = submitted
  if (!isPassing(reason)) return submitted
  const kept = 'slip' in reason ? reason.slip : slip
  const problem = inWords(reason, words)
  const state = each ? lastState(page, answered.value, kept, problem) : sheetState(page, drafts, kept, problem)
  return done({ state, trouble: reason })
}

/** Why the filled form comes back: it can be sent again, as it is or put right. */
const isPassing = ({ is }: Reason): boolean => ['too-many', 'unavailable', 'spent', 'invalid'].includes(is)

/** What is filled in, as it is sent. */
function responsesOf(items: readonly WireItem[], drafts: Drafts, words: Learning): Outcome<Responses> {
  const read = items.map((item) => ({ id: item.id, response: responseOf(drafts[item.id], item) }))
  const half = read.findIndex(({ response }) => response === undefined)
  const id = read[half]?.id
  if (id !== undefined)
    return invalid(`responses.${id}`, `${words.position(half + 1, read.length)}: ${words[lackOf(drafts[id])]}`)
  const given = read.flatMap(({ id, response }) =>
    response === null || response === undefined ? [] : [[id, response] as const],
  )
  return done(Object.fromEntries(given))
}

/** The item that such a refusal is about. */
const itemOf = (reason: Reason): string | undefined =>
  reason.is === 'invalid' ? reason.errors[0]?.path.replace(/^responses\./, '') : undefined

function outcomeState(page: AttemptPage, outcome: Submitted): QuizState {
  const { opened, embed, now } = page
  if ('received' in outcome) return { ...basis(opened, embed, now), step: 'received', received: outcome }
  return { ...basis(opened, embed, now), step: 'result', items: startedOf(page).items, sheet: outcome }
}

function sheetState(page: AttemptPage, drafts: Drafts, slip: string | undefined, problem: string): QuizState {
  const { opened, embed, now, progress } = page
  return {
    ...basis(opened, embed, now),
    step: 'answering',
    at: 0,
    started: startedOf(page),
    drafts,
    problem,
    ...present({ progress, slip }),
  }
}

/** The verdict on the last item once more: its button hands in. */
function lastState(page: AttemptPage, answered: Responses, slip: string | undefined, problem: string): QuizState {
  const at = page.opened.form.length - 1
  const shown = page.opened.form[at]
  const state = sheetState(page, answered, slip, problem)
  if (!shown || state.step !== 'answering') return state
  const response = readResponse(shown, answered[shown.item.id], 'response')
  return {
    ...state,
    step: 'feedback',
    at,
    verdict: judge(shown, response.ok ? response.value : null, page.opened.state.rulings),
  }
}

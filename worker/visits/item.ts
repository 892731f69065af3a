import { type Draft, lackOf, readDrafts, responseOf } from '../../client/quiz/drafts.ts'
import type { Answering } from '../../client/quiz/state.ts'
import { type FormItem, payloadOf } from '../../questions/quiz/form.ts'
import { judge } from '../../questions/quiz/marking.ts'
import type { Responses } from '../../questions/wire/attempt.ts'
import type { Fields } from '../../questions/wire/fields.ts'
import type { Response } from '../../questions/wire/item.ts'
import { present } from '../../questions/wire/present.ts'
import { readResponse } from '../operations/form.ts'
import { done, invalid, type Outcome, refused } from '../operations/outcome.ts'
import { readProgress, signProgress } from '../operations/progress.ts'
import type { Resources } from '../operations/resources.ts'
import { type AttemptPage, basis, startedOf, type Visit } from './visit.ts'

/** The next item that has no answer; after the last one, its page. */
export async function nextItem(resources: Resources, page: AttemptPage): Promise<Outcome<Visit>> {
  const answered = await readProgress(resources, page.opened.claims, page.progress)
  return answered.ok ? done({ state: itemState(page, answered.value) }) : answered
}

/** Checks an answer and shows its verdict. What was answered before keeps the answer it had. */
export async function answerItem(
  resources: Resources,
  page: AttemptPage,
  id: string,
  fields: Fields,
  skip: boolean,
): Promise<Outcome<Visit>> {
  const { opened, embed, now } = page
  const answered = await readProgress(resources, opened.claims, page.progress)
  if (!answered.ok) return answered
  if (opened.quiz.settings.feedback !== 'each') return refused({ is: 'sealed' })
  const at = opened.form.findIndex(({ item }) => item.id === id)
  const shown = opened.form[at]
  if (!shown) return invalid('item', 'This quiz has no such item.')
  const started = startedOf(page)
  const draft = readDrafts(started.items.slice(at, at + 1), fields)[id]
  const given = answeredWith(shown, answered.value, draft, skip)
  if (!given.ok)
    return done({
      state: {
        ...itemState(page, answered.value),
        at,
        drafts: { [id]: draft ?? null },
        problem: resources.words[lackOf(draft)],
      },
      trouble: given.reason,
    })
  const responses = { ...answered.value, [id]: given.value.response }
  const progress = await signProgress(resources, opened.claims, responses)
  const verdict = judge(shown, given.value.own, opened.state.rulings)
  return done({
    state: { ...basis(opened, embed, now), step: 'feedback', at, started, drafts: responses, progress, verdict },
  })
}

interface Given {
  /** In the form's numbering, and in the quiz's. */
  readonly response: Response
  readonly own: Response
}

function answeredWith(shown: FormItem, answered: Responses, draft: Draft | undefined, skip: boolean): Outcome<Given> {
  const before = answered[shown.item.id]
  const response = before !== undefined ? before : skip ? null : responseOf(draft, payloadOf(shown))
  if (response === undefined || (response === null && before === undefined && !skip))
    return invalid('response', 'An answer is missing.')
  const own = readResponse(shown, response, 'response')
  return own.ok ? done({ response, own: own.value }) : own
}

function itemState(page: AttemptPage, answered: Responses): Answering {
  const { opened, embed, now, progress } = page
  const next = opened.form.findIndex(({ item }) => answered[item.id] === undefined)
  const at = next < 0 ? opened.form.length - 1 : next
  return {
    ...basis(opened, embed, now),
    step: 'answering',
    at,
    started: startedOf(page),
    drafts: answered,
    ...present({ progress }),
  }
}

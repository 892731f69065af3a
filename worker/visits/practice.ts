import { lackOf, readDrafts, responseOf } from '../../client/quiz/drafts.ts'
import type { Practising } from '../../client/quiz/state.ts'
import { type FormItem, payloadOf } from '../../questions/quiz/form.ts'
import { practiceRequest } from '../../questions/wire/student-requests.ts'
import { readResponse } from '../operations/form.ts'
import { done, invalid, type Outcome } from '../operations/outcome.ts'
import { parse } from '../operations/parse.ts'
import { openRound, practise, type Round } from '../operations/practice.ts'
import type { Resources } from '../operations/resources.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { basis, type Visit } from './visit.ts'

/*
 * A practice round on pages without scripts. All that is known of it travels in its forms and may be edited there: it
 * counts for nothing.
 */

/** Asks again what was missed. */
export async function beginRound(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  fields: URLSearchParams,
): Promise<Outcome<Visit>> {
  const request = parse(practiceRequest, {
    proof: fields.get('proof') ?? '',
    items: listOf(fields.get('missed')),
    round: Number(fields.get('round') ?? 0),
  })
  if (!request.ok) return request
  const { proof, round } = request.value
  const practice = await practise(resources, published.quiz.code, request.value)
  if (!practice.ok) return practice
  const state: Practising = {
    ...basis(published, embed, resources.now),
    step: 'practising',
    proof,
    round,
    practice: practice.value,
    at: 0,
    drafts: {},
    missed: [],
  }
  return done({ state })
}

/** The verdict on one answer. */
export async function answerRound(...[resources, published, embed, fields]: Posted): Promise<Outcome<Visit>> {
  const page = await pageOf(resources, published, embed, fields)
  if (!page.ok) return page
  const { state, shown, judge } = page.value
  const id = shown.item.id
  const draft = readDrafts([payloadOf(shown)], (name) => fields.getAll(name))[id]
  const skip = fields.get('step') === 'practice-skip'
  const response = skip ? null : responseOf(draft, payloadOf(shown))
  const own = readResponse(shown, response, 'response')
  if (response === undefined || (response === null && !skip) || !own.ok) {
    const reason = { is: 'invalid', errors: [{ path: 'response', message: 'An answer is missing.' }] } as const
    return done({
      state: { ...state, drafts: { [id]: draft ?? null }, problem: resources.words[lackOf(draft)] },
      trouble: reason,
    })
  }
  const verdict = judge(shown, own.value)
  const missed = verdict.correct ? state.missed : [...new Set([...state.missed, id])]
  return done({ state: { ...state, verdict, missed } })
}

/** The next item, or how the round went. */
export async function nextOfRound(...posted: Posted): Promise<Outcome<Visit>> {
  const page = await pageOf(...posted)
  if (!page.ok) return page
  const { state } = page.value
  return done({ state: { ...state, at: state.at + 1 } })
}

type Posted = readonly [Resources, PublishedQuiz, boolean, URLSearchParams]

interface RoundPage extends Pick<Round, 'judge'> {
  readonly state: Practising
  /** The item that the form was about. */
  readonly shown: FormItem
}

async function pageOf(...[resources, published, embed, fields]: Posted): Promise<Outcome<RoundPage>> {
  const token = fields.get('practice') ?? ''
  const round = await openRound(resources, published.quiz.code, token)
  if (!round.ok) return round
  const { form, judge } = round.value
  const at = form.findIndex(({ item }) => item.id === fields.get('item'))
  const shown = form[at]
  if (!shown) return invalid('item', 'This round has no such item.')
  const state: Practising = {
    ...basis(published, embed, resources.now),
    step: 'practising',
    proof: fields.get('proof') ?? '',
    round: Number(fields.get('round')) || 0,
    practice: { token, items: form.map(payloadOf) },
    at,
    drafts: {},
    missed: listOf(fields.get('missed')),
  }
  return done({ state, shown, judge })
}

/** Ids as a hidden field holds them. */
const listOf = (text: string | null): readonly string[] => (text ?? '').split(' ').filter(Boolean)

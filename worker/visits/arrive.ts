import type { Gate } from '../../client/quiz/state.ts'
import { closingAt } from '../../questions/attempts/lateness.ts'
import { newAlias } from '../operations/aliases.ts'
import { done, type Outcome, type Reason, refused } from '../operations/outcome.ts'
import type { Resources } from '../operations/resources.ts'
import { seatFor } from '../operations/seats.ts'
import { doorOf, type Entrant, mayStart, startOn } from '../operations/start.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { basis, inWords, type Visit } from './visit.ts'

/**
 * Opening the quiz: its first item at once where no name is asked and no clock runs. A link preview must not start a
 * clock.
 *
 * @param seat The code of a personal link, as it came.
 */
export async function arrive(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  seat: string | undefined,
): Promise<Outcome<Visit>> {
  const { askName, minutes } = published.quiz.settings
  const admitted = await seatFor(resources, published.quiz, seat)
  const number = admitted.ok ? admitted.value?.number : undefined
  const before = gate(resources, { ...published, state: closingAt(published.state, number) }, embed, '')
  if (before.door === 'ready' && !admitted.ok) {
    const asking = seatGate(resources, published, embed, admitted.reason, seat)
    // To open the quiz without a seat is nothing wrong.
    return asking.ok && seat === undefined ? done({ state: asking.value.state }) : asking
  }
  const waits = askName || minutes !== undefined || before.door !== 'ready'
  return waits ? done({ state: before }) : begin(resources, published, embed, { seat })
}

/** Pressing the start button. A name that will not do comes back with what is wrong with it. */
export async function begin(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  entrant: Entrant,
): Promise<Outcome<Visit>> {
  const may = await mayStart(resources, published.quiz.code)
  const started = may.ok ? await startOn(resources, published, entrant) : may
  if (started.ok) {
    const seen = { ...published, state: closingAt(published.state, started.value.seat) }
    return done({
      state: {
        ...basis(seen, embed, resources.now),
        step: 'answering',
        at: 0,
        started: started.value,
        drafts: {},
      },
    })
  }
  const { reason } = started
  if (reason.is === 'seat-needed' || reason.is === 'wrong-seat')
    return seatGate(resources, published, embed, reason, entrant.seat)
  const state = gate(resources, published, embed, entrant.name ?? '')
  return done({
    state:
      reason.is === 'invalid' || reason.is === 'too-many'
        ? { ...state, problem: inWords(reason, resources.words) }
        : state,
    trouble: reason,
  })
}

/** The page that asks for a seat: nobody has come with one, or with one that will not do. */
function seatGate(
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  reason: Reason,
  typed: string | undefined,
): Outcome<Visit> {
  // Of a quiz without seats there is no such page.
  if (published.quiz.settings.seats === undefined) return refused({ is: 'missing', what: 'page' })
  const state: Gate = { ...gate(resources, published, embed, ''), door: 'seat' }
  const wrong = typed === undefined ? {} : { seatTyped: typed, problem: inWords(reason, resources.words) }
  return done({ state: { ...state, ...wrong }, trouble: reason })
}

/** The page before an attempt. */
export function gate({ now, words }: Resources, published: PublishedQuiz, embed: boolean, name: string): Gate {
  const { askName } = published.quiz.settings
  return {
    ...basis(published, embed, now),
    step: 'gate',
    door: doorOf(published, now),
    name,
    ...(askName ? { alias: newAlias(words.own.lang) } : {}),
  }
}

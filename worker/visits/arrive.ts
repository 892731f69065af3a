import type { Gate } from '../../client/quiz/state.ts'
import { newAlias } from '../aliases.ts'
import { doorOf, type Entrant, startOn } from '../operations/start.ts'
import { done, type Outcome } from '../outcome.ts'
import type { Resources } from '../resources.ts'
import type { Published } from '../stores/quizzes.ts'
import { basis, inWords, type Visit } from './visit.ts'

/** Opening the quiz: its first item at once where no name is asked and no clock runs. A link preview must not start a clock. */
export async function arrive(resources: Resources, published: Published, embed: boolean): Promise<Outcome<Visit>> {
  const { askName, minutes } = published.quiz.settings
  const waits = askName || minutes !== undefined || doorOf(published, resources.now) !== 'ready'
  return waits ? done({ state: gate(resources, published, embed, '') }) : begin(resources, published, embed, {})
}

/** Pressing the start button. A name that will not do comes back with what is wrong with it. */
export async function begin(
  resources: Resources,
  published: Published,
  embed: boolean,
  entrant: Entrant,
): Promise<Outcome<Visit>> {
  const started = await startOn(resources, published, entrant)
  if (started.ok)
    return done({
      state: {
        ...basis(published, embed, resources.now),
        step: 'answering',
        at: 0,
        started: started.value,
        drafts: {},
      },
    })
  const { reason } = started
  const state = gate(resources, published, embed, entrant.name ?? '')
  return done({
    state: reason.is === 'invalid' ? { ...state, problem: inWords(reason, resources.words) } : state,
    trouble: reason,
  })
}

/** The page before an attempt. */
export function gate({ now }: Resources, published: Published, embed: boolean, name: string): Gate {
  const { askName } = published.quiz.settings
  return {
    ...basis(published, embed, now),
    step: 'gate',
    door: doorOf(published, now),
    name,
    ...(askName ? { alias: newAlias() } : {}),
  }
}

import type { Asking } from '../words/asking.ts'
import { quizApi } from './api.ts'
import { keeper, waitingKey } from './keeper.ts'
import { laterIn } from './later.tsx'
import { pauseUntilOnline } from './pause.ts'
import type { Change } from './reduce.ts'
import { openSession, type Session } from './session.ts'
import { sturdy } from './shelf.ts'
import type { QuizState } from './state.ts'
import type { Later } from './view.ts'

/** What the first view has of the page. */
export interface FirstView {
  readonly state: () => QuizState
  readonly change: (change: Change) => void
  readonly asking: Asking
}

/** Everything that the first view does without, loaded when idle or when it is needed. */
export interface Rest {
  readonly later: Later
  readonly session: Session
}

export function openRest({ state, change, asking }: FirstView): Rest {
  const { code } = state().card
  const later = laterIn(document.documentElement.lang)
  const session = openSession({
    state,
    change,
    asking,
    telling: later.words,
    api: quizApi(code),
    keeper: keeper(
      sturdy(() => localStorage),
      code,
    ),
    pause: pauseUntilOnline(window),
    random: Math.random,
    reload: () => location.reload(),
  })
  addEventListener('storage', ({ key, newValue }) => key === waitingKey(code) && session.sealedElsewhere(newValue))
  return { later, session }
}

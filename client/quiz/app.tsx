import { hydrate, render } from 'preact'
import { applyPreferences } from '../preferences/apply-preferences.ts'
import { openReading } from '../preferences/open.tsx'
import { readPreferences } from '../preferences/preferences.ts'
import { safeStorage, type TextStorage } from '../safe-storage.ts'
import { type Language, parseLanguage } from '../words/languages.ts'
import type { LearningTable } from '../words/learning.ts'
import { quizApi } from './api.ts'
import type { Change } from './change.ts'
import { handedState } from './handed-state.ts'
import { lead } from './leading.ts'
import { learningWordsIn, onLanguageLink, type Tables, turnPage, wordsOfPage } from './page-language.tsx'
import { pauseUntilOnline } from './pause.ts'
import { placeShown } from './place-shown.ts'
import { questionHistory } from './question-history.ts'
import { QuizView } from './quiz.tsx'
import { reduce } from './reduce.ts'
import { addRestOfStyle } from './rest-of-style.ts'
import { savedAttempt, waitingKey } from './saved-attempt.ts'
import { openSession, type Session } from './session.ts'
import type { SessionContext } from './session-context.ts'
import { leaveNothingBehind } from './shared-device.ts'
import type { QuizState } from './state.ts'

/**
 * Takes over the page that the server rendered, with what the student has chosen in it already, or with what an earlier
 * page left.
 *
 * @param table The words of the page's language. @param tables Those of every language, to be loaded.
 */
export function takeOver(root: HTMLElement, table: LearningTable, tables: Tables): void {
  addRestOfStyle()
  const storage = safeStorage(() => localStorage)
  applyPreferences(document.documentElement, readPreferences(storage))
  let words = wordsOfPage(root, table)
  let state = handedState(root)
  let isShown = false
  let follow = (_: QuizState) => {}
  const view = () => <QuizView state={state} words={words} act={(intent) => void session.act(intent)} />
  const tell = () => root.dispatchEvent(new CustomEvent('quiz', { detail: state }))
  function change(by: Change): void {
    const before = state
    state = reduce(state, by)
    if (!isShown || state === before) return
    // That the server is being asked is drawn with the next frame: what asks it is sent first.
    if (by.type === 'asked') return void requestAnimationFrame(() => render(view(), root))
    render(view(), root)
    tell()
    follow(state)
    lead(root, by, before, state)
  }
  const page = { root, storage, tables, state: () => state, words: () => words }
  const session = openSession(contextOf(page, change))
  listen(page, session, change)

  const rendered = state
  const first = view()
  session.resume()
  isShown = true
  // Where something is only said besides, what the student has typed and pressed already stays in its place.
  if (state === rendered || state.handed) hydrate(first, root)
  else root.replaceChildren()
  if (state !== rendered) render(view(), root)
  // For whoever has to know that the page is live: what was rendered for forms has become what scripts serve.
  root.dataset.live = ''
  follow = questionHistory(
    state,
    (at) => void session.act({ type: 'visit', at }),
    (proof) => void session.act({ type: 'read', proof }),
  )
  tell()
  openSourcesAndMenu(page, session, async (language) => {
    words = await learningWordsIn(language, tables)
    turnPage(language, words)
    change({ type: 'translated', chosen: language })
  })
}

/** A quiz's page, and what there is on it at the moment. */
interface Live {
  readonly root: HTMLElement
  readonly storage: TextStorage
  readonly tables: Tables
  readonly state: () => QuizState
  readonly words: () => ReturnType<typeof wordsOfPage>
}

function contextOf({ storage, state, words }: Live, change: (by: Change) => void): SessionContext {
  const { seat, card } = state()
  return {
    state,
    change,
    get words() {
      return words()
    },
    api: quizApi(card.code, seat?.code),
    saved: savedAttempt(storage, card.code, seat?.number),
    pause: pauseUntilOnline(window),
    random: Math.random,
    monotonic: () => performance.now(),
    reload: () => location.reload(),
  }
}

function listen({ root, state }: Live, session: Session, change: (by: Change) => void): void {
  const key = waitingKey(state().card.code)
  addEventListener('storage', (event) => event.key === key && session.sealedElsewhere(event.newValue))
  addEventListener('online', session.backOnline)
  leaveNothingBehind(root, state, change)
}

/**
 * What can wait until the student reads: the sources, and the menu. A task of its own and no idle moment, which a page
 * that something else keeps busy never has.
 */
function openSourcesAndMenu(
  { root, storage, tables, state, words }: Live,
  session: Session,
  speak: (language: Language) => Promise<void>,
): void {
  setTimeout(() => {
    void session.fetchSources()
    const { turnTo } = openReading({
      quiz: root,
      storage,
      place: () => placeShown(state()),
      words,
      language: () => parseLanguage(words().own.lang) ?? 'en',
      isChosen: state().chosen !== undefined,
      speak,
    })
    onLanguageLink(turnTo, tables)
  })
}

declare global {
  interface HTMLElementEventMap {
    /**
     * The quiz has been taken over or has changed: for a script beside its own, such as that of a quiz in somebody's
     * page.
     */
    quiz: CustomEvent<QuizState>
  }
}

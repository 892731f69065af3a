import { hydrate, render } from 'preact'
import { handedOver } from '../handover.ts'
import { safeStorage } from '../safe-storage.ts'
import { type Language, parseLanguage } from '../words/languages.ts'
import type { LearningTable } from '../words/learning.ts'
import { quizApi } from './api.ts'
import { readDrafts } from './drafts.ts'
import { fieldsOf } from './form.tsx'
import { itemsOn } from './items-on-page.ts'
import { learningWordsIn, onLanguageLink, type Tables, turnPage, wordsOfPage } from './page-language.tsx'
import { pauseUntilOnline } from './pause.ts'
import { QuizView } from './quiz.tsx'
import { type Change, reduce } from './reduce.ts'
import { savedAttempt, waitingKey } from './saved-attempt.ts'
import { openSession } from './session.ts'
import { leaveNothingBehind } from './shared-device.ts'
import type { QuizState } from './state.ts'

/**
 * Takes over the page that the server rendered, with what the student has chosen in it already, or with what an earlier page left.
 *
 * @param table The words of the page's language. @param tables Those of every language, to be loaded.
 */
export function takeOver(root: HTMLElement, table: LearningTable, tables: Tables): void {
  let words = wordsOfPage(table)
  const form = root.querySelector('form')
  let state = withChosen(handedOver<QuizState>(), form)
  let isShown = false

  const view = () => <QuizView state={state} words={words} act={(intent) => void session.act(intent)} />

  const tell = () => root.dispatchEvent(new CustomEvent('quiz', { detail: state }))

  function change(by: Change): void {
    const before = state
    state = reduce(state, by)
    if (!isShown || state === before) return
    render(view(), root)
    tell()
    if (by.type === 'troubled') leadToProblem(root, state)
    if (placeOf(state) === placeOf(before)) return
    // With its frame: looking for it sooner would lay the page out in the task that made it, too long a task on a slow device.
    requestAnimationFrame(() => (isTold(state) ? leadToVerdict(root) : leadToNew(root)))
  }

  const { seat } = state
  const { code } = state.card
  const storage = safeStorage(() => localStorage)
  const session = openSession({
    state: () => state,
    change,
    get words() {
      return words
    },
    api: quizApi(code, seat?.code),
    saved: savedAttempt(storage, code, seat?.number),
    pause: pauseUntilOnline(window),
    random: Math.random,
    monotonic: () => performance.now(),
    reload: () => location.reload(),
  })
  addEventListener('storage', ({ key, newValue }) => key === waitingKey(code) && session.sealedElsewhere(newValue))
  addEventListener('online', session.backOnline)

  leaveNothingBehind(root, () => state, change)

  const rendered = state
  session.resume()
  isShown = true
  if (state === rendered) hydrate(view(), root)
  else {
    root.replaceChildren()
    render(view(), root)
  }
  // For whoever has to know that the page is live: what was rendered for forms has become what scripts serve.
  root.dataset.live = ''
  tell()

  async function speak(language: Language): Promise<void> {
    words = await learningWordsIn(language, tables)
    turnPage(language, words)
    change({ type: 'translated', chosen: language })
  }
  const idle = globalThis.requestIdleCallback ?? setTimeout
  idle(async () => {
    const { openReading } = await import('../preferences/open.tsx')
    const { turnTo } = openReading({
      quiz: root,
      storage,
      words: () => words,
      language: () => parseLanguage(words.own.lang) ?? 'en',
      isChosen: state.chosen !== undefined,
      speak,
    })
    onLanguageLink(turnTo, tables)
  })
}

declare global {
  interface HTMLElementEventMap {
    /** The quiz has been taken over or has changed: for a script beside its own, such as that of a quiz in somebody's page. */
    quiz: CustomEvent<QuizState>
  }
}

/** Focus tells a screen reader, once, that there is something new to read; the eye finds it from the top. */
function leadToNew(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  root.scrollIntoView()
}

const isTold = (state: QuizState): boolean => 'verdict' in state && state.verdict !== undefined

/** A verdict stands in place: the page moves only where the bar would cover the options, and never so far that their first is gone. */
function leadToVerdict(root: HTMLElement): void {
  root.querySelector<HTMLElement>('.bar [data-focus]')?.focus({ preventScroll: true })
  const bar = root.querySelector('.bar')
  bar?.scrollIntoView({ block: 'nearest' })
  const options = root.querySelector('.told')?.getBoundingClientRect()
  if (!options || !bar) return
  const covered = options.bottom + ROOM - bar.getBoundingClientRect().top
  if (covered > 0) scrollBy(0, Math.max(0, Math.min(covered, options.top - ROOM)))
}

/** Between what is told and what stands beside it, in CSS pixels. */
const ROOM = 8

/** A problem is seen where it is said, and does not push away what has the focus; on a sheet the item that it is about may be far from the button, so the focus is led there. */
function leadToProblem(root: HTMLElement, { step, card, problemAt }: QuizState): void {
  const isSheet = step === 'answering' && card.feedback !== 'each'
  const item = isSheet && problemAt !== undefined ? document.getElementById(`item-${problemAt}`) : null
  item?.querySelector<HTMLElement>('input, select, button')?.focus()
  for (const seen of ['.problem', ':focus']) root.querySelector(seen)?.scrollIntoView({ block: 'nearest' })
}

/** Focus moves when this changes. */
const placeOf = (state: QuizState): string =>
  `${state.step} ${'at' in state ? state.at : ''} ${'verdict' in state && state.verdict ? 'told' : ''}`

function withChosen(state: QuizState, form: HTMLFormElement | null): QuizState {
  if (!form) return state
  if (state.step === 'practising') {
    return reduce(state, {
      type: 'filled',
      drafts: readDrafts(state.practice.items.slice(state.at, state.at + 1), fieldsOf(form)),
    })
  }
  if (state.step === 'gate') return reduce(state, { type: 'named', name: fieldsOf(form)('name')[0] ?? '' })
  if (state.step !== 'answering') return state
  return reduce(state, { type: 'filled', drafts: readDrafts(itemsOn(state), fieldsOf(form)) })
}

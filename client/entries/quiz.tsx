import { hydrate, render } from 'preact'
import { handedOver } from '../handover.ts'
import { itemsOn } from '../quiz/answering.tsx'
import { readDrafts } from '../quiz/drafts.ts'
import { fieldsOf } from '../quiz/form.tsx'
import { isReady, Quiz } from '../quiz/quiz.tsx'
import { type Change, reduce } from '../quiz/reduce.ts'
import type { Rest } from '../quiz/rest.ts'
import type { QuizState } from '../quiz/state.ts'
import type { Act } from '../quiz/view.ts'
import { askingIn } from '../words/asking.ts'

// Takes over the page that the server rendered. Only what the first item needs is here; the rest is loaded when the browser is idle.

const asking = askingIn(document.documentElement.lang)
let state = handedOver<QuizState>()
let rest: Rest | undefined
/** Where the page is shown, once it is taken over. */
let shown: HTMLElement | undefined
let loading: Promise<Rest> | undefined

/** An attempt that an earlier page left on this device is shown instead of the new one. */
function isLeft(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`footnote:${state.card.code}`))
  } catch {
    return false
  }
}

function load(): Promise<Rest> {
  loading ??= import('../quiz/rest.ts').then(
    ({ openRest }) => {
      rest = openRest({ state: () => state, change, asking })
      return rest
    },
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  return loading
}

const act: Act = (intent) => {
  // What is chosen shows at once; the rest keeps it when it is there.
  if (intent.type === 'fill') change({ type: 'filled', drafts: intent.drafts })
  load().then(
    ({ session }) => session.act(intent),
    () => change({ type: 'troubled', problem: asking.offline }),
  )
}

const view = () => <Quiz state={state} asking={asking} later={rest?.later} act={act} />

function change(by: Change): void {
  const before = state
  state = reduce(state, by)
  if (!shown || state === before) return
  render(view(), shown)
  if (placeOf(state) !== placeOf(before)) shown.querySelector<HTMLElement>('[data-focus]')?.focus()
}

/** Focus moves when this changes. */
const placeOf = (now: QuizState): string => `${now.step} ${'at' in now ? now.at : ''}`

/** Takes over what the server rendered, with what the student has chosen in it already. */
function takeOver(root: HTMLElement): void {
  const form = root.querySelector('form')
  if (form && state.step === 'answering')
    state = reduce(state, { type: 'filled', drafts: readDrafts(itemsOn(state), fieldsOf(form)) })
  hydrate(view(), root)
  shown = root
}

/** Shows what an earlier page left, where it left anything. */
function takeUp(root: HTMLElement, { session }: Rest): void {
  const fresh = state
  session.resume()
  if (state === fresh) return takeOver(root)
  root.replaceChildren()
  render(view(), root)
  shown = root
}

const root = document.getElementById('quiz')
if (root && (isLeft() || !isReady(state, undefined))) load().then((loaded) => takeUp(root, loaded))
else if (root) {
  takeOver(root)
  const idle = globalThis.requestIdleCallback ?? setTimeout
  idle(() => void load().catch(() => {}))
}

import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { USUAL_COUNT } from '../../../questions/bank/balance.ts'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import type { Review, ReviewItem } from '../../../questions/wire/review.ts'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import type { KeptQuiz, KeptQuizzes } from '../../kept-quizzes.ts'
import { useLink } from '../../links.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import { newQuizOf, type QuizDraft, usualDraft } from './draft.ts'
import { type Faults, faultsIn, faultsOf } from './faults.ts'
import { goToNewDesk } from './new-desk.ts'
import { choicesOf, itemsOf, type Plan, planOf, replaced } from './plan.ts'
import { restore } from './restore.ts'
import type { RewordTrial } from './reword.tsx'
import type { StoredDraft } from './stored-draft.ts'
import { suggestItems } from './suggestion.ts'

/** What the server gives and the page carries: plain JSON. */
export interface MakeData {
  readonly topic: TopicCard
  readonly review: Review
  /** This server publishes only with its password. */
  readonly guarded?: true
}

/** What this tab keeps of the quiz until it is published. */
export interface Keeping {
  /** What an earlier page left or a link brought. */
  readonly read: () => StoredDraft | undefined
  readonly write: (next: StoredDraft) => void
  readonly forget: () => void
}

/** How far it is. */
export type Step =
  | { readonly step: 'draft'; readonly problem?: string; readonly faults: Faults }
  | { readonly step: 'publishing' }
  | { readonly step: 'published' }

interface Work {
  readonly draft: QuizDraft
  readonly plan: Plan
  /** It was changed by hand, and is worth keeping. */
  readonly isOwn: boolean
  /** How many questions of a restored quiz are not as they were; absent where nothing was restored. */
  readonly lost?: number
}

const NO_FAULTS: Step = { step: 'draft', faults: {} }

/** What a teacher finds who has changed nothing: the usual settings, and as many questions as a quiz usually has. */
function usualWork({ topic, review }: MakeData): Work {
  return {
    draft: usualDraft(topic.title),
    plan: planOf(suggestItems(review, { count: USUAL_COUNT, language: topic.language })),
    isOwn: false,
  }
}

/** Why a quiz may not be published yet. */
export interface Hindrance {
  readonly problem: string
  /** The id of what has to be done first. */
  readonly field: string
}

interface MakingOptions {
  readonly words: Teaching
  /** This and what keeps are absent on the server. */
  readonly api: Api | undefined
  readonly keeping: Keeping | undefined
  /** The quizzes of this device. */
  readonly kept: KeptQuizzes | undefined
  readonly hindrance: Hindrance | undefined
}

/** Gives the focus to what has to be done first. */
function ledTo({ problem, field }: Hindrance): Step {
  document.getElementById(field)?.focus()
  return { step: 'draft', faults: {}, problem }
}

/** A quiz in the making: what it is, and what can be done with it. */
export function useMaking(data: MakeData, { words, api, keeping, kept, hindrance }: MakingOptions) {
  const { topic } = data
  const link = useLink()
  const [work, setWork] = useState(() => usualWork(data))
  const [step, setStep] = useState<Step>(NO_FAULTS)
  const { draft, plan } = work
  useKeeping(data, { work, setWork, isOver: step.step === 'published' }, api, keeping)

  const edit = (change: (plan: Plan) => Plan) => setWork((now) => ({ ...now, plan: change(now.plan), isOwn: true }))

  /** Has an item made in another form, and puts it in the place of the one unless the checks block it. */
  async function trying(item: ReviewItem, choice: ItemChoice & { readonly redraw?: true }): Promise<RewordTrial> {
    if (!api) return { is: 'trouble', problem: words.offline }
    const reply = await api.tryItem(topic.id, choice)
    if (!reply.ok) {
      const isOver = reply.trouble.errors?.some(({ path }) => path === 'turn')
      return { is: 'trouble', problem: isOver ? words.review.noOptions : troubleForTeacher(reply.trouble, words) }
    }
    const blocking = reply.value.findings.filter(({ level }) => level === 'B')
    if (blocking.length > 0) return { is: 'blocked', findings: blocking }
    edit((now) => replaced(now, item.id, reply.value))
    return { is: 'used', findings: reply.value.findings }
  }

  /** @param refused Fields whose content the browser refuses. @param keeps This device keeps the way to the results. */
  async function publish(password: string, refused: ReadonlySet<string>, keeps: boolean) {
    const faults = faultsIn(draft, itemsOf(plan).length, Date.now(), words, refused)
    if (Object.keys(faults).length > 0) return setStep({ step: 'draft', faults, problem: words.make.problems.some })
    if (hindrance !== undefined) return setStep(ledTo(hindrance))
    if (!api) return
    setStep({ step: 'publishing' })
    const reply = await api.publish(newQuizOf(draft, topic.id, choicesOf(plan)), password)
    if (reply.ok) {
      keeping?.forget()
      setStep({ step: 'published' })
      const { code, key } = reply.value
      const isRefused = keeps && kept?.keep(newKeptQuiz({ code, key }, draft, topic)) === false
      return goToNewDesk(link(`/results/${code}#${key}`), isRefused)
    }
    const named = faultsOf(reply.trouble, words)
    const problem = named ? words.make.problems.some : troubleForTeacher(reply.trouble, words)
    setStep({ step: 'draft', problem, faults: named ?? {} })
  }

  return {
    work,
    step,
    edit,
    trying,
    publish,
    startAfresh: () => {
      keeping?.forget()
      setWork(usualWork(data))
      setStep(NO_FAULTS)
    },
    set: (part: Partial<QuizDraft>) => setWork((now) => ({ ...now, draft: { ...now.draft, ...part }, isOwn: true })),
  }
}

/** What a device keeps of a quiz that nobody has taken yet. */
const newKeptQuiz = (way: Pick<KeptQuiz, 'code' | 'key'>, { title }: QuizDraft, topic: TopicCard): KeptQuiz => ({
  ...way,
  title: title.trim() || topic.title,
  language: topic.language,
  attempts: 0,
  at: new Date().toISOString(),
})

interface KeptWork {
  readonly work: Work
  readonly setWork: (work: Work) => void
  /** It is published, so there is nothing left to keep. */
  readonly isOver: boolean
}

/** Brings back what this tab has kept, and keeps what is changed by hand. */
function useKeeping({ topic, review }: MakeData, { work, setWork, isOver }: KeptWork, api?: Api, keeping?: Keeping) {
  const { draft, plan, isOwn } = work
  useEffect(() => {
    const kept = keeping?.read()
    if (!api || !kept) return
    void restore(kept.items, review.items, (choice) => api.tryItem(topic.id, choice)).then(({ items, lost }) =>
      setWork({ draft: kept.draft, plan: planOf(items), isOwn: true, lost }),
    )
  }, [])

  // With the change itself: who follows a link or reloads at once finds it. Another object to keep it by is no change.
  useLayoutEffect(() => {
    if (isOwn && !isOver) keeping?.write({ draft, items: choicesOf(plan) })
  }, [draft, plan, isOwn, isOver])
}

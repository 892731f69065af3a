import type { RefObject, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeptQuizzes } from '../../kept-quizzes.ts'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { ContentNote } from '../parts/content-note.tsx'
import { Browse } from './browse.tsx'
import { ChosenItems } from './chosen-items.tsx'
import { summaryOf } from './draft.ts'
import type { Faults } from './faults.ts'
import { type Hindrance, type Keeping, type MakeData, useMaking } from './making.ts'
import { NamesChoice } from './names-choice.tsx'
import { itemsOf, resized, withItem, without } from './plan.ts'
import { KEEP, PublishBar } from './publish-bar.tsx'
import { Samples } from './samples.tsx'
import { SettingsFields } from './settings.tsx'

interface MakePageProps extends MakeData {
  readonly words: Teaching
  /** Absent on the server. */
  readonly api?: Api
  readonly keeping?: Keeping
  readonly kept?: KeptQuizzes
  /** What is asked besides of whoever brings a topic of their own. */
  readonly own?: VNode
  /** Why it may not be published yet. */
  readonly hindrance?: Hindrance | undefined
}

/** A teacher's review of a topic's items: choose, change, set, publish. What is chosen already is a sensible quiz. */
export function MakePage({ words, api, keeping, kept, own, hindrance, ...data }: MakePageProps): VNode {
  const { topic, review, guarded } = data
  const making = useMaking(data, { words, api, keeping, kept, hindrance })
  const { step, edit, set, work } = making
  const { draft, plan } = work
  const [password, setPassword] = useState('')
  const faults = step.step === 'draft' ? step.faults : {}
  const form = useFirstFault(faults)
  const items = itemsOf(plan)
  const summary = words.make.summary(items.length, [
    ...(draft.minutes ? [] : [words.make.about(items.length)]),
    ...summaryOf(draft, words),
  ])
  if (review.items.length === 0) return <p class="empty">{words.review.empty}</p>
  return (
    <form
      ref={form}
      class="make"
      novalidate
      // Enter in a field would press the first button, which keeps the results on this device unasked.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event
        const keeps = submitter instanceof HTMLButtonElement && submitter.value === KEEP
        void making.publish(password, refusedIn(event.currentTarget), keeps)
      }}
    >
      <MakeHead topic={topic} words={words} isOwn={own !== undefined} />
      {work.lost !== undefined && <Restored lost={work.lost} words={words} startAfresh={making.startAfresh} />}
      {own}
      <div class="make-first">
        <div class="make-side">
          <PublishBar
            summary={summary}
            step={step}
            password={guarded ? { value: password, change: setPassword } : undefined}
            words={words}
          />
          <NamesChoice draft={draft} faults={faults} words={words} change={set} />
        </div>
        <Samples items={items} evidence={review.evidence} language={topic.language} words={words} />
      </div>
      <SettingsFields
        draft={draft}
        count={items.length}
        faults={faults}
        words={words}
        change={set}
        resize={(count) => edit((now) => resized(now, count, review, topic.language))}
      />
      <Questions data={data} making={making} fault={faults.items} words={words} />
    </form>
  )
}

/** What the page is for, and the topic that it is about. */
function MakeHead({
  topic,
  words,
  isOwn,
}: Pick<MakePageProps, 'topic' | 'words'> & { readonly isOwn: boolean }): VNode {
  const link = useLink()
  return (
    <>
      <header class="page-head">
        <p class="hint kicker">
          <span>{words.make.kicker}</span> {!isOwn && <a href={link('/#topics')}>{words.make.otherTopic}</a>}
        </p>
        <h1 {...inLanguage(topic.language)}>{topic.title}</h1>
        <ContentNote topic={topic} words={words} />
      </header>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
    </>
  )
}

interface RestoredProps {
  /** How many of its questions are not as they were. */
  readonly lost: number
  readonly words: Teaching
  readonly startAfresh: () => void
}

/** Said where this tab has brought back a quiz that was being made. */
function Restored({ lost, words: { make }, startAfresh }: RestoredProps): VNode {
  return (
    <p class="notice" role="status">
      {make.restored} {lost > 0 && make.gone(lost)}{' '}
      <button type="button" class="link" onClick={startAfresh}>
        {make.afresh}
      </button>
    </p>
  )
}

interface QuestionsProps {
  readonly data: MakeData
  readonly making: ReturnType<typeof useMaking>
  readonly fault: Faults['items']
  readonly words: Teaching
}

/** The quiz question by question, and all the others that could be in it. */
function Questions({ data: { topic, review }, making, fault, words }: QuestionsProps): VNode {
  const { plan } = making.work
  const { edit } = making
  const items = itemsOf(plan)
  const context = { language: topic.language, ...review }
  return (
    <>
      <details class="panel questions">
        <summary>{words.make.look(items.length)}</summary>
        <ChosenItems plan={plan} offer={review} context={context} fault={fault} words={words} {...making} />
      </details>
      <Browse
        items={review.items}
        chosen={new Set(items.map(({ id }) => id))}
        context={context}
        words={words}
        choose={(item, on) => edit((now) => (on ? withItem(now, item) : without(now, item.id)))}
      />
    </>
  )
}

/**
 * The fields whose content the browser refuses, though nothing keeps the form from being sent: half a date, "1e", a
 * number out of range.
 */
function refusedIn({ elements }: HTMLFormElement): ReadonlySet<string> {
  const isRefused = (field: Element) => field instanceof HTMLInputElement && !field.validity.valid
  return new Set(Array.from(elements).flatMap((field) => (isRefused(field) ? [field.id] : [])))
}

/**
 * @returns The form's ref. With new faults, what is folded around the first field that has one is opened, and the field
 * gets the focus.
 */
function useFirstFault(faults: Faults): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    const folded = field?.closest('details')
    if (folded) folded.open = true
    field?.focus()
  }, [faults])
  return form
}

import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { ContentNote } from '../parts/content-note.tsx'
import { Browse } from './browse.tsx'
import { ChosenItems } from './chosen-items.tsx'
import { summaryOf } from './draft.ts'
import { Field } from './field.tsx'
import { type Keeping, type MakeData, useMaking } from './making.ts'
import { itemsOf, resized, withItem, without } from './plan.ts'
import { PublishedView } from './published.tsx'
import { SettingsFields } from './settings.tsx'

interface MakePageProps extends MakeData {
  readonly words: Teaching
  /** Absent on the server. */
  readonly api?: Api
  readonly keeping?: Keeping
}

/** A teacher's review of a topic's items: choose, change, set, publish. What is chosen already is a sensible quiz. */
export function MakePage({ words, api, keeping, ...data }: MakePageProps): VNode {
  const { topic, review, guarded } = data
  const { make } = words
  const making = useMaking(data, words, api, keeping)
  const { work, step, edit, set } = making
  const { draft, plan } = work
  const [password, setPassword] = useState('')
  // Before the script runs, the browser itself would send the form, to a page that is none.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const form = useRef<HTMLFormElement>(null)
  const faults = step.step === 'draft' ? step.faults : {}
  useEffect(() => toFirstFault(form.current), [faults])

  const items = itemsOf(plan)
  const summary = make.summary(items.length, summaryOf(draft, words))
  if (step.step === 'published') {
    const title = draft.title.trim() || topic.title
    return (
      <PublishedView
        published={step.published}
        title={title}
        language={topic.language}
        summary={summary}
        isSeated={draft.seats !== ''}
        words={words}
      />
    )
  }
  if (review.items.length === 0) return <p class="empty">{words.review.empty}</p>
  const context = { language: topic.language, ...review }
  return (
    <form
      ref={form}
      class="make"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void making.publish(password, refusedIn(event.currentTarget))
      }}
    >
      <header class="page-head">
        <p class="hint">{make.kicker}</p>
        <h1 {...inLanguage(topic.language)}>{topic.title}</h1>
        <ContentNote topic={topic} words={words} />
        <p class="lede">{make.lede}</p>
      </header>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      {work.lost !== undefined && (
        <p class="notice" role="status">
          {make.restored} {work.lost > 0 && make.gone(work.lost)}{' '}
          <button type="button" class="link" onClick={making.startAfresh}>
            {make.afresh}
          </button>
        </p>
      )}
      <div class="publish">
        <p>{summary}</p>
        <p class="hint">{make.twoLinks}</p>
        {guarded && (
          <Field id="publishKey" label={make.publishKey} hint={make.publishKeyHint} fault={faults.publishKey}>
            {(described) => (
              <input
                {...described}
                type="password"
                autocomplete="current-password"
                required
                value={password}
                onInput={(event) => setPassword(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        {step.step === 'draft' && step.problem && (
          <p class="problem" role="alert">
            {step.problem}
          </p>
        )}
        <button type="submit" class="main" disabled={!isReady || step.step === 'publishing'}>
          {step.step === 'publishing' ? make.publishing : make.publish}
        </button>
      </div>
      <SettingsFields
        draft={draft}
        count={items.length}
        faults={faults}
        words={words}
        change={set}
        resize={(count) => edit((now) => resized(now, count, review, topic.language))}
      />
      <ChosenItems plan={plan} offer={review} context={context} fault={faults.items} words={words} {...making} />
      <Browse
        items={review.items}
        chosen={new Set(items.map(({ id }) => id))}
        context={context}
        words={words}
        choose={(item, on) => edit((now) => (on ? withItem(now, item) : without(now, item.id)))}
      />
    </form>
  )
}

/** The fields whose content the browser refuses, though nothing keeps the form from being sent: half a date, "1e", a number out of range. */
function refusedIn({ elements }: HTMLFormElement): ReadonlySet<string> {
  const isRefused = (field: Element) => field instanceof HTMLInputElement && !field.validity.valid
  return new Set(Array.from(elements).flatMap((field) => (isRefused(field) ? [field.id] : [])))
}

/** Opens what is folded around the first field that has something wrong with it, and goes there. */
function toFirstFault(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid=true]')
  const folded = field?.closest('details')
  if (folded) folded.open = true
  field?.focus()
}

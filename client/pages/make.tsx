import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Published } from '../../questions/wire/desk.ts'
import type { ReviewItem, TopicCard } from '../../questions/wire/topic.ts'
import { inLanguage } from '../words/languages.ts'
import type { Teaching } from '../words/teaching.ts'
import type { Api } from './api.ts'
import { ContentNote } from './content-note.tsx'
import { newQuizOf, obstacleOf, type QuizDraft, summaryOf, usualDraft } from './make/draft.ts'
import { ItemList } from './make/items.tsx'
import { MoreItems } from './make/more.tsx'
import { PublishedView } from './make/published.tsx'
import { Field, SettingsFields } from './make/settings.tsx'
import { suggestItems } from './make/suggestion.ts'
import { troubleInWords } from './trouble.ts'

/** What the server gives and the page carries: plain JSON. */
export interface MakeData {
  readonly topic: TopicCard
  readonly items: readonly ReviewItem[]
  /** This server publishes only with its password. */
  readonly guarded?: true
}

export interface MakePageProps extends MakeData {
  readonly words: Teaching
  /** Absent on the server. */
  readonly api?: Api
}

type Step =
  | { readonly step: 'draft'; readonly problem?: string }
  | { readonly step: 'publishing' }
  | { readonly step: 'published'; readonly published: Published }

/** A teacher's review of a topic's items: choose, set, publish. What is chosen already is a sensible quiz. */
export function MakePage({ topic, items, guarded, words, api }: MakePageProps): VNode {
  const { make } = words
  const [draft, setDraft] = useState(() => usualDraft(topic.title, items.length))
  const [chosen, setChosen] = useState(() => suggestItems(items, draft.count))
  const [tries, setTries] = useState(0)
  const [password, setPassword] = useState('')
  const [step, setStep] = useState<Step>({ step: 'draft' })
  // Before the script runs, the browser itself would send the form, to a page that is none.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  function change(part: Partial<QuizDraft>) {
    setDraft({ ...draft, ...part })
    if (part.count !== undefined) setChosen(suggestItems(items, part.count, tries))
  }

  function suggestAgain() {
    setTries(tries + 1)
    setChosen(suggestItems(items, draft.count, tries + 1))
  }

  function choose(id: string, on: boolean) {
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((other) => other !== id)))
  }

  async function publish() {
    const obstacle = obstacleOf(draft, chosen.size, words)
    if (obstacle || !api) return setStep({ step: 'draft', ...(obstacle ? { problem: obstacle } : {}) })
    setStep({ step: 'publishing' })
    const ids = items.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
    const reply = await api.publish(newQuizOf(draft, topic.id, ids), password)
    if (reply.ok) return setStep({ step: 'published', published: reply.value })
    setStep({
      step: 'draft',
      problem: troubleInWords(reply.trouble, words),
    })
  }

  const summary = make.summary(chosen.size, summaryOf(draft, words))
  if (step.step === 'published') {
    return (
      <PublishedView
        published={step.published}
        title={draft.title.trim() || topic.title}
        language={topic.language}
        summary={summary}
        isSeated={draft.seats !== ''}
        words={words}
      />
    )
  }
  if (items.length === 0) return <p class="empty">{make.empty}</p>
  return (
    <form
      class="make"
      onSubmit={(event) => {
        event.preventDefault()
        void publish()
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
      <div class="publish">
        <p>{summary}</p>
        <p class="hint">{make.twoLinks}</p>
        {guarded && (
          <Field id="publishKey" label={make.publishKey} hint={make.publishKeyHint}>
            <input
              id="publishKey"
              type="password"
              autocomplete="current-password"
              required
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
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
      <details class="panel">
        <summary>{make.settings}</summary>
        <SettingsFields draft={draft} words={words} change={change} />
      </details>
      <section aria-labelledby="items">
        <header class="row">
          <h2 id="items">{make.items}</h2>
          <span role="status">{make.chosen(chosen.size, items.length)}</span>
          <button type="button" onClick={suggestAgain}>
            {make.suggest}
          </button>
        </header>
        <ItemList
          items={items.filter(({ id }) => chosen.has(id))}
          language={topic.language}
          chosen={chosen}
          words={words}
          choose={choose}
        />
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{make.more}</h2>
        <MoreItems items={items} language={topic.language} chosen={chosen} words={words} choose={choose} />
      </section>
    </form>
  )
}

import type { VNode } from 'preact'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import { StandingBadge } from '../../evidence/standing.tsx'
import { useChosen, useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { SHOWN_STANDINGS } from '../parts/standings.ts'
import { ShareBar } from './share.tsx'

interface HomePageProps {
  readonly topics: readonly TopicCard[]
  /** A code that was typed and is none, to be corrected. */
  readonly code?: string
  /** What is wrong with it. */
  readonly problem?: string
  readonly words: Teaching
}

/** What this is in a breath, a code to enter, the topics. */
export function HomePage({ topics, code, problem, words }: HomePageProps): VNode {
  const { home } = words
  const chosen = useChosen()
  return (
    <>
      <section class="hero">
        <h1>
          {home.heading}
          <sup aria-hidden="true">1</sup>
        </h1>
        <p class="lede">{home.lede}</p>
        <form class="code" action="/q" method="get">
          {chosen && <input type="hidden" name="lang" value={chosen} />}
          <label for="code">{home.codeTitle}</label>
          <div class="row">
            <input
              id="code"
              dir="ltr"
              name="code"
              value={code}
              required
              maxlength={40}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              placeholder="XXXXX XXXXX"
              aria-describedby="code-hint"
              aria-invalid={problem ? true : undefined}
            />
            <button type="submit" class="main">
              {home.open}
            </button>
          </div>
          <p id="code-hint" class={problem ? 'problem' : 'hint'}>
            {problem ?? home.codeHint}
          </p>
        </form>
      </section>
      <div id="kept" />
      <section aria-labelledby="topics">
        <h2 id="topics">{home.topicsTitle}</h2>
        <OwnArticles words={words} />
        {topics.length === 0 && <p class="empty">{home.noTopics}</p>}
        <div class="topics">
          {topics.map((topic) => (
            <Topic key={topic.id} topic={topic} words={words} />
          ))}
        </div>
      </section>
      <ol class="reasons">
        {home.reasons.map(([name, text]) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Where whoever has articles goes. */
function OwnArticles({ words: { home } }: Pick<HomePageProps, 'words'>): VNode {
  const link = useLink()
  return (
    <p>
      <a href={link('/studio')}>{home.own}</a> {home.ownHint}
    </p>
  )
}

function Topic({ topic, words: { home, learning } }: { readonly topic: TopicCard; readonly words: Teaching }): VNode {
  const link = useLink()
  const shown = SHOWN_STANDINGS.filter((standing) => topic.facts[standing] > 0)
  const facts = shown.reduce((sum, standing) => sum + topic.facts[standing], 0)
  return (
    <article class="topic">
      <h3 {...inLanguage(topic.language)}>
        <a href={link(`/topics/${topic.id}`)}>{topic.title}</a>
      </h3>
      <p class="hint">{home.counts(topic.items, facts)}</p>
      <ShareBar facts={topic.facts} />
      <ul class="standings">
        {shown.map((standing) => (
          <li key={standing}>
            <StandingBadge
              standing={standing}
              label={`${learning.standing[standing]} ${learning.number(topic.facts[standing])}`}
            />
          </li>
        ))}
      </ul>
      {topic.notice && (
        <p class="notice" {...inLanguage(topic.language)}>
          {topic.notice}
        </p>
      )}
      <p class="actions">
        <a class="button main" href={link(`/new?topic=${topic.id}`)}>
          {home.make}
        </a>
        <a class="button" href={link(`/topics/${topic.id}`)}>
          {home.read}
        </a>
      </p>
    </article>
  )
}

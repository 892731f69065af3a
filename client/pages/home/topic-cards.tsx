import type { VNode } from 'preact'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import { StandingBadge } from '../../evidence/standing.tsx'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { SHOWN_STANDINGS } from '../parts/standings.ts'
import { ShareBar } from './share.tsx'

interface TopicCardsProps {
  readonly topics: readonly TopicCard[]
  readonly words: Teaching
}

/** What quizzes can be about: the topics that come with the program, and whatever articles a teacher has. */
export function TopicCards({ topics, words }: TopicCardsProps): VNode {
  const { home } = words
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{home.topicsTitle}</h2>
      <div class="topics">
        {topics.map((topic) => (
          <Topic key={topic.id} topic={topic} words={words} />
        ))}
        <OwnArticles words={words} />
      </div>
    </section>
  )
}

/** Where whoever has articles goes. */
function OwnArticles({ words: { home } }: Pick<TopicCardsProps, 'words'>): VNode {
  const link = useLink()
  return (
    <article class="topic own-topic">
      <h3>{home.ownTitle}</h3>
      <p>{home.ownHint}</p>
      <p class="actions">
        <a class="button" href={link('/studio')}>
          {home.own}
        </a>
        <a class="button" href={link('/check')}>
          {home.check}
        </a>
      </p>
    </article>
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
      <p>
        <b>{home.quizzes(topic.quizzes)}</b> <span class="hint">{home.counts(topic.items, facts)}</span>
      </p>
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

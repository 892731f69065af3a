import type { VNode } from 'preact'
import type { Dispute } from '../../../questions/wire/dispute.ts'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { ContentNote } from '../parts/content-note.tsx'
import { DiscussionCard } from './card.tsx'

interface CardsPageProps {
  readonly topic: TopicCard
  readonly disputes: readonly Dispute[]
  readonly words: Teaching
}

/** Everything that a topic's sources contradict each other on, as cards to print and cut out. */
export function CardsPage({ topic, disputes, words }: CardsPageProps): VNode {
  const { cards, print } = words.printing
  const link = useLink()
  return (
    <>
      <header class="page-head">
        <p class="hint">{cards.title}</p>
        <h1 {...inLanguage(topic.language)}>
          <a href={link(`/topics/${topic.id}`)}>{topic.title}</a>
        </h1>
        <ContentNote topic={topic} words={words} />
        {topic.notice && (
          <p class="notice" {...inLanguage(topic.language)}>
            {topic.notice}
          </p>
        )}
        <p class="lede">{disputes.length === 0 ? cards.none : cards.lede}</p>
        {disputes.length > 0 && (
          <p class="actions">
            {/* Shown by the page's script: without one the browser's own menu prints. */}
            <button type="button" class="main" id="print" hidden>
              {print}
            </button>
          </p>
        )}
      </header>
      <section class="discussions" aria-label={cards.title}>
        <h2 class="unseen">{cards.title}</h2>
        {disputes.map((dispute) => (
          <DiscussionCard key={dispute.id} dispute={dispute} language={topic.language} words={words} />
        ))}
      </section>
    </>
  )
}

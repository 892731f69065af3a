import type { VNode } from 'preact'
import type { TopicView } from '../../../questions/wire/topic.ts'
import { StandingBadge } from '../../evidence/standing.tsx'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { ContentNote } from '../parts/content-note.tsx'
import { SHOWN_STANDINGS } from '../parts/standings.ts'
import { FactEntry } from './fact.tsx'
import { SourceList } from './sources.tsx'

interface TopicPageProps {
  readonly topic: TopicView
  readonly words: Teaching
}

/** A ledger to read: disagreements first and side by side, then every other fact with who says it and where. */
export function TopicPage({ topic, words }: TopicPageProps): VNode {
  const { learning } = words
  const link = useLink()
  const groups = SHOWN_STANDINGS.map((standing) => ({
    standing,
    facts: topic.view.filter((fact) => fact.standing === standing),
  }))
  const shown = groups.filter(({ facts }) => facts.length > 0)
  return (
    <>
      <header class="page-head">
        <h1 {...inLanguage(topic.language)}>{topic.title}</h1>
        <ContentNote topic={topic} words={words} />
        {topic.asOf && <p class="hint">{words.topic.asOf(learning.day(topic.asOf))}</p>}
        {topic.notice && (
          <p class="notice" {...inLanguage(topic.language)}>
            {topic.notice}
          </p>
        )}
        <p class="actions">
          <a class="button main" href={link(`/new?topic=${topic.id}`)}>
            {words.topic.make}
          </a>
          {topic.facts.contested > 0 && (
            <a class="button" href={link(`/topics/${topic.id}/cards`)}>
              {words.printing.cards.title}
            </a>
          )}
          <a class="button" href="#sources">
            {words.topic.sourcesTitle}
          </a>
        </p>
      </header>
      {shown.length === 0 && <p class="empty">{words.topic.empty}</p>}
      <nav class="filter" aria-label={words.topic.filter}>
        {shown.map(({ standing, facts }) => (
          <a key={standing} href={`#${standing}`}>
            <StandingBadge standing={standing} label={learning.standing[standing]} />{' '}
            <b>{words.number(facts.length)}</b>
          </a>
        ))}
      </nav>
      {shown.map(({ standing, facts }) => (
        <section key={standing} class="facts" aria-labelledby={standing}>
          <h2 id={standing}>{words.topic.headings[standing]}</h2>
          <p class="hint">{words.topic.explained[standing]}</p>
          <div>
            {facts.map((fact) => (
              <FactEntry key={fact.id} fact={fact} language={topic.language} words={words} />
            ))}
          </div>
        </section>
      ))}
      <SourceList topic={topic} words={words} />
    </>
  )
}

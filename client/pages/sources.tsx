import type { VNode } from 'preact'
import type { TopicSource, TopicView } from '../../questions/wire/topic.ts'
import type { Teaching } from '../words/teaching.ts'

interface SourceListProps {
  readonly topic: TopicView
  readonly words: Teaching
}

/** Who was read, grouped by who counts as one voice. */
export function SourceList({ topic, words }: SourceListProps): VNode {
  const groups = Map.groupBy(topic.sources, ({ group }) => group)
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{words.topic.sourcesTitle}</h2>
      <p class="hint">{words.topic.independence}</p>
      <div class="groups">
        {[...groups].map(([group, sources]) => (
          <section key={group} class="group">
            <h3>{words.topic.group(group)}</h3>
            <ul lang={topic.language}>
              {sources.map((source) => (
                <SourceEntry key={source.id} source={source} words={words} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

function SourceEntry({ source, words }: { readonly source: TopicSource; readonly words: Teaching }): VNode {
  const { label, title, publisher, author, published, url, answers } = source
  const isNamed = publisher === undefined || label.includes(publisher)
  const details = [author, isNamed ? undefined : publisher, published && words.learning.day(published)]
    .filter(Boolean)
    .join(', ')
  return (
    <li>
      <b>{label}</b>
      {title && <cite>{url ? <a href={url}>{title}</a> : title}</cite>}
      {details && <span>{details}</span>}
      <span class="hint">{words.topic.answers(answers)}</span>
    </li>
  )
}

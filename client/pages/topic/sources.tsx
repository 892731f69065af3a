import type { VNode } from 'preact'
import type { TopicSource, TopicView } from '../../../questions/wire/topic.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface SourceListProps {
  readonly topic: TopicView
  readonly words: Teaching
}

/** Who was read, grouped by who counts as one voice. */
export function SourceList({ topic, words }: SourceListProps): VNode {
  const groups = [...new Set(topic.sources.map(({ group }) => group))]
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{words.topic.sourcesTitle}</h2>
      <p class="hint">{words.topic.independence}</p>
      <div class="groups">
        {groups.map((group) => (
          <section key={group} class="group">
            <h3>{words.topic.group(group)}</h3>
            <ul>
              {topic.sources.map(
                (source) =>
                  source.group === group && (
                    <SourceEntry key={source.id} source={source} language={topic.language} words={words} />
                  ),
              )}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

interface SourceProps {
  readonly source: TopicSource
  /** Of the source: BCP 47. */
  readonly language: string
  readonly words: Teaching
}

function SourceEntry({ source, language, words }: SourceProps): VNode {
  const { label, title, publisher, author, published, url, answers } = source
  const isNamed = publisher === undefined || label.includes(publisher)
  const details = [author, isNamed ? undefined : publisher].filter(Boolean).join(', ')
  const content = inLanguage(language)
  return (
    <li>
      <b {...content}>{label}</b>
      {title && <cite {...content}>{url ? <a href={url}>{title}</a> : title}</cite>}
      {details && <span {...content}>{details}</span>}
      {published && <span>{words.learning.day(published)}</span>}
      <span class="hint">{words.topic.answers(answers)}</span>
    </li>
  )
}

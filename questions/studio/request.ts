import { firstSubtag } from '../languages/first-subtag.ts'
import type { DraftSource, TopicDraft } from './draft.ts'
import { REQUEST_WORDS } from './words/request-words.ts'

/** What the request tells of: the articles, and the language and the title of their topic. */
type Asked = Pick<TopicDraft, 'language' | 'title'> & {
  readonly sources: readonly Pick<DraftSource, 'id' | 'label' | 'publisher' | 'title' | 'published' | 'text'>[]
}

/**
 * What is handed to an assistant: the articles, the shape of facts, and the rules of good ones, in the language of the
 * articles.
 */
export function requestFor({ sources, language, title }: Asked): string {
  const words = firstSubtag(language) === 'fr' ? REQUEST_WORDS.fr : REQUEST_WORDS.en
  const ids = sources.map(({ id }) => id)
  return [
    words.opening(title.trim(), sources.length),
    ...words.rules.map((rule) => `- ${rule}`),
    '',
    words.shape,
    '```yaml',
    words.example(ids[0] ?? 'post', ids[1]),
    '```',
    '',
    words.articles,
    ...sources.flatMap((source) => ['', articleOf(source, words.article)]),
  ].join('\n')
}

function articleOf({ id, label, publisher, title, published, text }: Asked['sources'][number], word: string): string {
  const facts = [publisher === label ? undefined : publisher, title, published].filter((one) => one !== undefined)
  return [
    `=== ${word} ${id}: ${label}${facts.length > 0 ? ` (${facts.join(', ')})` : ''} ===`,
    text,
    `=== ${id} ===`,
  ].join('\n')
}

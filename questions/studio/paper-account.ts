import { wordsOf } from '../text/normal-form.ts'
import type { DraftSource } from './draft.ts'
import { withoutArticle } from './value-words.ts'
import { studioWords } from './words/words-of.ts'

/** Whose account a question asks for, and the words that say so: "According to the Post". */
export interface PaperAccount {
  readonly source: string
  readonly words: string
}

/**
 * "According to the Post, how many …?": whose account it asks for, and the question without. Its claim says already
 * that it is of the Post: what is left has to stand beside the value.
 *
 * @returns `undefined` where no paper is named so.
 */
export function askedOfPaper(
  ask: string,
  papers: readonly Pick<DraftSource, 'id' | 'label'>[],
  language: string,
): { readonly ask: string; readonly account: PaperAccount } | undefined {
  const [, words = '', rest = ''] = /^([^,?]+), (\S.*)$/u.exec(ask) ?? []
  const said = wordsOf(words).join(' ')
  const way = studioWords(language).according.find((one) => said.startsWith(`${one} `))
  if (way === undefined) return undefined
  // "The Courier" is the Skelbrough Courier.
  const name = withoutArticle(wordsOf(said.slice(way.length)), language).join(' ')
  const [paper, another] = papers.filter(({ label }) => ` ${wordsOf(label).join(' ')} `.includes(` ${name} `))
  if (!paper || another) return undefined
  return { ask: rest.charAt(0).toUpperCase() + rest.slice(1), account: { source: paper.id, words } }
}

/** The same question as one of the account. */
export const askedByAccount = (ask: string, { words }: PaperAccount): string =>
  `${words}, ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`

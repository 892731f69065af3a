import { wordsOf } from '../text/normal-form.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import type { DraftSource, TopicDraft } from './draft.ts'
import type { JudgedFact } from './judged.ts'
import { withoutArticle } from './value-words.ts'
import { studioWords } from './words/words-of.ts'

/** Whose account a question asks for, and the words that say so: "According to the Post". */
export interface SourceAccount {
  readonly source: string
  readonly words: string
}

/**
 * "According to the Post, how many …?": whose account it asks for, and the question without. Its claim says already
 * that it is of the Post: what is left has to stand beside the value.
 *
 * @returns `undefined` where no source is named so.
 */
export function askedOfSource(
  ask: string,
  sources: readonly Pick<DraftSource, 'id' | 'label'>[],
  language: string,
): { readonly ask: string; readonly account: SourceAccount } | undefined {
  const [, words = '', rest = ''] = /^([^,?]+), (\S.*)$/u.exec(ask) ?? []
  const said = wordsOf(words).join(' ')
  const way = studioWords(language).according.find((one) => said.startsWith(`${one} `))
  if (way === undefined) return undefined
  // "The Courier" is the Skelbrough Courier.
  const name = withoutArticle(wordsOf(said.slice(way.length)), language).join(' ')
  const [source, another] = sources.filter(({ label }) => ` ${wordsOf(label).join(' ')} `.includes(` ${name} `))
  if (!source || another) return undefined
  return { ask: rest.charAt(0).toUpperCase() + rest.slice(1), account: { source: source.id, words } }
}

/** A fact whose questions name no source, and the one that they named. */
export function withoutAccount(
  fact: WrittenFact | undefined,
  { sources, language }: Pick<TopicDraft, 'sources' | 'language'>,
): { readonly fact: WrittenFact | undefined; readonly account?: SourceAccount | undefined } {
  if (!fact?.ask) return { fact }
  // Of a paper that is not quoted nothing is left out.
  const asked = fact.ask.map((ask) => {
    const one = askedOfSource(ask, sources, language)
    return one && fact.claims.some((claim) => one.account.source in claim) ? one : undefined
  })
  const account = asked.find((one) => one !== undefined)?.account
  return { fact: { ...fact, ask: fact.ask.map((ask, i) => asked[i]?.ask ?? ask) }, account }
}

/** All its claims are of the source whose account its questions ask for. */
export const isOfAccount = ({ claims }: WrittenFact, account: SourceAccount | undefined): boolean =>
  account !== undefined && claims.every((claim) => account.source in claim)

/** Its questions name the source again, where nobody else answers. */
export function withAccount(judged: JudgedFact, account: SourceAccount | undefined): JudgedFact {
  const { fact, otherAsks } = judged
  if (!fact?.ask || !account || fact.claims.some((claim) => !(account.source in claim))) return judged
  const asked = (ask: string) => `${account.words}, ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`
  return {
    ...judged,
    fact: { ...fact, ask: fact.ask.map(asked) },
    ...(otherAsks ? { otherAsks: otherAsks.map(asked) } : {}),
  }
}

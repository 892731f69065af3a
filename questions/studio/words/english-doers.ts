import { wordList as list } from './word-lists.ts'

/** They end like a winner and a maker, and what is left of them is another word: a tower has towed nothing. */
const NOBODY: ReadonlySet<string> = new Set(
  list(
    'banner bitter better charter copper corner counter cover drawer factor flower former gutter ladder latter letter liver longer lower manner matter minor number offer poster sector shower slipper summer supper tender tower',
  ),
)

/** A winner has won, a maker makes; "river" and "water" become words that nobody asks for. */
export function doneBy(word: string): string | undefined {
  if (NOBODY.has(word.replace(/s$/, ''))) return undefined
  const base = /^\p{L}{3,}(?=(?:er|or)s?$)/u.exec(word)?.[0].replace(/([bdgmnprt])\1$/, '$1')
  // Who founded is not who found.
  return base && `${base}ed`
}

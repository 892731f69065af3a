/** What a question never is, whatever rule made it: where one of these holds, the teacher is asked for one. */
export interface Broken {
  /** A word that points to what was told before, to when it was told, or a second thing asked. */
  readonly pointing: RegExp
  /** Words that lead nowhere: at the end, or right before a verb. */
  readonly open: RegExp
  /** Asks for a date. */
  readonly when: RegExp
  readonly shapes: RegExp
}

/** Any of some words, each by itself. */
export const anyWord = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

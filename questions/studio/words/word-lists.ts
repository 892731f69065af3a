/** The words of a text, which blanks and ends of lines part. */
export const wordList = (words: string): readonly string[] => words.match(/\S+/g) ?? []

/** The phrases of a text, which commas part. */
export const phraseList = (lines: string): readonly string[] => lines.split(',').map((phrase) => phrase.trim())

/** The phrases with each of some words in the place of their asterisks. */
export const phrasesWith = (words: string, phrases: string): readonly string[] =>
  wordList(words).flatMap((word) => phraseList(phrases.replaceAll('*', word)))

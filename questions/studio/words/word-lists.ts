/** The words of a text, which blanks and ends of lines part. */
export const wordList = (words: string): readonly string[] => words.match(/\S+/g) ?? []

/** The phrases of a text, which commas part. */
export const phraseList = (lines: string): readonly string[] => lines.split(',').map((phrase) => phrase.trim())

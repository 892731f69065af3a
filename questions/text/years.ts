const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/g

/** Whether a word is the figure of a year: 1000 to 2099. */
export const isYear = (word: string): boolean => /^(?:1\d|20)\d\d$/.test(word)

/** The figures of a text that may be years, as they stand in it. */
export const yearsIn = (text: string): readonly string[] => text.match(YEAR) ?? []

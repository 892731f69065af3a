const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
/** In the order in which Arabic numbers things by letters; the fifth is written so that it is not taken for a digit. */
const ARABIC = ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح', 'ط', 'ي', 'ك', 'ل', 'م', 'ن', 'س', 'ع', 'ف', 'ص', 'ق', 'ر']

/** What an option or a form is called on paper, by its place counted from 0. */
export type Letters = (place: number) => string

/** The letters of a content language (BCP 47). */
export function lettersIn(language: string): Letters {
  const letters = language.startsWith('ar') ? ARABIC : LATIN
  return (place) => letters[place] ?? String(place + 1)
}

/** So many characters of some words over and over. */
const over = (words: string) => (length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length)

/** Texts that nobody wrote for a reader, of any length. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'nested quotation marks': over('"“«(\''),
  'quotation marks with blanks': over('" ” '),
  'ten thousand numbers': over('12 400 3.5 '),
  'one endless line': over('the lamp went dark and the keeper saw it '),
  'the same sentence': over('The 40 lorries stood in Kelby on 3 May 1990. '),
  emoji: over('👩‍🚒🇫🇷 '),
  'right to left': over('كانت السفينة في الميناء. '),
  'decomposed letters': over('e\u0301a\u0300 '),
  'soft hyphens': over('so\u00adft\u200b '),
  'HTML in attributes': over('<p a="<b>">x &amp; <'),
  'full stops': over('. '),
  'one letter': over('a'),
  'a letter a line': over('a\n'),
  names: over('Ada Brunn '),
  'marks on one letter': over('\u0301'),
}

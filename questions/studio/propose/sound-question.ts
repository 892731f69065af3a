import { readingWords } from '../../languages/languages.ts'

/** What a question never is, whatever rule made it: where one of these holds, the teacher is asked for one. */
interface Broken {
  /** A word that points to what was told before, to when it was told, or a second thing asked. */
  readonly pointing: RegExp
  /** Words that lead nowhere: at the end, or right before a verb. */
  readonly open: RegExp
  /** Asks for a date. */
  readonly when: RegExp
  readonly shapes: RegExp
}

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')

const OPEN_EN = 'of|in|at|on|for|from|to|by|with|against|between|into|onto|than|as|the|an?|about|per|near|whether|that'
const AUX_EN = 'did|does|do|was|were|is|are|has|have|had|will|would|can|could|must|should'
const ENGLISH: Broken = {
  pointing: whole(
    `and|or|but|nor|her|hers|his|its|their|theirs|our|my|your|me|himself|herself|itself|themselves|each other|one another|again|later|earlier|elsewhere|another|the same|other|others|former|latter|only|just|still|already|even|too|however|therefore|then|ago|so far|(?:last|this|next) (?:year|month|week|season|night|spring|summer|autumn|winter|time)`,
  ),
  open: new RegExp(
    `(?<!\\p{L})(?:${OPEN_EN}|${AUX_EN.replace('|have', '')})$|^\\S+ \\S.* (?:${OPEN_EN}) (?:${AUX_EN}|${OPEN_EN.replace(/\|(?:the|an\?)/g, '')}) |(?<!\\p{L})(?:the|an?) (?:the|an?|of|in|at|on|by|to) `,
    'iu',
  ),
  when: /^(?:(?:since|until|by) )?(?:when|[io]n which)(?!\p{L})/iu,
  // Who opened for the first time since a day did not open since then.
  shapes: /^since when (?!has |have |is |are )|^(?:since|in|on|when).* (?:for the )?first time/i,
}

const FRENCH: Broken = {
  pointing: whole(
    'et|ou|ni|mais|son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|même|mêmes|autres?|aussi|encore|déjà|ensuite|puis|seulement|se(?= \\p{L}+$)|en(?= (?:a|ont|est|sont)(?!\\p{L}))|(?:dernière?|prochaine?)s?',
  ),
  open: /(?<!\p{L})(?:a|ont|est|sont|de|du|des|pour|en|à|au|aux|le|la|les|une?|par|pendant|avec|sans|contre|sur|dans|que|se)$|(?<!\p{L})(?:le|la|les|un|une) (?:le|la|les|un|une|de|du|à|au) /iu,
  when: /^(?:(?:depuis|jusqu['’]à) )?(?:quand|en quelle)(?!\p{L})/iu,
  shapes: /^depuis quand .*(?:a-t-|ont-|avait-|avaient-|fut-|furent-)|^(?:depuis|quand|en).* pour la première fois/iu,
}

/** Whether nothing in a question, without its mark, leans on the text or hangs in the air. */
export function isSound(ask: string, language: string): boolean {
  const { pointing, open, when, shapes } = language.startsWith('fr') ? FRENCH : ENGLISH
  const said = ask.toLowerCase()
  if (pointing.test(said) || open.test(said) || shapes.test(said)) return false
  // A blank before a stop, and a word twice.
  if (/ [.,;:!?]|[.,;:!?]{2}|(?<![\p{L}’'])(\p{L}+) \1(?!\p{L})/u.test(said)) return false
  return !(
    when.test(said) && readingWords(language).weekdays.some((day) => whole(`(?<!every |chaque )${day}`).test(said))
  )
}

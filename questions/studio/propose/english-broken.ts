import { anyWord, type Broken } from './broken-question.ts'

const OPEN_EN = 'of|in|at|on|for|from|to|by|with|against|between|into|onto|than|as|the|an?|about|per|near|whether|that'
const AUX_EN = 'did|does|do|was|were|is|are|has|have|had|will|would|can|could|must|should'
export const ENGLISH_BROKEN: Broken = {
  pointing: anyWord(
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

import { readingWords } from '../../languages/languages.ts'
import { type OddQuestions, oneOf } from './odd-question.ts'

const ASKING_EN = '(?:how|what|which|who|whom|whose|where|when|why)(?!\\p{L})'
const TELLS_EN = '(?:says?|said|puts? it|reports?|reported|estimates?|estimated|claims?|claimed|states?|stated)'
/** They tell a sum. */
const OF_SUMS = '(?:cost|pa(?:y|id)|rais|earn|spen[dt]|receiv|offer|charg|ow|worth|borrow|donat)(?:e?[ds]|e)?'
/** With a currency that is no other unit they tell one, too; whoever loses pounds may be a boxer, and crowns a king. */
const OF_SUMS_ALSO = '(?:los[et]|g[ai]ve|given|sav|w[io]n|ma[dk]e|sold|sell)(?:e?[ds]|e)?'
const { months: MONTHS_EN, weekdays: DAYS_EN } = readingWords('en')
/** When something was may stand in front of any question: "By noon", "In May 2029". */
const WHEN_EN = `(?:(?:in|by|on|at|since|before|after|until|during) (?:early |late |mid-)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${oneOf(MONTHS_EN)}(?: \\d{1,2},?)?(?: \\d{4})?|\\d{4}|the \\d{4}s|\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?|o['’]clock)|${oneOf(DAYS_EN)}|noon|midday|midnight|dawn|dusk|nightfall|christmas|easter|spring|summer|autumn|winter|then|now)|so far|to date|yesterday|today|tomorrow|now|currently|(?:last|this|next) (?:year|month|week|season|spring|summer|autumn|winter)|last night|that (?:day|night|year))`

export const englishOddities: OddQuestions = {
  opening: new RegExp(
    `^(?:${WHEN_EN},? )?(?:(?:\\p{L}+ ){0,2}${ASKING_EN}|(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|may)(?!\\p{L}))`,
    'iu',
  ),
  late: new RegExp(
    `^(?:at|in|on|for|from|of|to|with|by|under|after|before|since) (?:[^\\s,]+ ){2,5}${ASKING_EN}|^(?:the|an?) \\p{L}+ of ${ASKING_EN}`,
    'iu',
  ),
  inFront: new RegExp(`^([^?]{2,120}), (?:\\p{L}+ ){0,2}${ASKING_EN}`, 'iu'),
  fineInFront: /^according to |^in (?:all|total)$/i,
  shapes: [
    [/^(?:every|each) how many /i, 2],
    [
      /^(?:into|from|by|of|at|about|against|under|through|on|in) (?:whom|what (?:did|do|does|is|are|was|were|will|would|has|have|had|can|could))\b/i,
      2,
    ],
    [/^(?:to|for|with) (?:whom|what (?:did|do|does|is|are|was|were|will|would|has|have|had|can|could))\b/i, 1],
    [/^(?:to|at|of|from|with|on|under) how (?:many|much) /i, 1],
    [new RegExp(`, as .{2,60} ${TELLS_EN}\\?$`, 'i'), 2],
    [/\b(?:did|does|will|would) it take (?:until|till)\b/i, 2],
    [/\bhow many (?:\p{L}+ ){1,3}(?:warm|hot|cold)\b/iu, 2],
    [/\bhow many (?:gbp|eur|usd|chf|km|kg|cm|mm|ha|kwh|mph|kmh|m|l|t) /i, 2],
    [/\bhow many (?:percent|per cent|%)/i, 1],
    [/^(?:in|at) what place\b/i, 2],
    [/^what person\b/i, 2],
    [/^what (?:is|was) the name of the \p{L}+ (?:who|that)\b/iu, 1],
    [/\bhow many years old\b/i, 1],
    [/\breason why\b/i, 1],
    [/\b(?:what|which) (?:number|amount|quantity|sum) of\b|\bwhat (?:is|was) the (?:number|amount|quantity) of\b/i, 1],
    [/^(?:who|what|which \p{L}+) (?:is|was) (?:it|the (?:one|person|thing)) (?:that|who|which)\b/iu, 1],
    [/^whom /i, 1],
    // "Of" what, before what? A pluperfect hangs without another time.
    [/^how many (?!.*\b(?:by|before|when|until|till|already|after|since|once|ever)\b).* had \p{L}+(?:ed|en)\b/iu, 1],
  ],
  turns: [
    [
      new RegExp(`^(\\p{L})(.*?), as (?!he |she |it |they )([^,]{2,60}?) ${TELLS_EN}\\?$`, 'iu'),
      (_, first = '', rest = '', who = '') => `According to ${who}, ${first.toLowerCase()}${rest}?`,
    ],
    [
      /^(into|from|by|of|at|about|against|under|through|on|in) (what|whom) ((?:did|do|does|is|are|was|were|will|would|has|have|had|can|could) .+)\?$/iu,
      (_, before = '', asked = '', rest = '') =>
        `${/^whom$/i.test(asked) ? 'Who' : 'What'} ${rest} ${before.toLowerCase()}?`,
    ],
    [
      new RegExp(
        `^how many (?:pounds(?=.* ${OF_SUMS}(?!\\p{L}))|(?:euros|dollars|francs|kroner|yen)(?=.* (?:${OF_SUMS}|${OF_SUMS_ALSO})(?!\\p{L}))) ((?:is|was|has|does|did|do|will|would|can|could|must|should) (?!there ).+)$`,
        'iu',
      ),
      (_, rest = '') => `How much ${rest}`,
    ],
  ],
  counting: /(?<!\p{L})how many(?!\p{L})/iu,
  about: 'about',
}

const HAS = '(?:had|has|have|will|would|can|could|should|may|might)'
/** Begins a subject behind such a verb: "have the farmers", "will police"; "have always sold" has none there. */
const SUBJECT =
  '(?:(?!always|perhaps|sometimes)(?:the|an?|his|her|its|their|this|that|these|those|they|he|she|it|there|people|police|\\p{Ll}+[^s\\P{L}]s)(?!\\p{L})|\\p{Lu})'

/** "How many lorries did she sell?", "Who have the farmers elected?": whoever did it stands behind the verb. */
export const TURNED_EN = new RegExp(
  [
    '(?<!\\p{L})(?:do|does|did)(?!\\p{L})',
    `^[Ww]ho (?:else|${HAS} ${SUBJECT}|(?:is|are|was|were) (?!the |an? ))`,
    `(?<!\\p{L}|^[Ww]ho )(?:${HAS}|is|are|was|were) ${SUBJECT}`,
    '(?<!\\p{L})(?:to|by|for|from|with|of|in|on|at|about)\\?$',
  ].join('|'),
  'u',
)

const HOW_MANY = "^combien d(?:e |['’])"
/** Not « monument », which looks like one. */
const PLURAL_VERB = '(?<!\\p{L})(?:[fsv]?ont|\\p{L}{2,}ront|\\p{L}+(?<!m)ent)(?!\\p{L})'

/**
 * « Combien d’habitants compte le bourg ? »: what is counted is the subject only where its verb is in the plural. Right
 * behind it stands that verb, what joins more to it, or an adjective in the plural.
 */
export const TURNED_FR = new RegExp(
  [
    "-(?:t-)?(?:ils?|elles?|on|vous|nous|tu|je)(?!\\p{L})|est-ce qu|^qui [^?]* d(?:e|['’])\\s*\\?$",
    `${HOW_MANY}(?:temps|fois)(?!\\p{L})`,
    `${HOW_MANY}\\p{L}+ (?!\\p{L}*(?:[sx]|nt)(?!\\p{L})|(?:de|du|à|au|en|par|sur|dans|ne|se|y) |[dns]['’])`,
    `${HOW_MANY}\\p{L}+ (?!\\p{L}*nt(?!\\p{L})|[^?]*${PLURAL_VERB})`,
  ].join('|'),
  'iu',
)

/** What nobody says aloud, in the questions of a language. */
interface OddQuestions {
  /** A question begins so. */
  readonly opening: RegExp
  /** Or with a few words more: "at the end of which month". */
  readonly late: RegExp
  /** Or behind something in front and a comma; else its question word stands in the middle. */
  readonly inFront: RegExp
  /** What may stand in front: whose figure it is, and how much is meant. */
  readonly fineInFront: RegExp
  /** Shapes with how odd they are: 1 is stiff, 2 is what no teacher says. */
  readonly shapes: readonly (readonly [shape: RegExp, odd: 1 | 2])[]
  /** Those that a rule puts right whatever stands in them. */
  readonly turns: readonly (readonly [shape: RegExp, turned: (...parts: readonly string[]) => string])[]
  /** Ask for a count: the hedge comes before. */
  readonly counting: RegExp
  readonly about: string
}

const ASKING_EN = '(?:how|what|which|who|whom|whose|where|when|why)(?!\\p{L})'
const TELLS_EN = '(?:says?|said|puts? it|reports?|reported|estimates?|estimated|claims?|claimed|states?|stated)'
const MONEY_EN = '(?:pounds|euros|dollars|francs|crowns|kroner|yen)'

const english: OddQuestions = {
  opening: new RegExp(
    `^(?:\\p{L}+ ){0,2}${ASKING_EN}|^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|may)(?!\\p{L})`,
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
    [new RegExp(`,? as .{2,60} ${TELLS_EN}\\?$`, 'i'), 2],
    [/\b(?:did|does|will|would) it take (?:until|till)\b/i, 2],
    [/\bhow many (?:\p{L}+ ){1,3}(?:warm|hot|cold)\b/iu, 2],
    [/\bhow many (?:gbp|eur|usd|chf|km|kg|cm|mm|ha|kwh|mph|kmh|m|l|t) /i, 2],
    [new RegExp(`\\bwhat (?:share|part|fraction|proportion|percentage)\\b.* in ${MONEY_EN}\\?$`, 'i'), 2],
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
      new RegExp(`^(\\p{L})(.*?),? as (?!he |she |it |they )([^,]{2,60}?) ${TELLS_EN}\\?$`, 'iu'),
      (_, first = '', rest = '', who = '') => `According to ${who}, ${first.toLowerCase()}${rest}?`,
    ],
    [
      /^(into|from) (what|whom) ((?:did|do|does|is|are|was|were|will|would|has|have|had|can|could) .+)\?$/iu,
      (_, before = '', asked = '', rest = '') =>
        `${/^whom$/i.test(asked) ? 'Who' : 'What'} ${rest} ${before.toLowerCase()}?`,
    ],
    [
      new RegExp(
        `^how many ${MONEY_EN} ((?:is|was|has|does|did|do|will|would|can|could|must|should) (?!there ).+)$`,
        'iu',
      ),
      (_, rest = '') => `How much ${rest}`,
    ],
  ],
  counting: /(?<!\p{L})how many(?!\p{L})/iu,
  about: 'about',
}

const ASKING_FR =
  "(?:(?:combien|qui|que|quoi|quels?|quelles?|o[uù]|quand|comment|pourquoi|lequel|laquelle|lesquels|lesquelles)(?!\\p{L})|qu[’'])"
const FR_END = '[\\s\\u00a0\\u202f]*\\?$'
/** Units whose gender is known: what was counted before the verb is agreed with. */
const MASCULINE = '(?:francs|euros|dollars|centimes|mètres|kilomètres|litres|kilos|kilogrammes|hectares|degrés)'
const FEMININE = '(?:tonnes|livres|couronnes|heures|personnes|signatures)'
const HAS_INVERTED = '(?:a-t-(?:elle|il|on)|ont-(?:elles|ils))'
const OF_MONEY_FR = "(?:d['’]euros|de (?:francs|dollars|livres|couronnes))"
/** Whoever gives or wants gives or wants a sum. */
const GIVES_FR =
  '(?<!\\p{L})(?:vers(?:e|era|ent|eront)|réclam(?:e|ait|ent|aient)|demand(?:e|ait|ent|aient)|donn(?:e|era)|touch(?:e|era)|re(?:çoit|cevra|çoivent)|rembours(?:e|era)|promet|débloque)'
/** They take no object: « combien de jours a-t-elle duré ». */
const MEASURES =
  '(?:été|fallu|duré|coûté|pesé|marché|couru|vécu|valu|régné|mesuré|attendu|travaillé|voyagé|existé|dormi)'

const french: OddQuestions = {
  opening: new RegExp(
    `^(?:[^\\s,]+ ){0,2}(?:[dj]['’]|jusqu['’])?${ASKING_FR}|^(?:est-ce|\\p{L}+-(?:t-)?(?:il|elle|ils|elles|on)(?!\\p{L}))`,
    'iu',
  ),
  late: new RegExp(
    `^(?:à|aux?|en|de|du|pour|par|avec|dans|sur|sous|devant|depuis|après|contre|chez|sans|vers) (?:[^\\s,]+ ){2,5}(?:[dj]['’]|jusqu['’])?${ASKING_FR}`,
    'iu',
  ),
  inFront: new RegExp(`^([^?]{2,120}), (?:[^\\s,]+ ){0,2}(?:[dj]['’]|jusqu['’])?${ASKING_FR}`, 'iu'),
  fineInFront: /^(?:selon|d['’]après) |^(?:en tout|au total)$/i,
  shapes: [
    [/^pendant combien de .*dur(?:é|e|ait|era)/i, 2],
    [/^(?:en|à|au) quel lieu\b/i, 2],
    [/^dans quel lieu\b/i, 1],
    [/^par qui\b/i, 2],
    [/^combien d['’e].* fixée?s?(?!\p{L})/iu, 2],
    [new RegExp(`, comme (?:le|l['’])\\s?\\p{L}+ .{2,60}${FR_END}`, 'iu'), 2],
    [
      new RegExp(
        `^combien (?:de|d['’]) ?\\p{L}+s (?!.* qu).*${HAS_INVERTED} (?!${MEASURES})\\p{L}+(?:é|i|u)(?!\\p{L})`,
        'iu',
      ),
      2,
    ],
    [
      /(?<!\p{L})(?:fut|furent|eut|eurent|\p{L}+(?:èrent|irent|urent))-(?:il|elle|ils|elles|on)(?!\p{L})|(?<!\p{L})\p{L}{2,}[^r\s\P{L}]a-t-(?:il|elle|on)(?!\p{L})/iu,
      1,
    ],
    [/^quel(?:le)? (?:est|était|a été) (?:celui|celle|la personne) (?:qui|que)/i, 2],
    [
      /^quel(?:le)? (?:nombre|quantité|somme) d['’e]|^quel(?:le)? (?:est|était|a été) (?:le nombre|la quantité) d['’e]/i,
      1,
    ],
    [/\bcombien de (?:pour cent|pourcents?|%)/i, 1],
    [/^quelle personne\b|^quel (?:est|était) le nom de (?:la personne|celui|celle) qu/i, 1],
    [/\braison pour laquelle\b/i, 1],
    [/\bcombien de (?:eur|gbp|usd|chf|km|kg|cm|mm|ha|kwh) /i, 2],
  ],
  turns: [
    [/^pendant (combien de .*dur(?:é|e|ait|era).*)$/iu, (_, rest = '') => rest.charAt(0).toUpperCase() + rest.slice(1)],
    [/^(?:en|à|au) quel lieu (.+)$/iu, (_, rest = '') => `Où ${rest}`],
    [
      new RegExp(`^à combien ${OF_MONEY_FR} (se (?:vend|vendait|vendra)(?!\\p{L}).*)$`, 'iu'),
      (_, rest = '') => `À quel prix ${rest}`,
    ],
    [
      new RegExp(`^combien ${OF_MONEY_FR} (d['’]aide(?!\\p{L})(?!.*(?<!\\p{L})${HAS_INVERTED}).*)$`, 'iu'),
      (_, rest = '') => `Quel montant ${rest}`,
    ],
    [
      new RegExp(
        `^combien ${OF_MONEY_FR} (?!d['’]|de |.*(?<!\\p{L})${HAS_INVERTED})(.*${GIVES_FR}(?:-t)?-(?:il|elle|on|ils|elles)(?!\\p{L}).*)$`,
        'iu',
      ),
      (_, rest = '') => `Quelle somme ${rest}`,
    ],
    [
      new RegExp(`^(\\p{L})(.*), comme (?:le|l['’])\\s?\\p{L}+ (.{2,60}?)${FR_END}`, 'iu'),
      (_, first = '', rest = '', who = '') =>
        `${/^[aeéèêiouyh]/iu.test(who) ? `D’après ${who}` : `Selon ${who}`}, ${first.toLowerCase()}${rest}\u00a0?`,
    ],
    [
      new RegExp(
        `^(combien (?:de|d['’]) ?${MASCULINE} .*${HAS_INVERTED} (?!${MEASURES})\\p{L}+é)(?!\\p{L})(.*)$`,
        'iu',
      ),
      (_, start = '', rest = '') => `${start}s${rest}`,
    ],
    [
      new RegExp(`^(combien (?:de|d['’]) ?${FEMININE} .*${HAS_INVERTED} (?!${MEASURES})\\p{L}+é)(?!\\p{L})(.*)$`, 'iu'),
      (_, start = '', rest = '') => `${start}es${rest}`,
    ],
  ],
  counting: /(?<!\p{L})combien (?=de |d['’])/iu,
  about: 'environ',
}

/** The oddities of a language, by BCP 47 tag; none of one that nobody has written down. */
export function oddQuestions(tag: string): OddQuestions | undefined {
  const [language] = tag.split('-')
  return language === 'en' ? english : language === 'fr' ? french : undefined
}

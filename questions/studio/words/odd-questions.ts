import { readingWords } from '../../languages/languages.ts'

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
/** They tell a sum. */
const OF_SUMS =
  '(?:costs?|cost|pays?|paid|rais(?:e|es|ed)|earn(?:s|ed)?|spends?|spent|receiv(?:e|es|ed)|offer(?:s|ed)?|charg(?:e|es|ed)|owe[sd]?|worth|borrow(?:s|ed)?|donat(?:e|es|ed))'
/** With a currency that is no other unit they tell one, too; whoever loses pounds may be a boxer, and crowns a king. */
const OF_SUMS_ALSO = '(?:loses?|lost|gives?|gave|given|sav(?:e|es|ed)|wins?|won|makes?|made|sold|sells?)'
const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
const { months: MONTHS_EN, weekdays: DAYS_EN } = readingWords('en')
/** When something was may stand in front of any question: "By noon", "In May 2029". */
const WHEN_EN = `(?:(?:in|by|on|at|since|before|after|until|during) (?:early |late |mid-)?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${oneOf(MONTHS_EN)}(?: \\d{1,2},?)?(?: \\d{4})?|\\d{4}|the \\d{4}s|\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]\\.?m\\.?|o['’]clock)|${oneOf(DAYS_EN)}|noon|midday|midnight|dawn|dusk|nightfall|christmas|easter|spring|summer|autumn|winter|then|now)|so far|to date|yesterday|today|tomorrow|now|currently|(?:last|this|next) (?:year|month|week|season|spring|summer|autumn|winter)|last night|that (?:day|night|year))`

const english: OddQuestions = {
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
      new RegExp(`^(\\p{L})(.*?), as (?!he |she |it |they )([^,]{2,60}?) ${TELLS_EN}\\?$`, 'iu'),
      (_, first = '', rest = '', who = '') => `According to ${who}, ${first.toLowerCase()}${rest}?`,
    ],
    [
      /^(into|from) (what|whom) ((?:did|do|does|is|are|was|were|will|would|has|have|had|can|could) .+)\?$/iu,
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

const ASKING_FR =
  "(?:(?:combien|qui|que|quoi|quels?|quelles?|o[uù]|quand|comment|pourquoi|lequel|laquelle|lesquels|lesquelles)(?!\\p{L})|qu[’'])"
const FR_END = '[\\s\\u00a0\\u202f]*\\?$'
const { months: MONTHS_FR, weekdays: DAYS_FR } = readingWords('fr')
const WHEN_FR = `(?:(?:(?:en|à|au|le|la|dès|depuis|avant|après|vers|fin|début|jusqu['’]en|jusqu['’]à) )?(?:(?:\\d{1,2}(?:er)? )?${oneOf(MONTHS_FR)}(?: \\d{4})?|\\d{4}|${oneOf(DAYS_FR)}(?: dernier| prochain)?|midi|minuit|printemps|été|automne|hiver)|hier|aujourd['’]hui|demain|à ce jour|pour l['’]instant|jusqu['’](?:ici|à présent)|l['’]an (?:dernier|prochain)|(?:l['’]année|la semaine) (?:dernière|prochaine)|le mois (?:dernier|prochain)|cette (?:année|semaine|nuit)|ce (?:matin|soir|mois))`
/** A question that asks for nothing but yes or no: « Le pont est-il ouvert ? » */
const YES_NO_FR =
  "(?!.*(?<!\\p{L})(?:combien|quels?|quelles?|comment|pourquoi|lequel|laquelle|lesquels|lesquelles|quand(?=\\s*\\?)|(?:à|de|par|pour|avec|chez|sur|en) (?:qui|quoi|où))(?!\\p{L}))(?:[^?,]+(?:,[^?,]+,)?[ '’])?\\p{L}+-(?:t-)?(?:il|elle|ils|elles|on)(?!\\p{L})"
/** Units whose gender is known: what was counted before the verb is agreed with. A pound is a book as well. */
const MASCULINE = '(?:francs|euros|dollars|centimes|mètres|kilomètres|litres|kilos|kilogrammes|hectares|degrés)'
const FEMININE = '(?:tonnes|personnes|signatures)'
/** How long something takes is no object of it. */
const LASTING = '(?:secondes|minutes|heures|jours|semaines|mois|ans|années|fois)(?!\\p{L})'
/** Verbs whose object can be what was counted; « nagé » and « parlé » have none. */
const WITH_OBJECT =
  '(?:accordé|acheté|accueilli|arrêté|attribué|blessé|choisi|collecté|commandé|consommé|débloqué|demandé|dépensé|déversé|distribué|donné|économisé|embauché|emprunté|engagé|évacué|exporté|fabriqué|fourni|gagné|hébergé|importé|indemnisé|interrogé|investi|licencié|livré|nourri|obtenu|parcouru|payé|perdu|planté|prêté|ramassé|réclamé|récolté|recueilli|reçu|rejeté|remboursé|rendu|retiré|réuni|sauvé|signé|soigné|touché|transporté|tué|utilisé|vendu|versé)'
const HAS_INVERTED = '(?:a-t-(?:elle|il|on)|ont-(?:elles|ils))'
/** What was counted is no subject itself, « en » takes its place nowhere, and the verb has no other object. */
const HAS_DONE = `(?:.*(?<!(?<!\\p{L})en )a-t-(?:elle|il|on)|(?:les|ces|ses|leurs) .*(?<!(?<!\\p{L})en )ont-(?:elles|ils)) ${WITH_OBJECT}(?!\\p{L})(?! (?:(?:le|la|les|un|une|du|son|sa|ses|leurs?|de|que) |(?:l|d|qu)['’]|à \\p{L}+(?:er|ir|re)(?!\\p{L})))`
const OF_MONEY_FR = "(?:d['’]euros|de (?:francs|dollars))"
/** Whoever gives or wants gives or wants a sum. */
const GIVES_FR =
  '(?<!\\p{L})(?:vers(?:e|era|ent|eront)|réclam(?:e|ait|ent|aient)|demand(?:e|ait|ent|aient)|donn(?:e|era)|touch(?:e|era)|re(?:çoit|cevra|çoivent)|rembours(?:e|era)|promet|débloque)'
const french: OddQuestions = {
  opening: new RegExp(
    `^(?:${WHEN_FR},? )?(?:(?:[^\\s,]+ ){0,2}(?:[dj]['’]|jusqu['’])?${ASKING_FR}|est-ce(?!\\p{L})|${YES_NO_FR})`,
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
    [new RegExp(`^combien (?:de|d['’]) ?(?!${LASTING})\\p{L}+s (?!.* qu)${HAS_DONE}`, 'iu'), 2],
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
      new RegExp(`^(combien (?:de|d['’]) ?${MASCULINE} ${HAS_DONE})(.*)$`, 'iu'),
      (_, start = '', rest = '') => `${start}s${rest}`,
    ],
    [
      new RegExp(`^(combien (?:de|d['’]) ?${FEMININE} ${HAS_DONE})(.*)$`, 'iu'),
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

import { readingWords } from '../../languages/languages.ts'
import { type OddQuestions, oneOf } from './odd-question.ts'

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
export const frenchOddities: OddQuestions = {
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

import type { HeldAgainst } from './held-against.ts'
import { oneDay } from './one-day.ts'
import type { TellingWords } from './telling-words.ts'
import { wordList as list } from './word-lists.ts'

const THESE_FR = list('ce cet cette ces')
const BE_FR = list('est sont été était étaient fut furent sera seront')

const TELLING_FR: TellingWords = {
  beforeInfinitive: list('se s me m te t le la les l leur lui y en nous vous bientôt aussi ainsi donc encore enfin'),
  wishes: list('réclame exige demande'),
  sayWhen: list('depuis après avant pendant jusqu'),
  auxiliary: [...BE_FR, ...list('a ont avait avaient')],
  be: BE_FR,
  indefinite: ['un', 'une'],
  changed: /^(?:réduite?s?|doublée?s?|augmentée?s?|baissée?s?|portée?s?|ramenée?s?|supprimée?s?)$/,
  reflexive: ['s', 's y', 's est', 's était'],
  gaps: ['plus tard', 'plus tôt', 'auparavant'],
  ago: /il y a (?:(?:environ|près|plus|moins|presque|de) ){0,3}#|# ans de (?:métier|service|carrière)/u,
  spansBefore: ['dans', 'il y a'],
  asksAge: /(?<!\p{L})(?:quel |l')âge(?!\p{L})/u,
  ages: ['à l âge de', 'âgé de', 'âgée de'],
  oneDay: oneDay('fr', 'matin|après-midi|soir'),
  these: THESE_FR,
  pointers: [...THESE_FR, ...list('l en y dont')],
  elsewhere: ['là'],
  placeNouns: list('village ville vallée quartier région pays commune île port lieu endroit'),
}

export const HELD_FR: HeldAgainst = {
  ...TELLING_FR,
  standards: ['que', 'qu'],
  persons: [],
  sayings: list('récit déclaration déclarations témoignage aveux accusation plainte version propos'),
  unequal: /(?<!(?:ne|n'|non)(?: ?\p{L}+){0,2} )(?<!\p{L})(?:plus|moins)(?: \p{L}+|[dl]'\p{L}+){0,5} qu(?:e |')(?!\d)/u,
  equal:
    /(?<!\p{L})(?:autant|aussi)(?: \p{L}+| ?[dl]'\p{L}+){0,5} qu(?:e |')(?!\d)|(?<!\p{L})l[ea]s? mêmes? (?:\p{L}+ ){1,3}que(?!\p{L})/u,
  each: /^(?: \p{L}+)? (?:par \p{L}+|(?:la )?pièce|chacune?|l'une?|l'unité)(?!\p{L})/u,
  total: /(?<!\p{L})(?:en tout|au total|le total|ensemble)(?!\p{L})/u,
  participle: /(?:[^ao]é|ert|pris|mis|quis|[cdr]uit|[dnlvt]u)e?s?$/,
  firstPerson: list('je j nous'),
  longAgo: /(?<!\p{L})(?:il y a [^,]{1,15} ans?|l.?an dernier|l.?année dernière)(?!\p{L})/u,
  offices:
    /^(?:élue?|maire|magistrate?|procureure?|ministre|juge|responsable|artisan|médecin|\p{L}+(?:ice|ante|ente|ée|iste|ère))$/u,
  identity: /^(?:qui (?:est|était) (?:l'|le |la |un |une |son |sa |leur )|comment s'appelle |quel est le nom )/i,
  smallNames: true,
  sequence: list('avant après puis ensuite premier première déjà veille lendemain dernier dernière'),
}

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

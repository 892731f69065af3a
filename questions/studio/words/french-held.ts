import type { HeldAgainst } from './held-against.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const HELD_FR: HeldAgainst = {
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

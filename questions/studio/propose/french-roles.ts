/** Of these there is one: who they are can be asked. */
const SOLE =
  'maire|directrice|directeur|président|présidente|capitaine|entraîneur|entraîneuse|secrétaire|secrétaire générale|trésorier|trésorière|ministre|rédactrice en chef|rédacteur en chef|propriétaire|fondateur|fondatrice|cheffe|chef|proviseur|proviseure|principale|principal|préfet|préfète|juge|architecte|patron|patronne|gérante|gérant|porte-parole|commandant|commandante'

const PIECE = "[\\p{L}\\p{N}’' -]{2,60}?"

/** Such a role behind a name, and before one. */
export const FRENCH_ROLES = {
  behind: new RegExp(
    `^, (?:(?:le|la) |l[’'])?((?:${SOLE}) (?:du |de la |de l[’']|de |d[’']|des )${PIECE})(?=[,.;]|$)`,
    'u',
  ),
  before: new RegExp(
    `(?:^|[ ,])((?:[Ll][ea] |[Ll][’'])(?:${SOLE})(?: (?:du |de la |de l[’']|de |d[’']|des )${PIECE})?),? $`,
    'u',
  ),
} as const

/** « Mairesse » is « la mairesse ». */
export const withArticle = (small: string): string =>
  /^l[ea] |^l[’']/.test(small)
    ? small
    : /^\S*(?:rice|ente|ère|euse|ale|iste|ef+e|ante)(?: |$)/.test(small)
      ? `la ${small}`
      : /^[aeiouéè]/.test(small)
        ? `l’${small}`
        : `le ${small}`

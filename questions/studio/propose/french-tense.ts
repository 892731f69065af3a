/** What is done now, for a day that comes: « il a fixé le budget de mai ». */
export const FRENCH_AHEAD =
  /^(?:annoncée?s?|approuvée?s?|choisie?s?|confirmée?s?|décidée?s?|fixée?s?|invitée?s?|prévue?s?|programmée?s?|promise?s?|proposée?s?|repoussée?s?|reportée?s?|votée?s?)$/u

/** Before a month or a day: it may be still to come. */
export const FRENCH_UP_TO = /^(?:pour|avant|dès|jusqu['’]en|jusqu['’]au|ici|d['’]ici|partir)$/u

/** A participle, and what stands before it where that is done. */
export const FRENCH_DONE =
  /^(?:\p{L}+ée?s?|(?:ouvert|fait|mis|pris|mort|vendu|perdu|reçu|tenu|construit|détruit|fini|battu|vu)e?s?)$/u
export const FRENCH_BASES = /^(?:a|ont|avait|avaient|fut|furent|était|étaient)$/

/** How a finite verb ends. */
export const FRENCH_FINITE = /\p{L}(?:e|ent|it|ait|aient|ît|ut|t|d)$/u

/** Without its year the figure of a year is none. */
export const FRENCH_PERIOD =
  /(?<!\p{L})(?:l['’]an (?:dernier|prochain)|l['’](?:année|été|hiver|automne) (?:dernière?|prochaine?)|cette (?:année|semaine)|ce mois-ci|jusqu['’]ici)(?!\p{L})/iu

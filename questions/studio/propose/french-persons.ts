/** Of a name, words that only something has. */
export const FRENCH_BODIES =
  'conseil|mairie|commune|société|ministère|préfecture|syndicat|hôpital|école|lycée|musée|institut|université|gare|rue|pont|journal|courrier|écho|voix|fédération|compagnie|théâtre|bibliothèque|cinéma|parc|lac|étang'

/** Right behind a name, they say who speaks. */
export const FRENCH_SAYS = /^(?:dit|déclare|affirme|explique|assure|estime|raconte|regrette|confie)$/

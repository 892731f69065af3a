/** « Qui est le patron ? », « Comment s'appelle la concierge ? » */
export const FRENCH_IDENTITY =
  /^(?:qui (?:est|était) (?:l'|le |la |un |une |son |sa |leur )|comment s'appelle |quel est le nom )/i

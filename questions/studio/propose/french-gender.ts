const HERS = /(?:trice|euse|ière|ienne|ion|té|ence|ance|ure|esse|ade|ette|rie|ille)s?$/
const HIS = /(?:teur|ieur|ien|ier|ger|age|ment|isme|eau|oir|al|aux|if|ant|mètre|gramme)s?$/
/** Nouns that are not what their endings say, and common ones whose endings say nothing. */
const KNOWN_HIS =
  /^(?:camion|avion|lion|champion|espion|pion|scorpion|bastion|million|été|côté|comité|député|traité|arrêté|comté|pâté|invité|retraité|silence|stade|grade|squelette|murmure|gorille|portefeuille|parapluie|incendie|génie|sosie|messie|foie|arbre|membre|litre|hectare|kilo|degré|franc|euro|dollar|centime|billet|homme|bateau|livret|objet|projet|emploi|bloc|poste|cas|hôtel|train|vélo|chien|chat|oiseau|poisson|mouton|cheval|jeune|civil|soldat|marin|voisin|lit|sac|repas|pain|œuf|point|but|match|titre|prix)s?$/
const KNOWN_HERS =
  /^(?:plage|image|page|cage|nage|rage|jument|eau|peau|eaux|peaux|tonne|personne|place|maison|lettre|femme|vitre|marche|caméra|ville|école|œuvre|photo|pièce|boîte|affiche|fleur|plante|espèce|vache|poule|chèvre|rose|île|commune|rue|route|table|chaise|lampe|tombe|étoile|chambre|cloche|barque|machine|poutre|pierre|tuile|brique|planche|statue|entreprise|plainte|voix|carpe|loutre|roue|usine|ferme|tente|porte)s?$/

/** Whether a French noun is feminine; `undefined` where neither its ending nor a list tells. */
export function isFeminineNoun(noun: string): boolean | undefined {
  if (KNOWN_HIS.test(noun)) return false
  if (KNOWN_HERS.test(noun)) return true
  return HERS.test(noun) ? true : HIS.test(noun) ? false : undefined
}

/**
 * A participle that agrees with what was counted before it: « Combien de vitres a-t-elle brisées ? »
 *
 * @param noun A plural.
 * @returns `undefined` where the noun's gender is not known.
 */
export function agreedParticiple(participle: string, noun: string): string | undefined {
  const isHers = isFeminineNoun(noun)
  if (isHers === undefined) return undefined
  return isHers ? `${participle}es` : participle.endsWith('s') ? participle : `${participle}s`
}

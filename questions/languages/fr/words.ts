const VOWEL = /^[aeiouyàâæéèêëîïôœùûüh]/i
/** Words before which nothing is elided: an aspirated h, and "onze", "oui", "un" as a figure. */
const HELD =
  /^(?:h(?:uit|éros|aut|ameau|aie|all|angar|asard|ausse|ibou|ockey|onte|ongr|oll|alte|ache|andicap|éron)|onz|oui|yaourt|yacht)/i

const elides = (text: string): boolean => VOWEL.test(text) && !HELD.test(text)

/** « que l’étang est vide », « qu’une cloche sonne » */
export const que = (text: string): string => (elides(text) ? `qu’${text}` : `que ${text}`)

/** « du Courrier », « des pompiers », « de l’Écho », « d’Inès », « de Saint-Aubrin » */
export function de(name: string): string {
  if (/^le /i.test(name)) return `du ${name.slice('le '.length)}`
  if (/^les /i.test(name)) return `des ${name.slice('les '.length)}`
  return elides(name) ? `d’${name}` : `de ${name}`
}

/** The little words that open a sentence and lose their capital inside it. A name keeps its own. */
const OPENING =
  /^(?:les?|la|l’|une?|des|du|de|d’|ce|cet|cette|ces|son|sa|ses|leurs?|ils?|elles?|on|en|à|au|aux|dans|sur|sous|par|pour|avec|sans|vers|chez|entre|depuis|pendant|avant|après|dès|selon|trop|plus|moins|près|environ|quelque|quelques|au moins|jusqu’|aucune?|personne|tous|toutes|chaque|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?=[\s’]|(?<=’))/i

/** « Selon la maire, … »: who says so, before what is said. */
const ATTRIBUTION = /^(?:selon|d’après|pour) [^,]{1,60}, /i

/** A sentence after « que »: without who says so, its capital (where that is no name's) and its full stop. */
export function inside(statement: string): string {
  const said = statement.replace(ATTRIBUTION, '').replace(/\.$/, '')
  return OPENING.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said
}

/** A day in a sentence has its article, a month or a year has none: « le 28 octobre 2032 », « mai 2032 ». */
export const day = (date: string): string => (/^\d{1,2}(?:er)?(?: \p{L}|$)/u.test(date) ? `le ${date}` : date)

const DAY_AND_MONTH =
  /^\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/u

/** The same of a value that may be no date at all: « 18 » and « 6 h 40 » have no article. */
export const dated = (value: string): string => (DAY_AND_MONTH.test(value) ? `le ${value}` : value)

/** Endings of feminine nouns, for what a match may ask for: « fonction », « découverte », « idée ». */
const FEMININE = /(?:[tsx]ion|té|ure|[ae]nce|ière|euse|trice|esse|ette|ise|ade|ée|ie|erte|ille|onse|ose|que|ête|ue)$/

/** « sa fonction », « son rôle », « son idée »: before a vowel both are « son ». */
export function its(noun: string): string {
  const [first = noun] = noun.split(' ')
  return FEMININE.test(first) && !elides(noun) ? `sa ${noun}` : `son ${noun}`
}

import { wordsOf } from '../../text/normal-form.ts'
import type { WordRules } from '../word-rules.ts'
import { askers, auxiliaries, frenchContent, list, pronouns, singular } from './content.ts'

const phrases = (lines: string): readonly string[] => lines.split(',').map((phrase) => phrase.trim())

/** Vowels in a row make a syllable; a silent e at the end, with or without its plural, does not. */
function syllables(word: string): number {
  const groups = word.replace(/(?<=.[^aeiouyéèêàâîïôûùœ])(?:e|es|ent)$/, '').match(/[aeiouyéèêëàâîïôûùœæ]+/g)
  return Math.max(1, groups?.length ?? 1)
}

/**
 * The school grade by reading ease: Flesch's formula as Kandel and Moles fitted it to French (1958), and Flesch's own
 * table from ease to grade, read as two straight lines: 90 is the fifth grade, 60 the eighth, 30 the fourteenth.
 */
function grade(text: string): number {
  const sentences = Math.max(1, text.split(/[.?!:]+(?:\s|$)/).filter((part) => part.trim() !== '').length)
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return 0
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  const ease = 207 - (1.015 * words.length) / sentences - (73.6 * spoken) / words.length
  return ease >= 60 ? 5 + (90 - ease) / 10 : 8 + (60 - ease) / 5
}

/** By its article or its ending: « les sandres », « carpes et tanches ». */
const isPlural = (option: string): boolean => {
  const [first = '', ...rest] = wordsOf(option)
  const noun = /^(?:les?|la|l|une?|des|du|ces?|cette)$/.test(first) ? (rest[0] ?? '') : first
  return / et /.test(option) || /^(?:les|des|ces)$/.test(first) || singular(noun) !== noun
}

const opensWithVowel = (option: string): boolean =>
  /^[aeiouyàâéèêëîïôûùœh]/i.test(option) && !/^(?:huit|haut|héros|onz|oui)/i.test(option)

/** Not « le meilleur » and « le pire »: they judge, and are check 24's. */
const superlatives =
  "(?:les?|la|l'|du|des|au) (?:plus|moins) \\p{L}+|(?:premier|première|premiers|premières|dernier|dernière|derniers|dernières)"

/** « première personne à voir »: asks who came first, and a source that says « le premier » bears it out. */
export const frenchRules: WordRules = {
  ...frenchContent,
  askers,
  twoQuestions:
    /((?:^|[.?!:,;] )(?:qui|où|quand|comment|pourquoi|combien|quel(?:le)?s?)\b[^?]*?,? et (?:(?:à|en|de|depuis|par) )?(?:qui|où|quand|comment|pourquoi|combien|quel(?:le)?s?) )/,
  auxiliaries,
  bodies: list(
    'commune mairie conseil comité syndicat parti groupe entreprise société compagnie police gendarmerie armée pompiers gouvernement ministère préfecture autorités agence association club école collège lycée université hôpital tribunal parlement assemblée observatoire organisation journal radio télévision gazette courrier écho rédaction habitants riverains parents élèves villageois moines pêcheurs bénévoles experts ingénieurs sources témoins service services laiterie musée',
  ),
  people: /^(?:n(?:ne)?|i?en(?:ne)?|aise?|oise?|aine?|eenne|een)s?$/,
  pronouns,
  owners: list('a ont avait avaient avoir'),
  openers: [...pronouns, 'cela', 'ça', 'ceci'],
  unsaid:
    /(?<!\p{L})((?:le|la|les) (?:groupe|homme|hommes|femme|femmes|personne|garçon|fille|famille|entreprise|incident|événement|victimes?))(?! (?:de|du|des|d'|qui|que|dont|à|au|en|dans|appelée?|nommée?|¶)(?:$|[^\p{L}]))(?! ?¶)/u,
  narrowing: list('ouvrable ouvré semaine week-end normal ordinaire moyenne'),
  speech: phrases(
    'dit, disent, disait, a dit, affirme, affirment, affirmait, nie, nient, niait, raconte, explique, estime, estiment, pense, croit, assure, prévient, avertit, déclare, regrette, répond, reproche, annonce, promet',
  ),
  asksSource:
    /(?<!\p{L})(?:selon|d'après|dit|disent|donne|donnent|rapporte|rapportent|écrit|annonce|indique|raconte)(?!\p{L})/u,
  differing: /(?<!\p{L})(?:diffèrent|divergent|se contredisent|ne sont pas d'accord)(?!\p{L})/u,
  sides: [
    ['before', 'avant'],
    ['after', 'après'],
    ['after', 'depuis'],
  ],
  violent: phrases(
    'daech, daesh, état islamique, l état islamique, al qaida, talibans, les talibans, boko haram, hamas, hezbollah, nazis, les nazis, le ku klux klan, la gestapo',
  ),
  pointers: ['ce dernier', 'cette dernière', 'ces derniers', 'ci-dessus', 'ci-dessous', 'le texte suivant'],
  explained:
    /\b(?:lequel|laquelle|lesquels|lesquelles|qui|combien|un|une|aucun|aucune|chacun|deux|trois) (?:d'entre eux|d'entre elles|de ces)\b|\b(?:celui|celle|ceux|celles) (?:qui|que|qu'|dont|de|d'|du|des|à|où)/gu,
  expletive:
    /(?<!\p{L})(?:(?:est|était|sera|serait)-il (?:\p{L}+ement )?(?:interdit|permis|possible|prévu|question|nécessaire|vrai|tombé|arrivé|resté|besoin)|y a(?:vait)?-t-il|(?:a|aura)-t-il (?:\p{L}+ ){0,2}(?:plu|fallu|neigé|gelé|fait)|(?:faut|fallait|faudra|faudrait|pleut|pleuvait)-il|quelle heure était-il|il (?:est|était|faut|fallait|y a|y avait|a fallu|est tombé|s'agit))(?!\p{L})/gu,
  deictics: phrases(
    "l article, les articles, le texte, les textes, le document, le passage, d après le passage, selon l auteur, d après l auteur, l auteur dit, le paragraphe, le récit ci-dessus, comme indiqué, aujourd'hui, hier, demain, avant hier, après demain, ce soir, de nos jours, la semaine dernière, le mois dernier, l an dernier, l année dernière, la nuit dernière, la semaine prochaine, le mois prochain, l an prochain, l année prochaine, cette semaine, ce mois ci, cette année, dimanche dernier, lundi dernier, mardi dernier, mercredi dernier, jeudi dernier, vendredi dernier, samedi dernier, il y a quelques jours, il y a une semaine, il y a un an",
  ),
  softDeictics: phrases('actuellement, récemment, en ce moment, dernièrement, jusqu ici'),
  anchor: /(?<=\S )(?:quand|lorsque|lorsqu|avant|après|jusqu|depuis|dès|en \p{L}+ \d{4}|\d{4})(?!\p{L})/u,
  noneOption:
    /^(?:aucun|aucune)(?: de ces réponses| des réponses| de ceux-ci| de celles-ci| des deux| des autres)?(?: ci-dessus)?$|^(?:ni l'un ni l'autre|ni l'une ni l'autre|aucune bonne réponse)$/,
  allOption:
    /^(?:toutes les réponses|toutes ces réponses|tous les choix|tous ceux-ci|les deux|tous les deux|toutes les deux)(?: ci-dessus)?$|^(?:les deux |seulement )?(?:[a-e]|i{1,3}|iv)(?:, (?:[a-e]|i{1,3}|iv))*,? (?:et|ou) (?:[a-e]|i{1,3}|iv)$/,
  truthOption: /^(?:vrai|faux|exact|inexact|juste|oui|non)(?:$|[,.;:-])|\b(?:est|sont) (?:vraie?s?|fausse?s?|faux)$/,
  absolutes: list(
    'toujours jamais tous toutes tout rien personne aucun aucune uniquement seulement entièrement complètement absolument totalement forcément nécessairement',
  ),
  vague: phrases(
    'souvent, parfois, quelquefois, d habitude, habituellement, rarement, fréquemment, généralement, en général, normalement, de temps en temps, bien des fois, beaucoup',
  ),
  doubts: list('probablement apparemment prétendument éventuellement'),
  negatives: list('sauf excepté ni jamais aucun aucune pas'),
  negativeOptions: list('pas non jamais aucun aucune personne rien ni sans'),
  negativeEnding: '¬',
  bareQuestion:
    /^(?:laquelle|lequel|lesquels|lesquelles|quelle|quel|quelles|quels)(?: (?:réponse|phrase|affirmation|proposition|option)s?)?(?: (?:suivante|ci-dessous|ci-dessus)s?)?(?: de ces (?:réponses|phrases|affirmations|propositions))? (?:est|sont|était) (?:vraie?|fausse|faux|juste|exacte?|correcte?)s?$/,
  leadIns: list(
    'est sont était étaient a ont par dans en de du des à au aux le la les un une pour avec que parce car nommé appelé sur',
  ),
  judgements: phrases(
    'meilleur, meilleure, meilleurs, meilleures, pire, mieux, faudrait, le plus important, la plus importante, le plus intéressant, la plus intéressante, idéal, idéale, à juste titre, à tort, malheureusement, hélas, regrettable, mérite, méritait',
  ),
  attributions: phrases(
    'selon, d après, aux yeux de, de l avis de, dit, disent, disait, a dit, affirme, affirment, affirmait, raconte, explique, estime, estiment, pense, pensent, pensait, croit, croient, juge, assure, prévient, avertit, déclare, suppose, regrette, répond, réponde, reproche, accuse, demande, propose, recommande, craint, espère, annonce, appelle, décrit, veut, promet',
  ),
  own: ['propre', 'propres'],
  superlative: new RegExp(`(?<!\\p{L})(?:${superlatives})(?!\\p{L})`, 'u'),
  comparison: new RegExp(
    `(?<!\\p{L})(?:${superlatives}|plus|moins|record|seule?|unique|jamais|d'abord|aucun autre|aucune autre)(?!\\p{L})`,
    'u',
  ),
  letters: /(?<!\p{L})(?:[Oo]ption|[Rr]éponse|[Cc]hoix) \(?[A-Ea-e]\)?(?=$|[\s.,;:])|\([A-Ea-e]\)|^[B-E] est\b/u,
  opposites: [
    ['hausse', 'baisse'],
    ['monte', 'descend'],
    ['augmenté', 'diminué'],
    ['augmente', 'diminue'],
    ['plus', 'moins'],
    ['ouvert', 'fermé'],
    ['ouverte', 'fermée'],
    ['plein', 'vide'],
    ['pleine', 'vide'],
    ['avant', 'après'],
    ['autorisé', 'interdit'],
    ['permis', 'interdit'],
    ['accepté', 'refusé'],
    ['gagné', 'perdu'],
    ['avec', 'sans'],
    ['dessus', 'dessous'],
    ['dedans', 'dehors'],
    ['sain', 'pourri'],
    ['saine', 'pourrie'],
    ['est', "n'est pas"],
    ['a', "n'a pas"],
  ],
  wanted: [
    [
      /(?<!\p{L})combien(?! de temps)|quelle? (?:nombre|part|pourcentage|total|somme|quantité|hauteur|distance|surface|longueur|poids)(?!\p{L})/u,
      'figure',
    ],
    [
      /^(?:quand|depuis quand|à partir de quand|pour quand|jusqu'à quand)(?!\p{L})|(?:en|à|de|dans|vers|pour|depuis) quel(?:le)? (?:année|mois|jour|date|heure|siècle|nuit)|^quel(?:le)? (?:année|mois|jour|date|heure|siècle|nuit)/u,
      'time',
    ],
    [/^(?:qui|à qui|de qui|où|pourquoi)(?!\p{L})/u, 'words'],
  ],
  askersAlike: [list('qui'), ['où'], ['pourquoi'], ['quand'], ['combien'], ['comment']],
  degree: /(?<!\p{L})combien (?:de |d')?(\p{L}+)/u,
  backwards: /dernier.*premier|plus récent.*plus ancien/,
  unrealised: phrases(
    'plan, projet, prévu, prévue, prévus, prévues, prévoit, prévoient, prévoyait, attendu, attendus, attendait, attendaient, comptait, comptaient, devait, devrait, devraient, doit, doivent, promet, promettent, promis, promise, annoncé, annoncée, annonce, table, espère, espéraient, craint, risque, risquent, estime, estimé, estimée, estimation, chiffre, évalue, pourrait, pourraient, compte, comptent, sera, seront, coûterait, jusqu à',
  ),
  hoped:
    /(?<![\p{L}-])(?:espère(?:nt)?|espérai(?:t|ent)|prévoi(?:t|ent)|prévoyait|prévue?s?|attendue?s?|(?:comptai|devai|devrai)(?:t|ent)(?= (?:\p{L}+ )?\p{L}+(?:er|ir|re)(?!\p{L}))|souhaite(?:nt)?)(?![\p{L}-]|.*(?<!\p{L})(?:qui|quand|est|était|ont|a|avait|avaient)(?!\p{L}))/u,
  toCome: /\p{L}+(?:ra|ront|rait|raient)(?!\p{L})/u,
  timeWords: list(
    'siècle matin matinée après-midi soir soirée nuit midi minuit aube crépuscule printemps été automne hiver jour jours semaine semaines mois an ans année années avant après pendant noël pâques quand lorsque plus tard tôt âge guerre toujours jamais souvent parfois rarement',
  ),
  articleEnd: /(?<!\p{L})(l'|le|la|un|une|d'|de)\s*(?:_+|…|:|—)?$/u,
  followsArticle: (article, option) =>
    article.endsWith("'") ? opensWithVowel(option) : !(/^(?:le|la|de)$/.test(article) && opensWithVowel(option)),
  verbEnd: /(?<!\p{L})(est|était|sont|étaient|a|ont)\s*(?:_+|…|:|—)?$/u,
  followsVerb: (verb, option) => isPlural(option) === /^(?:sont|étaient|ont)$/.test(verb),
  forms: {
    'a full stop': /[.;!]$/,
    'de …': /^(?:de|d’|d')\s?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u,
    'pour …': /^pour\s/i,
    'parce que …': /^(?:parce|car|puisque|afin)(?!\p{L})/iu,
    'que …': /^(?:que\s|qu’|qu')/i,
    'quotation marks': /^["“«‘'].*["”»’']$/u,
  },
  known: new Set(
    list('ONU UE USA OTAN TVA TV DVD CD ADN SMS GPS SNCF SAMU PDF OK SOS EDF RATP CDI UNESCO UNICEF OMS NASA FIFA'),
  ),
  grade,
}

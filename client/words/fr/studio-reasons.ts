import type { ReasonCode } from '../../../questions/studio/judged.ts'

/** Pourquoi un fait est refusé ou à regarder, en français ; '' là où aucun mot ne le montre. */
export const studioReasons: Readonly<Record<ReasonCode, (words: string) => string>> = {
  shape: () => 'Ce n’est pas écrit comme un fait.',
  'no-unit': () => 'Dites ce qui est compté ou nommé : personnes, mètres, €, une personne.',
  'no-claim': () => 'Aucun article n’est nommé.',
  'no-such-source': (words) => `Aucun article ne s’appelle « ${words} » ici.`,
  'not-in-source': () => 'Ces mots ne sont pas dans l’article.',
  'other-source': () => 'Ces mots sont dans un autre article.',
  joined: () => 'Ces mots sont pris à deux endroits.',
  twice: () => 'Ces mots sont plusieurs fois dans l’article.',
  'value-not-there': () => 'La réponse n’est pas dans ces mots.',
  'value-altered': () => 'La réponse n’est pas celle de l’article.',
  'hedge-lost': (words) => `L’article dit « ${words} », pas la réponse.`,
  'other-noun': (words) => `L’article compte autre chose ici : ${words}.`,
  'bare-number': () => 'L’article ne dit pas ce que ce nombre compte.',
  'other-unit': (words) => `L’article donne une autre unité : ${words}.`,
  year: () => 'L’article ne donne pas cette année.',
  'list-cut': () => 'L’article en nomme plus que la réponse.',
  'says-other-value': () => 'L’énoncé et la réponse ne sont pas les mêmes.',
  negated: () => 'L’article dit que ce n’est pas le cas.',
  denied: () => 'Quelqu’un le nie dans l’article.',
  'other-text': () => 'Un autre texte dit autre chose.',
  plan: () => 'Dans l’article, c’est seulement prévu.',
  maybe: () => 'L’article n’en est pas sûr.',
  'other-event': (words) =>
    words === ''
      ? 'La phrase parle peut-être d’autre chose.'
      : `La phrase parle peut-être d’autre chose. Il y manque : ${words}.`,
  'other-words': (words) =>
    words === '' ? 'La phrase ne répond peut-être pas à cette question.' : `La phrase n’a pas ces mots : ${words}.`,
  'words-missing': (words) =>
    words === '' ? 'La phrase ne dit peut-être pas tout cela.' : `La phrase ne dit pas : ${words}.`,
  'other-question': () => 'Ces mots répondent à une autre question.',
  swapped: () => 'Celui qui agit et celui qui subit sont peut-être échangés.',
  'odd-question': () => 'Personne ne dirait cette question à voix haute. Reformulez-la.',
  'no-cause': () => 'L’article ne dit pas que c’en est la raison.',
  'other-speaker': (words) => `Quelqu’un d’autre le dit${words === '' ? '' : ` : ${words}`}.`,
  'no-speaker': (words) => `L’article ne dit pas que ${words} le dit.`,
  'said-by-somebody': (words) => `Dans l’article, ${words === '' ? 'quelqu’un' : words} le dit. Le fait l’oublie.`,
  sum: () => 'Le compte n’est pas bon.',
  parts: () => 'Les parties de la somme ne sont pas toutes confirmées.',
  derived: () => 'C’est calculé, et le calcul ne tient pas.',
  order: () => 'L’article donne un autre ordre.',
}

import type { CheckId } from '../../../questions/wire/check-ids.ts'

/** The rules of item writing in French: a check without its words here does not compile. */
export const rules: Readonly<Record<CheckId, string>> = {
  'stands-alone':
    'La question se comprend seule\u00a0: elle ne s’appuie sur aucun «\u00a0il\u00a0», «\u00a0ceci\u00a0», «\u00a0l’article\u00a0» ou «\u00a0la semaine dernière\u00a0».',
  'plausible-options':
    'Les mauvaises propositions sont du même type que la bonne, et plausibles par leur taille, leur date ou leur nom.',
  'none-of-the-above': 'Aucune proposition n’est «\u00a0aucune de ces réponses\u00a0».',
  'key-length': 'La bonne réponse ne se remarque pas à sa longueur.',
  'short-question': 'La question a au plus 35 mots, et chacune de ses phrases est utile.',
  'true-false-series': 'Les propositions ne sont pas vrai et faux, oui et non.',
  'key-shares-words': 'La bonne réponse n’est pas celle qui partage le plus de mots avec les autres.',
  'question-word':
    'Le mot interrogatif convient à chaque proposition, et aucun nombre de la question n’est dans la seule bonne réponse.',
  'all-of-the-above': 'Aucune proposition n’est «\u00a0toutes ces réponses\u00a0» ou «\u00a0A et B\u00a0».',
  'blank-place': 'Le blanc est à la fin de la question, ou une seule fois dans une phrase qui ne demande rien.',
  'absolute-word':
    'Aucune mauvaise proposition ne se trahit par un mot comme «\u00a0toujours\u00a0», «\u00a0jamais\u00a0» ou «\u00a0seulement\u00a0».',
  'absolute-words':
    'Les mauvaises propositions ne se trahissent pas par des mots comme «\u00a0toujours\u00a0», «\u00a0jamais\u00a0» ou «\u00a0seulement\u00a0».',
  'stem-word-in-key': 'Aucun mot de la question n’est dans la seule bonne réponse.',
  'stem-name-in-key': 'Aucun nom ni nombre de la question n’est dans la seule bonne réponse.',
  'asks-something': 'La question demande quelque chose, ou mène à ses propositions.',
  'combined-options': 'Aucune proposition n’en réunit d’autres ni n’en redit une dans un autre ordre.',
  'grammar-cue': 'La grammaire et la ponctuation vont avec chaque proposition, pas seulement avec la bonne.',
  'option-order': 'Nombres et dates sont dans leur ordre.',
  'vague-frequency':
    'Aucune proposition n’est vague sur la fréquence, comme «\u00a0parfois\u00a0» ou «\u00a0d’habitude\u00a0».',
  'wrong-options-wrong':
    'Aucune source ne donne une mauvaise proposition, et aucune ne veut dire la même chose que la bonne.',
  'not-negative': 'La question n’est pas négative.',
  'one-thing': 'Une question ne demande qu’une chose.',
  'copied-words': 'La question a ses propres mots\u00a0: pas huit mots de suite pris à une source.',
  'too-fine': 'Les chiffres ne sont pas plus fins que les sources ne les donnent.',
  'judgement-without-judge': 'Un jugement («\u00a0le meilleur\u00a0», «\u00a0devrait\u00a0») dit de qui il est.',
  'one-letter-apart': 'Deux propositions ne diffèrent pas d’une seule lettre.',
  'reads-easily': 'La question se lit facilement et explique ses abréviations.',
  'overlapping-options': 'Les propositions ne se recouvrent pas, et aucune n’en contient une autre.',
  'options-of-one-sort':
    'Les propositions ont le même type, la même unité, la même précision et la même écriture des nombres.',
  'options-equally-long': 'Les propositions ont à peu près la même longueur.',
  'only-negative-option': 'Aucune proposition n’est la seule négative.',
  'opposite-of-key': 'La bonne réponse n’a pas son contraire parmi des propositions sans autre rapport.',
  'three-options': 'Il y a au moins trois propositions.',
  'one-key': 'Une seule proposition est la bonne\u00a0; dans une question à plusieurs réponses, une ou davantage.',
  'sound-options': 'Aucune proposition n’est vide, répétée ou longue de plus de 120 caractères.',
  'key-in-question': 'La question ne contient pas la réponse.',
  'key-stands-out':
    'La bonne réponse n’est pas la seule à avoir un chiffre, une parenthèse, une réserve ou plus de précision.',
  'superlative-compared': 'Une question sur le plus grand ou le premier repose sur une source qui compare.',
  'explanation-of-key':
    'L’explication contient la réponse et seulement des chiffres tirés des preuves, et ne désigne aucune proposition par une lettre.',
  'evidence-in-source': 'Elle porte sur des faits du dossier, et leurs preuves sont dans leur source.',
  'key-in-words': 'La réponse se lit dans les mots d’une source, ou se calcule à partir de faits qui s’y lisent.',
  'source-key-in-words': 'Ce que la réponse dit de chaque source se lit dans les mots de cette source.',
  'speaker-in-source': 'La réponse est celui ou celle qui le dit dans une source.',
  'names-in-source': 'Les noms et les années de la question sont dans une source qui y répond.',
  'key-read-again': 'En relisant les preuves, on retrouve la réponse.',
  'source-key-read-again': 'En relisant les preuves de chaque source, on retrouve ce que la réponse en dit.',
  'hedges-survive': 'Les réserves restent\u00a0: «\u00a0environ\u00a0», «\u00a0plus de\u00a0», qui le dit.',
  'as-of-when': 'Ce que le temps peut changer dit à quelle date il vaut.',
  'no-side-taken': 'Aucune question ne tient pour acquise une réponse sur laquelle les sources ne sont pas d’accord.',
  'contested-fact':
    'Un fait contesté n’a jamais une seule valeur pour réponse, et ce qui tient à une seule source ou personne le dit.',

  'edit-keeps-subject': 'La question reformulée nomme ce que nomme chaque formulation de son fait.',
  'edit-asks-another-fact': 'La question reformulée ne porte sur aucun autre fait du sujet.',
  'edit-in-known-words': 'La question reformulée reprend pour l’essentiel les mots qui disent son fait.',
  'edit-new-words': 'Des mots qu’aucune formulation du fait n’a peuvent changer ce qui est demandé.',
  'edit-keeps-answer-sort': 'La question reformulée demande le même genre de réponse.',
  'edit-keeps-order': 'Ce qui est à mettre en ordre l’est dans l’ordre de la réponse, du premier au dernier.',
  'edit-keeps-names': 'La question reformulée garde les noms d’avant et n’en apporte pas d’autre.',
  'edit-keeps-figures': 'La question reformulée garde les dates et les chiffres d’avant et n’en apporte pas d’autre.',
  'edit-keeps-quotations': 'Les citations de la question restent telles quelles.',
  'edit-turns-round':
    'La question reformulée ne renverse rien\u00a0: «\u00a0avant\u00a0» n’est pas «\u00a0après\u00a0».',
  'edit-keeps-mood':
    'Un projet reste un projet et une promesse une promesse\u00a0: ce qui était attendu n’est pas ce qui est venu.',
  'key-in-title': 'La bonne réponse n’est ni dans le titre ou la présentation du sujet, ni connue de tous.',
  'believable-options':
    'On peut croire chaque mauvaise proposition\u00a0: elle ressemble à la bonne, ou vient du monde du sujet.',
  'quotation-in-source': 'Les mots entre guillemets sont dans une source.',
  'own-working': 'Ce que nous avons calculé n’est attribué à aucune source.',
  'weekday-of-date': 'Chaque jour de la semaine est celui de sa date.',
  'side-of-date': '«\u00a0Avant\u00a0» et «\u00a0après\u00a0» une date sont exacts.',
  'no-accusation': 'Aucune mauvaise proposition n’accuse personne, ni ne nomme un groupe connu pour ses meurtres.',
  'one-question-mark': 'La question a au plus 25 mots, et un seul point d’interrogation.',
  'unknown-name': 'Un nom qu’aucune source ne donne peut être trop facile à écarter.',
}

import type { CheckId, SetCheckId } from '../../../questions/wire/check-ids.ts'

/** Ce qui ne va pas dans une question et quoi y faire, pour chaque règle qui se passe de source, en français. */
export const advice: Readonly<Partial<Record<CheckId, string>>> = {
  'stands-alone': 'Ceci renvoie hors de la question. Nommez ce dont il s’agit.',
  'short-question': 'La question est longue, ou a une phrase dont elle peut se passer. Enlevez-la.',
  'blank-place': 'Le blanc est au milieu. Mettez-le à la fin, ou posez une vraie question.',
  'asks-something': 'Ceci ne demande rien. Posez une question à laquelle on peut répondre sans les options.',
  'not-negative': 'Une négation échappe facilement. Demandez ce qui est vrai.',
  'key-length': 'La bonne réponse est de loin la plus longue. Donnez aux options à peu près la même longueur.',
  'key-shares-words': 'La bonne réponse partage le plus de mots avec les autres. Variez les mauvaises.',
  'question-word': 'Une option ne répond pas au mot interrogatif. Prenez des options du genre demandé.',
  'absolute-word': 'Un mot comme «\u00a0toujours\u00a0» trahit une mauvaise option. Enlevez-le.',
  'absolute-words': 'Des mots comme «\u00a0toujours\u00a0» trahissent les mauvaises options. Enlevez-les.',
  'stem-word-in-key': 'Un mot de la question n’est que dans la bonne réponse. Changez l’un des deux.',
  'stem-name-in-key': 'Un nom ou un nombre de la question n’est que dans la bonne réponse. Changez l’un des deux.',
  'grammar-cue': 'Seule la bonne réponse va avec la grammaire ou le point. Accordez toutes les options.',
  'plausible-options': 'Une mauvaise option est trop loin pour être crue. Choisissez-en une plus proche.',
  'none-of-the-above':
    'Choisir «\u00a0aucune de ces réponses\u00a0» ne montre aucun savoir. Écrivez une mauvaise option.',
  'true-false-series': 'Les options ne sont que vrai et faux, ou oui et non. Demandez la chose elle-même.',
  'all-of-the-above': 'Qui connaît deux options sait que toutes sont justes. Écrivez une mauvaise option.',
  'combined-options': 'Une option en réunit d’autres. Donnez à chacune quelque chose à elle.',
  'option-order': 'Mettez nombres et dates dans leur ordre.',
  'vague-frequency': 'Un mot comme «\u00a0parfois\u00a0» se lit de bien des façons. Dites à quelle fréquence.',
  'overlapping-options': 'Deux options se recoupent\u00a0: les deux peuvent être justes. Séparez-les.',
  'options-of-one-sort': 'Les options diffèrent d’unité, de précision ou de genre. Écrivez-les toutes de même.',
  'one-thing': 'Ceci demande deux choses à la fois. Faites-en deux questions.',
  'judgement-without-judge': 'C’est un jugement. Dites de qui il est.',
  'one-letter-apart': 'Deux options ne diffèrent que d’une lettre. Cela teste la lecture, pas le savoir.',
  'reads-easily': 'Ceci est difficile à lire, ou a un sigle sans explication. Prenez des mots plus simples.',
  'options-equally-long': 'Une option est bien plus longue qu’une autre. Rapprochez leurs longueurs.',
  'only-negative-option': 'Une seule option est négative, et se remarque. Reformulez-la.',
  'opposite-of-key': 'Une mauvaise option est le contraire de la bonne. Le reste s’écarte tout seul.',
  'three-options': 'Avec deux options, on devine une fois sur deux. Ajoutez-en une troisième.',
  'one-key': 'Il n’y a pas une seule option juste. Marquez-en une, ou laissez-en choisir plusieurs.',
  'sound-options': 'Une option est vide, répétée, ou dépasse 120 caractères. Corrigez-la.',
  'key-in-question': 'La question dit sa propre réponse. Reformulez-la.',
  'key-stands-out': 'Seule la bonne réponse a un chiffre, une parenthèse ou une nuance. Écrivez-les toutes de même.',
  'explanation-of-key':
    'Le commentaire ne dit pas la bonne réponse, ou la nomme par une lettre. Dites-la, et pourquoi.',
  'weekday-of-date': 'Le jour de la semaine ne va pas avec la date. Vérifiez-le.',
  'no-accusation': 'Une mauvaise option accuse quelqu’un, ou nomme un groupe meurtrier. Choisissez-en une autre.',
  'one-question-mark': 'La question a plus de 25 mots, ou deux points d’interrogation. Raccourcissez-la.',
}

/** De même, pour ce que plusieurs questions montrent ensemble. */
export const setAdvice: Readonly<Record<SetCheckId, string>> = {
  'keys-told': 'Une question dit la réponse d’une autre. Changez l’une des deux.',
  'key-runs': 'La bonne réponse est plusieurs fois de suite à la même place. Mélangez les options.',
  'key-places': 'La bonne réponse est bien plus souvent à certaines places. Mélangez les options.',
  'beats-chance': 'Un robot qui ne sait rien fait nettement mieux que le hasard. Voyez à quoi il se fie.',
  'facts-once': 'Deux questions demandent presque la même chose. Gardez-en une.',
  'key-wrong-elsewhere': 'La même question a deux réponses justes différentes. Voyez laquelle est la bonne.',
  'one-answer': 'Une même réponse est presque toujours juste. Variez ce que vous demandez.',
  'rests-on-one-source': 'La plupart des questions reposent sur une seule source. Prenez-en une autre aussi.',
}

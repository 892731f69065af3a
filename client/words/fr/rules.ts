/** The rules of item writing in French, by their English wording in questions/checks. */
export const rules: Readonly<Record<string, string>> = {
  'The question stands alone: it leans on no “it”, “this”, “the article” or “last week”.':
    'La question se comprend seule\u00a0: elle ne s’appuie sur aucun «\u00a0il\u00a0», «\u00a0ceci\u00a0», «\u00a0l’article\u00a0» ou «\u00a0la semaine dernière\u00a0».',
  'Wrong options are of the key’s type and of plausible size, date or name.':
    'Les mauvaises propositions sont du même type que la bonne, et plausibles par leur taille, leur date ou leur nom.',
  'No option is “none of the above”.': 'Aucune proposition n’est «\u00a0aucune de ces réponses\u00a0».',
  'The key does not stand out by its length.': 'La bonne réponse ne se remarque pas à sa longueur.',
  'The question has at most 35 words, and each of its sentences is needed.':
    'La question a au plus 35 mots, et chacune de ses phrases est utile.',
  'The options are no series of true and false, yes and no.': 'Les propositions ne sont pas vrai et faux, oui et non.',
  'The key does not share the most words with the other options.':
    'La bonne réponse n’est pas celle qui partage le plus de mots avec les autres.',
  'The question word fits every option, and no number of the question stands in the key alone.':
    'Le mot interrogatif convient à chaque proposition, et aucun nombre de la question n’est dans la seule bonne réponse.',
  'No option is “all of the above” or “A and B”.':
    'Aucune proposition n’est «\u00a0toutes ces réponses\u00a0» ou «\u00a0A et B\u00a0».',
  'A blank stands at the end of the question, or once in a sentence that is no question.':
    'Le blanc est à la fin de la question, ou une seule fois dans une phrase qui ne demande rien.',
  'No wrong option gives itself away by a word like “always”, “never” or “only”.':
    'Aucune mauvaise proposition ne se trahit par un mot comme «\u00a0toujours\u00a0», «\u00a0jamais\u00a0» ou «\u00a0seulement\u00a0».',
  'Wrong options do not give themselves away by words like “always”, “never” or “only”.':
    'Les mauvaises propositions ne se trahissent pas par des mots comme «\u00a0toujours\u00a0», «\u00a0jamais\u00a0» ou «\u00a0seulement\u00a0».',
  'No word of the question stands in the key alone.': 'Aucun mot de la question n’est dans la seule bonne réponse.',
  'No name or number of the question stands in the key alone.':
    'Aucun nom ni nombre de la question n’est dans la seule bonne réponse.',
  'The question asks something, or leads on to its options.':
    'La question demande quelque chose, ou mène à ses propositions.',
  'No option combines others or says one again in another order.':
    'Aucune proposition n’en réunit d’autres ni n’en redit une dans un autre ordre.',
  'Grammar and punctuation fit every option, not the key alone.':
    'La grammaire et la ponctuation vont avec chaque proposition, pas seulement avec la bonne.',
  'Numbers and dates stand in their order.': 'Nombres et dates sont dans leur ordre.',
  'No option is vague about how often, as “sometimes” and “usually” are.':
    'Aucune proposition n’est vague sur la fréquence, comme «\u00a0parfois\u00a0» ou «\u00a0d’habitude\u00a0».',
  'No source gives a wrong option, and none means the same as the key.':
    'Aucune source ne donne une mauvaise proposition, et aucune ne veut dire la même chose que la bonne.',
  'The question is not negative.': 'La question n’est pas négative.',
  'One question asks one thing.': 'Une question ne demande qu’une chose.',
  'The question is in words of its own: no eight words in a row from a source.':
    'La question a ses propres mots\u00a0: pas huit mots de suite pris à une source.',
  'Figures are no finer than the sources give them.':
    'Les chiffres ne sont pas plus fins que les sources ne les donnent.',
  'A judgement (“best”, “should”) says whose it is.':
    'Un jugement («\u00a0le meilleur\u00a0», «\u00a0devrait\u00a0») dit de qui il est.',
  'No two options are one letter apart.': 'Deux propositions ne diffèrent pas d’une seule lettre.',
  'The question reads easily, and explains its abbreviations.':
    'La question se lit facilement et explique ses abréviations.',
  'Options do not overlap, and none lies inside another.':
    'Les propositions ne se recouvrent pas, et aucune n’en contient une autre.',
  'Options are of one type, unit, precision and style of numerals.':
    'Les propositions ont le même type, la même unité, la même précision et la même écriture des nombres.',
  'Options are of about one length.': 'Les propositions ont à peu près la même longueur.',
  'No option is the only negative one.': 'Aucune proposition n’est la seule négative.',
  'The key has no opposite among options that are otherwise unrelated.':
    'La bonne réponse n’a pas son contraire parmi des propositions sans autre rapport.',
  'There are at least three options to choose from.': 'Il y a au moins trois propositions.',
  'Exactly one option is the key; of a question with several, one or more.':
    'Une seule proposition est la bonne\u00a0; dans une question à plusieurs réponses, une ou davantage.',
  'No option is empty, said twice or over 120 characters.':
    'Aucune proposition n’est vide, répétée ou longue de plus de 120 caractères.',
  'The question does not hold the key.': 'La question ne contient pas la réponse.',
  'The key is not the only option with a digit, a bracket, a hedge or more precision.':
    'La bonne réponse n’est pas la seule à avoir un chiffre, une parenthèse, une réserve ou plus de précision.',
  'A question for the largest or the first rests on a source that compares.':
    'Une question sur le plus grand ou le premier repose sur une source qui compare.',
  'The explanation holds the key and only figures of the receipts, and calls no option by a letter.':
    'L’explication contient la réponse et seulement des chiffres tirés des preuves, et ne désigne aucune proposition par une lettre.',
  'It asks facts of the ledger, and their evidence stands in its source.':
    'Elle porte sur des faits du dossier, et leurs preuves sont dans leur source.',
  'The key can be read in the words of a source, or is worked out from facts that can.':
    'La réponse se lit dans les mots d’une source, ou se calcule à partir de faits qui s’y lisent.',
  'What the key says of each source can be read in that source’s words.':
    'Ce que la réponse dit de chaque source se lit dans les mots de cette source.',
  'The key is who says so in a source.': 'La réponse est celui ou celle qui le dit dans une source.',
  'The names and years of the question stand in a source that answers it.':
    'Les noms et les années de la question sont dans une source qui y répond.',
  'Reading the evidence again gives the key.': 'En relisant les preuves, on retrouve la réponse.',
  'Reading each source’s evidence again gives what the key says of it.':
    'En relisant les preuves de chaque source, on retrouve ce que la réponse en dit.',
  'Hedges survive: “about”, “more than”, who says so.':
    'Les réserves restent\u00a0: «\u00a0environ\u00a0», «\u00a0plus de\u00a0», qui le dit.',
  'What time can change says as of when.': 'Ce que le temps peut changer dit à quelle date il vaut.',
  'A contested fact is never keyed to one value, and what stands on one source or speaker says so.':
    'Un fait contesté n’a jamais une seule valeur pour réponse, et ce qui tient à une seule source ou personne le dit.',

  'The edited question names what every wording of its fact names.':
    'La question reformulée nomme ce que nomme chaque formulation de son fait.',
  'The edited question asks no other fact of the topic.':
    'La question reformulée ne porte sur aucun autre fait du sujet.',
  'The edited question is worded mostly in words that its fact is worded in.':
    'La question reformulée reprend pour l’essentiel les mots qui disent son fait.',
  'Words that no wording of the fact has may change what is asked.':
    'Des mots qu’aucune formulation du fait n’a peuvent changer ce qui est demandé.',
  'The edited question asks for the same sort of answer.': 'La question reformulée demande le même genre de réponse.',
  'What is to be put in order is put in the order that its key has, first to last.':
    'Ce qui est à mettre en ordre l’est dans l’ordre de la réponse, du premier au dernier.',
  'The edited question keeps the names of the one before, and brings no other.':
    'La question reformulée garde les noms d’avant et n’en apporte pas d’autre.',
  'The edited question keeps the dates and figures of the one before, and brings no other.':
    'La question reformulée garde les dates et les chiffres d’avant et n’en apporte pas d’autre.',
  'Quotations in the question stay as they are.': 'Les citations de la question restent telles quelles.',
  'The edited question turns nothing round: “before” is not “after”.':
    'La question reformulée ne renverse rien\u00a0: «\u00a0avant\u00a0» n’est pas «\u00a0après\u00a0».',
  'A plan stays a plan and a promise a promise: what was expected is not what came.':
    'Un projet reste un projet et une promesse une promesse\u00a0: ce qui était attendu n’est pas ce qui est venu.',
  'The key is not in the topic’s title, nor what everybody knows of it.':
    'La bonne réponse n’est ni dans le titre du sujet, ni connue de tous.',
  'A reader could believe each wrong option: it is like the key, or of the topic’s world.':
    'On peut croire chaque mauvaise proposition\u00a0: elle ressemble à la bonne, ou vient du monde du sujet.',
  'Words in quotation marks stand in a source.': 'Les mots entre guillemets sont dans une source.',
  'What we have worked out is put into no source’s mouth.': 'Ce que nous avons calculé n’est attribué à aucune source.',
  'Each weekday is that of its date.': 'Chaque jour de la semaine est celui de sa date.',
  'A “before” or “after” beside a date is so.': '«\u00a0Avant\u00a0» et «\u00a0après\u00a0» une date sont exacts.',
  'No wrong option accuses anybody, or names a group known for murder.':
    'Aucune mauvaise proposition n’accuse personne, ni ne nomme un groupe connu pour ses meurtres.',
  'The question has at most 25 words, and one question mark.':
    'La question a au plus 25 mots, et un seul point d’interrogation.',
  'A name that no source has may be too easy to rule out.':
    'Un nom qu’aucune source ne donne peut être trop facile à écarter.',
}

import type { Problems } from '../problems.ts'
import type { Writer } from '../writer.ts'

/** What went wrong and what to do about it, in French. */
export const problems = ({ number, when }: Pick<Writer, 'number' | 'when'>): Problems => ({
  problems: {
    page: 'Cette page n’existe pas',
    topic: 'Ce sujet n’existe pas',
    quiz: 'Aucun quiz ne porte ce code',
    attempt: 'Cet essai n’existe pas',
    deleted: 'Ce quiz a été supprimé par son professeur',
    early: 'Ce quiz n’est pas encore ouvert',
    over: 'Ce quiz est fermé',
    'seat-needed': 'Ce quiz se fait avec un lien personnel',
    'wrong-seat': 'Ce code ne fait pas partie de ce quiz',
    'lost-seats': 'Les liens personnels de ce quiz ne fonctionnent plus',
    sealed: 'Les réponses ne sont pas encore visibles',
    forged: 'Ceci n’est pas authentique, ou n’est pas pour ce quiz',
    expired: 'Cet essai est trop ancien pour être conservé',
    'no-key': 'Il faut une clé',
    'wrong-key': 'Cette clé n’est pas la bonne',
    outdated: 'Le bureau a été modifié ailleurs',
    invalid: 'Il y a une erreur',
    'too-many': 'Trop de demandes à la fois',
    unavailable: 'L’enregistrement n’a pas marché cette fois',
    broken: 'Une erreur s’est produite de notre côté',
  },
  details: {
    quiz: 'Un code a dix lettres et chiffres. Compare-le au lien que tu as reçu\u00a0; les quiz sont effacés au bout d’un certain temps.',
    early: (iso) => `Ouverture\u00a0: ${when(iso)}.`,
    over: 'Personne ne peut plus le commencer. Un essai déjà commencé peut encore être envoyé.',
    'seat-needed': 'Ton professeur te le donne sur un billet. Ouvre le lien, ou écris le code qui s’y trouve.',
    'wrong-seat': 'Compare-le à ton billet\u00a0: un numéro, un trait d’union, puis dix lettres et chiffres.',
    'lost-seats':
      'La personne qui gère ce site a retiré le secret qui les a produits. Publiez de nouveau le quiz pour en obtenir d’autres.',
    sealed: 'Elles s’affichent avec le résultat, une fois que tout est envoyé.',
    sealedUntil: (iso) => `Elles seront visibles à partir de\u00a0: ${when(iso)}.`,
    forged: 'Ce qui a été envoyé n’a pas été signé ici pour cet usage. Ouvre de nouveau le quiz.',
    'no-key': 'La clé est la partie du lien qui suit le signe #.',
    'wrong-key': 'Vérifie que le lien a été copié en entier, avec tout ce qui suit le signe #.',
    outdated: 'Rechargez le bureau, regardez ce qui s’y trouve maintenant, puis refaites la modification.',
    name: `Choisis un nom de ${number(24)} caractères au plus\u00a0; un nom inventé convient très bien.`,
    'too-many': 'Rien n’est perdu\u00a0: tu peux renvoyer dans une demi-minute.',
    unavailable: 'Rien n’est perdu\u00a0: tu peux renvoyer dans quelques secondes.',
    broken: 'C’est notre faute, pas la tienne. Réessaie.',
  },
})

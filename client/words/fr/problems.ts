import type { Problems } from '../problems.ts'
import type { Writer } from '../writer.ts'

/** What went wrong for a student and what to do about it, in French. */
export const problems = ({ number }: Pick<Writer, 'number'>): Problems => ({
  problems: {
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
    invalid: 'Il y a une erreur',
    'too-many': 'Trop de demandes à la fois',
    unavailable: 'L’enregistrement n’a pas marché cette fois',
    spent: 'Rien ne peut plus être enregistré aujourd’hui',
    broken: 'Une erreur s’est produite de notre côté',
  },
  details: {
    quiz: 'Un code a dix lettres et chiffres. Compare-le au lien que tu as reçu.',
    attempt: 'Ton professeur l’a peut-être supprimé. Si tu viens de l’envoyer, réessaie dans une minute.',
    over: 'Personne ne peut plus le commencer. Un essai déjà commencé peut encore être envoyé.',
    'seat-needed': 'Ton professeur te le donne sur un billet. Ouvre le lien, ou écris le code qui s’y trouve.',
    'wrong-seat': 'Compare-le à ton billet\u00a0: un numéro, un trait d’union, puis dix lettres et chiffres.',
    sealed: 'Elles s’affichent avec le résultat, une fois que tout est envoyé.',
    forged: 'Ce qui a été envoyé n’a pas été signé ici pour cet usage. Ouvre de nouveau le quiz.',
    name: `Choisis un nom de ${number(24)} caractères au plus\u00a0; un nom inventé convient très bien.`,
    'too-many': 'Rien n’est perdu\u00a0: tu peux renvoyer dans une demi-minute.',
    unavailable: 'Rien n’est perdu\u00a0: tu peux renvoyer dans quelques secondes.',
    spent: 'Tes réponses restent sur cet appareil. Rouvre cette page après minuit UTC pour les envoyer.',
    broken: 'C’est notre faute, pas la tienne. Réessaie.',
  },
})

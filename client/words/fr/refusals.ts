import type { Refusals } from '../problems.ts'
import type { Writer } from '../writer.ts'

/** What only the server and teachers' pages say of what went wrong, in French: a student's script needs none of it. */
export const refusals = ({ when }: Pick<Writer, 'when'>): Refusals => ({
  problems: {
    page: 'Cette page n’existe pas',
    topic: 'Ce sujet n’existe pas',
    'no-key': 'Il faut une clé',
    'wrong-key': 'Cette clé n’est pas la bonne',
    outdated: 'Le bureau a été modifié ailleurs',
  },
  details: {
    looked: (text) => `Tu as demandé «\u00a0${text}\u00a0».`,
    early: (iso) => `Ouverture\u00a0: ${when(iso)}.`,
    'lost-seats':
      'La personne qui gère ce site a retiré le secret qui les a produits. Publiez de nouveau le quiz pour en obtenir d’autres.',
    sealedUntil: (iso) => `Elles seront visibles à partir de\u00a0: ${when(iso)}.`,
    'no-key': 'La clé est la partie du lien qui suit le signe #.',
    'wrong-key': 'Vérifiez que le lien a été copié en entier, avec tout ce qui suit le signe #.',
    outdated: 'Rechargez le bureau, regardez ce qui s’y trouve maintenant, puis refaites la modification.',
    'spent-else': 'Rien n’est perdu\u00a0: réessaie après minuit UTC.',
  },
})

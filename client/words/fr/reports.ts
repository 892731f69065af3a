import type { Reports } from '../en/reports.ts'

/** En français. */
export const reports = (): Reports => ({
  report: {
    title: 'Signaler ce quiz',
    lede: 'Un enseignant a fait ce quiz avec ses propres textes. Dites si quelque chose n’a pas sa place ici.',
    label: 'Qu’est-ce qui ne va pas\u00a0?',
    hint: 'La personne qui gère ce site le lira. N’écrivez pas votre nom.',
    send: 'Envoyer le signalement',
    sent: 'Votre signalement est arrivé.',
    next: 'La personne qui gère ce site regardera le quiz. Personne ne saura qui l’a signalé.',
    missing: 'Dites en quelques mots ce qui ne va pas.',
    back: 'Retour au quiz',
  },
  operator: {
    title: 'Signalements et retrait',
    lede: 'Pour la personne qui gère ce site.',
    key: 'Clé de l’exploitant',
    keyHint: 'Elle reste sur cette page et part dans un en-tête, jamais dans une adresse.',
    list: 'Voir les signalements',
    none: 'Il n’y a aucun signalement.',
    code: 'Code d’un quiz',
    takeDown: 'Le retirer',
    takeDownHint: 'Le quiz et tous ses résultats sont effacés pour toujours.',
    sure: (code: string) => `Effacer pour toujours le quiz ${code} et ses résultats\u00a0?`,
    down: (code: string) => `Le quiz ${code} est retiré.`,
    use: (code: string) => `Choisir ${code}`,
    reports: 'Signalements',
  },
})

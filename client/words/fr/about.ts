import type { About } from '../en/about.ts'
import type { Writer } from '../writer.ts'

/** What the pages about this site say, in French. */
export const about = ({ count, day, list, number }: Writer): About => {
  const states = (n: number) => count(n, { one: '# état', other: '# états' })
  return {
    sourcesPage: {
      title: 'Ce que disent les sources',
      brief: 'Avec nos mots, dans l’ordre de cette source.',
      text: 'Son texte.',
    },
    privacyPage: {
      title: 'Ce qui est gardé, et combien de temps',
      lede: 'Footnote est fait pour des enfants en classe. Il garde ce que le professeur a besoin de voir, aussi longtemps que celui-ci l’a choisi, et rien d’autre.',
      keptTitle: 'Ce qui est gardé',
      kept: (name, reason) => [
        `Un nom inventé, ou celui que l’élève écrit si le professeur en demande un\u00a0: ${number(name)} caractères au plus. Avec des billets personnels, aucun nom\u00a0: seulement le numéro de la place.`,
        'Les réponses, le début de l’essai et sa durée. La note en découle.',
        `Ce qu’un élève reproche à une question\u00a0: ${number(reason)} caractères au plus.`,
        'Le quiz, et ce que son professeur a décidé ensuite au sujet des questions.',
      ],
      neverTitle: 'Ce qui n’est jamais gardé',
      never: (asked) => [
        'Les adresses Internet et les détails du navigateur. Ils servent un instant à arrêter les afflux, et ne sont pas notés. Cloudflare les voit, comme quiconque héberge un site.',
        'Adresses électroniques, comptes, cookies, identifiants d’appareil\u00a0; aucun nom du professeur.',
        asked === undefined
          ? 'Des statistiques sur les visiteurs. Rien n’est envoyé à une autre entreprise que Cloudflare, et aucune page ne charge quoi que ce soit d’ailleurs.'
          : 'Des statistiques sur les visiteurs. Aucune page ne charge quoi que ce soit d’ailleurs.',
      ],
      longTitle: 'Combien de temps',
      long: (least, usual, most) => [
        `Les réponses sont effacées ${number(usual)} jours après avoir été commencées, ou après l’heure de clôture prévue à la création du quiz, et avec elles ce que les élèves reprochent aux questions. Un quiz accepte des réponses pendant autant de jours, sauf s’il ferme plus tôt ou plus tard, et il est effacé un jour après la dernière.`,
        `Son professeur peut choisir un autre nombre, de ${number(least)} à ${number(most)}, et supprimer aussitôt un essai ou le quiz entier. De ce qui est supprimé, une marque reste quelque temps, sans nom ni réponse, pour qu’aucune copie tardive ne le fasse revenir.`,
      ],
      seenTitle: 'Qui le voit',
      seen: 'Qui possède le lien privé vers les résultats\u00a0: le professeur, et les personnes à qui il le donne. La personne qui gère ce site pourrait lire ce qui est stocké.',
      asked: (host) =>
        `Quand un professeur demande à l’assistant, les articles d’un brouillon vont à ${host}, et ce site n’en garde rien. Aucun nom et aucune réponse d’élève n’y va.`,
      lost: 'Un lien vers les résultats qui est perdu ne peut pas être retrouvé\u00a0: de sa clé, seule une empreinte est gardée. Plus personne ne les voit alors, et ils sont effacés en leur temps.',
      deviceTitle: 'Sur l’appareil de l’élève',
      device:
        'Les réponses, ce qui est écrit sur une question et les textes à lire, jusqu’à l’arrivée des réponses, pour qu’une connexion perdue ne fasse rien perdre\u00a0; et l’apparence et la langue que quelqu’un a choisies pour ces pages.',
      teacherDevice: 'L’appareil d’un professeur ne garde le lien vers les résultats que s’il l’a choisi.',
      whereTitle: 'Où',
      where:
        'Sur le réseau de Cloudflare (Workers KV)\u00a0: dans quelques-uns de ses centres de données, avec des copies pour un temps là où elles sont lues. On ne peut pas choisir le pays.',
      whoTitle: 'À qui écrire',
    },

    contact: {
      known: 'La personne qui gère ce site\u00a0:',
      unknown:
        'La personne qui gère ce site n’a pas laissé d’adresse ici. Demandez au professeur qui vous a donné le lien.',
    },

    accessibilityPage: {
      title: 'Accessibilité',
      lede: 'Jusqu’où tout le monde peut utiliser ce site, comment cela a été mesuré, et ce dont on sait que cela manque.',
      statusTitle: 'État de conformité',
      status:
        'Footnote est construit pour respecter les règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, et donc ce que la norme européenne EN 301 549 demande aux pages web. Nous disons qu’il est partiellement conforme\u00a0: à cause des limites ci-dessous, et parce qu’aucune personne qui dépend d’une technologie d’assistance ne l’a encore essayé.',
      measuredTitle: 'Ce qui a été mesuré',
      measured: (students, teachers, languages, themes, windows) =>
        `Des tests automatiques font apparaître ${states(students)} des pages des élèves et ${states(teachers)} des pages pour professeurs et lecteurs\u00a0: en ${list(languages)}\u00a0; en ${list(themes)}\u00a0; dans ${windows.join('\u00a0; ')}.`,
      languages: { en: 'anglais', fr: 'français', ar: 'arabe' },
      themes: { light: 'couleurs claires', dark: 'couleurs sombres' },
      windows: {
        '1280 px': `une fenêtre large de ${number(1280)} pixels`,
        '320 px, as at 400 %': 'dans la même fenêtre agrandie à 400\u00a0%, qui n’en laisse que 320',
        'in a frame, 320 px, as at 400 %':
          'et, pour les pages des élèves, dans un cadre de cette largeur sur un autre site',
      },
      found: (violations) =>
        violations === 0
          ? 'Dans aucun ils n’ont trouvé quoi que ce soit de ce qu’ils cherchent\u00a0:'
          : `Ils ont trouvé ${count(violations, { one: '# défaut', other: '# défauts' })} parmi ce qu’ils cherchent\u00a0:`,
      checks: {
        rules:
          'une règle de WCAG 2.0, 2.1 ou 2.2, niveau A ou AA, qui n’est pas respectée\u00a0: contraste, noms, rôles, taille des cibles et plus encore',
        reflow: 'autre chose qu’un tableau ou un aperçu qu’il faut faire défiler sur le côté',
        spacing: 'un texte coupé une fois que lettres, mots, lignes et paragraphes sont plus espacés',
        contrast: 'trop peu de contraste pour qui en a demandé davantage',
        forced: 'une image qui disparaît dans les couleurs que le système impose à la page',
        motion: 'quelque chose qui bouge pour qui a demandé moins de mouvement',
        focus: 'un endroit du clavier que l’on ne voit pas, ou qui est couvert',
      },
      others:
        'D’autres tests font des quiz entiers au clavier seul, avec chaque façon de répondre, et notent ce qu’un lecteur d’écran reçoit. Les quiz fonctionnent aussi sans JavaScript.',
      engine: (name) =>
        `Les règles sont contrôlées par ${name}. Un programme ne trouve qu’une partie de ce qui peut gêner quelqu’un.`,
      states: 'Tous les états, par les noms qu’ils ont dans les tests',
      students: 'Pages des élèves',
      teachers: 'Pages pour professeurs et lecteurs',
      limitsTitle: 'Limites connues',
      limits: [
        'Personne ne l’a encore essayé avec un lecteur d’écran, à la voix ou avec des contacteurs. Les tests voient ce que ces programmes reçoivent, pas ce qu’ils en font.',
        'Un professeur peut fixer une durée sans permettre aux élèves de prendre plus de temps. Les réponses en retard sont marquées comme telles, et elles comptent.',
        'Les tableaux de résultats et de réglages défilent sur le côté, à l’intérieur, dans une fenêtre étroite.',
        'Questions, titres et remarques sont dans la langue de leur auteur et ne sont pas traduits. La raison pour laquelle un champ d’un nouveau quiz est refusé et le guide d’intégration sont en anglais.',
        'La lecture à voix haute se sert des voix du navigateur\u00a0: certains n’en ont pas pour une langue.',
        'Ce qui est imprimé, et les fichiers pour d’autres systèmes, n’ont pas été mesurés.',
      ],
      contactTitle: 'Si quelque chose vous gêne',
      contact:
        'Dites sur quelle page, et avec quoi vous la lisez. Un professeur peut donner le même quiz sous une autre forme.',
      complaintTitle: 'Si cela n’aide pas',
      complaint:
        'Beaucoup de pays ont un organisme qui veille à ce que tout le monde puisse utiliser les sites publics, et qui reçoit les plaintes\u00a0; les autorités de beaucoup d’écoles aussi. Lequel est le vôtre dépend du lieu de l’école. La personne qui gère ce site doit pouvoir le nommer.',
      dateTitle: 'Sur cette déclaration',
      date: (date) =>
        `Les mesures sont du ${day(date)}, ou ont été refaites depuis avec le même résultat. Les tests échouent si cette page affirme ce qu’ils n’ont pas mesuré.`,
    },
  }
}

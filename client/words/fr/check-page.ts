import type { CheckPageWords } from '../en/check-page.ts'
import type { Writer } from '../writer.ts'
import { advice, setAdvice } from './check-advice.ts'
import { readFaults } from './read-faults.ts'

/** Ce que dit la page qui vérifie un quiz fait ailleurs, en français. */
export const checkPage = ({ count, number, own }: Writer): CheckPageWords => {
  const questions = (n: number) => count(n, { one: '# question', other: '# questions' })
  return {
    title: 'Vérifier un quiz fait ailleurs',
    lede: 'Apportez un quiz de Moodle ou d’ailleurs. Vous voyez ce qui trahit les réponses, et quoi y faire.',
    private: 'Rien ne quitte cet appareil.',
    paste: 'Collez un quiz ici',
    pasteHint: 'GIFT, Aiken, CSV, XML Moodle ou QTI, jusqu’à 5 Mo.',
    drop: 'Ou choisissez un fichier\u00a0: .gift, .txt, .csv, .xml, .zip',
    check: 'Le vérifier',
    empty: 'Rien n’est encore vérifié. Collez un quiz, ou choisissez un fichier.',
    checking: 'Vérification…',
    failed: 'Cela n’a pas marché. Rechargez la page et réessayez.',
    broken:
      'Ce navigateur est trop ancien pour cette page, ou une partie n’est pas arrivée. Rechargez-la, ou prenez-en un autre.',
    read: (n, label) => `${questions(n)}, format ${label}`,
    language: 'Les questions sont en',
    languages: { en: 'anglais', fr: 'français', ar: 'arabe', other: 'une autre langue' },
    wordless:
      'Il n’y a pas encore de règles de rédaction pour cette langue. Seuls longueur, place et chiffres sont vérifiés.',
    summary: (mend, look, fine) =>
      `${number(mend)} à corriger, ${number(look)} à revoir, ${number(fine)} sans remarque.`,
    cut: (n) => `Ce fichier est long. On n’en a lu que les ${number(n)} premières questions.`,
    apart: 'Il y a plus de questions que n’en tient un quiz\u00a0: elles n’ont pas été comparées entre elles.',
    guessing: 'Deviner sans rien savoir',
    robots: 'Tous les robots',
    robotsHint: 'Un robot ne lit aucune source. Il ne regarde que les options.',
    noGuess: 'Il n’y a pas d’options parmi lesquelles deviner.',
    score: (right, of) => `${number(right)} sur ${number(of)}`,
    guessed: (n, of) => `Sans rien lire, ${number(n)} façons de deviner sur ${number(of)} trouvent la réponse.`,
    badOption: {
      empty: 'Une option est vide. Corrigez-la.',
      long: 'Une option dépasse 120 caractères. Raccourcissez-la.',
      twice: 'Une option est là deux fois. Changez l’une des deux.',
    },
    lengths: (longest, shortest) => `${number(longest)} caractères à côté de ${number(shortest)}.`,
    shuffled: 'Si votre logiciel mélange les options, leur place ne dit rien.',
    together: 'Toutes les questions ensemble',
    unread: (n) => `Non vérifié (${number(n)})`,
    each: 'Question par question',
    onlyFound: 'Seulement les questions avec remarque',
    noneFound: 'Aucune question n’a de remarque.',
    line: (n) => `ligne ${number(n)}`,
    fault: ({ is, what = '' }) => readFaults[is](what),
    levels: { B: 'À corriger', W: 'À revoir', A: 'Un détail' },
    nothing: 'Rien trouvé.',
    own,
    right: 'juste',
    answers: 'Réponses justes',
    between: (min, max) => (min === max ? number(min) : `de ${number(min)} à ${number(max)}`),
    joinTitle: 'Le relier à vos articles',
    join: 'À la page suivante, apportez vos articles. Chaque réponse est reliée à la phrase qui la prouve. Puis vous publiez le quiz.',
    joinByHand:
      'À la page suivante, apportez vos articles et collez ce quiz. Chaque réponse est reliée à la phrase qui la prouve.',
    goOn: 'Continuer avec ce quiz',
    print: 'Imprimer',
    advice,
    setAdvice,
  }
}

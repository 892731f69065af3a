import type { ReasonCode } from '../../../questions/studio/judged.ts'
import type { StudioWords } from '../en/studio.ts'
import type { Writer } from '../writer.ts'
import { studioAlong } from './studio-along.ts'
import { studioAssistant } from './studio-assistant.ts'
import { studioCompare } from './studio-compare.ts'
import { studioFiles } from './studio-files.ts'
import { studioForm } from './studio-form.ts'
import { studioReasons } from './studio-reasons.ts'

/** Ce que dit l’atelier, en français. */
export const studio = (writer: Writer): StudioWords => {
  const { count, number, list, day } = writer
  const facts = (n: number) => count(n, { one: '# fait', other: '# faits' })
  const texts = (n: number) => count(n, { one: '# texte', other: '# textes' })
  return {
    title: 'Utiliser vos propres articles',
    heading: 'De vos articles à un quiz',
    lede: 'Apportez de un à cinq articles. Footnote y vérifie chaque mot du quiz.',
    private: 'Rien ne quitte cet appareil avant la publication.',
    assistant: studioAssistant(writer),
    steps: { texts: 'Textes', facts: 'Faits', compare: 'Comparer', quiz: 'Quiz' },
    stepsLabel: 'Étapes',
    opening: 'Ouverture de vos brouillons…',
    broken:
      'Ce navigateur est trop ancien, ou une partie n’est pas arrivée. Rechargez la page, ou prenez un autre navigateur.',
    reason: (code: ReasonCode, words = ''): string => studioReasons[code](words),
    failed: 'Cela n’a pas marché. Votre brouillon est resté comme il était.',
    kept: { kept: 'Brouillon gardé sur cet appareil', keeping: 'Enregistrement du brouillon…' },
    notKept: 'Ce navigateur ne garde pas le brouillon. Enregistrez-le comme fichier avant de fermer la page.',
    passing: 'Ce navigateur ne garde pas de brouillons. Enregistrez le vôtre comme fichier avant de fermer la page.',
    copied: 'Un autre onglet a aussi changé ce brouillon. Ce que vous voyez ici continue comme copie.',

    drafts: {
      title: 'Vos brouillons sur cet appareil',
      untitled: 'Un brouillon sans titre',
      counts: (t: number, f: number) => `${texts(t)}, ${facts(f)}`,
      goOn: 'Continuer',
      begin: 'En commencer un autre',
      all: 'Le brouillon',
      forget: 'Oublier ce brouillon',
      sure: 'Oublier ce brouillon ? Personne ne pourra le retrouver.',
      save: 'Enregistrer le brouillon comme fichier',
      open: 'Ouvrir un fichier enregistré',
      unread: 'Ce fichier n’a pas pu être lu comme brouillon.',
      line: (n: number, said: string) => `Ligne ${number(n)} : ${said}`,
    },

    texts: {
      title: 'Vos articles',
      topic: 'Le sujet du quiz',
      introduction: 'De qui et de quoi il s’agit, pour vos élèves (facultatif)',
      language: 'Les articles sont en',
      languages: { en: 'anglais', fr: 'français' },
      paste: 'Collez un article ici',
      pasteAnother: 'Collez un autre article ici',
      pasteHint: 'Les paragraphes restent, la mise en forme s’en va. 64 Ko au plus par texte.',
      add: 'Ajouter ce texte',
      drop: 'Ou choisissez des fichiers : .docx, .pdf, .txt, .md, .html',
      empty: 'Il n’y a pas de mots dedans.',
      tooLong: 'Seuls les 64 premiers Ko tiennent. Le reste est laissé de côté.',
      tooMany: (n: number) => `Un quiz repose sur ${texts(n)} au plus.`,
      notText: (name: string) =>
        `« ${name} » est un fichier d’un autre type. Ouvrez-le, copiez son texte et collez-le ici.`,
      unread: (name: string) => `« ${name} » n’a pas pu être lu.`,
      reading: 'Lecture…',
      length: (n: number) => count(n, { one: '# mot', other: '# mots' }),
      known: 'Ce qu’on en sait',
      knownHint: 'Laissez vide ce que vous ne savez pas. Les élèves le voient à côté de chaque réponse.',
      fields: {
        publisher: 'Éditeur',
        owner: 'Propriétaire, si c’est un autre',
        author: 'Auteur',
        title: 'Titre',
        published: 'Date',
        url: 'Lien',
      },
      hints: {
        publisher: 'Le journal ou le site, et non l’auteur.',
        owner: 'Les textes d’un même propriétaire comptent pour une seule voix.',
        published: 'Comme 14 mars 2026. Une année ou un mois suffit.',
        url: 'Il commence par https://.',
      },
      dateRead: (date) => `Compris : ${day(date)}.`,
      read: 'Montrer le texte',
      remove: 'Retirer ce texte',
      removed: (n: number) => (n === 0 ? 'Le texte est retiré.' : `Le texte est retiré, et ${facts(n)} avec lui.`),
      same: 'Ce texte est déjà là.',
      next: 'Passer aux faits',
      none: 'Ajoutez d’abord au moins un article.',
      one: 'Avec un second article, vous pourrez demander en quoi les deux diffèrent.',
    },

    files: studioFiles(writer),
    along: studioAlong(writer),

    facts: {
      title: 'Faits',
      progress: (n: number, core: number, differ: number) =>
        list([
          facts(n),
          ...(core > 0 ? [count(core, { one: 'dont # essentiel', other: 'dont # essentiels' })] : []),
          ...(differ > 0 ? [count(differ, { one: '# désaccord', other: '# désaccords' })] : []),
        ]),
      enough: 'Assez pour un quiz de dix questions.',
      quizOf: (n: number) =>
        n === 0
          ? 'Aucune question n’est encore possible.'
          : count(n, { one: 'Assez pour un quiz de # question.', other: 'Assez pour un quiz de # questions.' }),
      longer: 'Avec plus de faits, il sera plus long.',
      seeEach: 'Chaque fait dit ce qui lui en donnerait plus.',
      gives: (n: number) =>
        n === 0
          ? 'Il ne donne encore aucune question.'
          : n === 1
            ? 'Il donne une question.'
            : `Il donne une question, à poser de ${number(n)} façons.`,
      more: {
        question: 'Écrivez-lui une question.',
        'which-is-right': 'Dites si les deux peuvent être vrais.',
        'third-answer': 'Pour demander ce que dit chaque texte, ajoutez une réponse qu’aucun ne donne.',
        'own-words': 'Sa question reprend huit mots d’un texte : posez-la avec les vôtres.',
        'wrong-answers': 'Donnez-lui deux mauvaises réponses.',
        'like-wrong-answers': 'Donnez-lui des mauvaises réponses qui ressemblent à la bonne.',
        'answers-of-others': 'Une de ses mauvaises réponses est la bonne d’un autre fait : changez-la.',
        'other-wording': 'Posez la question autrement.',
        'another-source': 'Ajoutez ce qu’un autre texte en dit.',
      },
      ways: 'Comment trouver des faits',
      ask: 'Copier la demande',
      askHint: 'Collez-la dans l’assistant de votre choix. Elle contient vos articles : choisissez-en un de confiance.',
      asked: 'Copié. Collez-le dans votre assistant, puis collez la réponse ici.',
      askByHand: 'Votre navigateur ne laisse pas la page copier. Copiez la demande d’ici :',
      reply: 'Collez la réponse ici',
      readReply: 'Vérifier la réponse',
      judging: 'Chaque mot est vérifié…',
      noFacts: 'Il n’y a aucun fait dans cette réponse. Collez-la en entier, de la première à la dernière ligne.',
      cut: 'La réponse était coupée. Ce qui était entier a été lu ; demandez la suite à l’assistant.',
      quizToo: 'Vous pouvez aussi y coller un quiz fait ailleurs. Ses réponses sont cherchées dans vos articles.',
      unjoined: (n: number) =>
        count(n, {
          one: '# question n’est pas devenue un fait\u00a0:',
          other: '# questions ne sont pas devenues des faits\u00a0:',
        }),
      unjoinedWhy: {
        several: 'Elle a plusieurs bonnes réponses. Un fait en a une : faites-en plusieurs faits.',
        true: 'C’est une affirmation. Sélectionnez ses mots dans l’article et posez une question.',
        false: 'Son affirmation est fausse : aucun article ne la dit. Demandez ce qui est vrai.',
        'not-one': 'Elle n’a pas une seule bonne réponse.',
        nowhere: 'Aucune phrase n’a les mots de sa réponse et de sa question.',
        sentence: 'La phrase de sa réponse est trop longue. Sélectionnez les mots à la main.',
      },
      unreadable: (n: number) =>
        count(n, { one: '# fait n’a pas pu être lu.', other: '# faits n’ont pas pu être lus.' }),
      outcome: (accepted: number, look: number, refused: number) =>
        `${number(accepted)} acceptés, ${number(look)} à regarder, ${number(refused)} refusés.`,
      showThem: 'Les voir',
      already: 'Un autre fait le demande déjà :',
      byHand:
        'Ou appuyez plus bas sur « Proposer des faits » : des règles en cherchent. Ou choisissez des mots dans un article, et faites-en un fait.',
      none: 'Vous n’avez encore gardé aucun fait. Copiez la demande pour un assistant, prenez une proposition, ou choisissez des mots dans un article.',
      groups: {
        accepted: 'Acceptés : les mots sont là',
        look: 'À regarder : les mots sont là, mais répondent-ils à la question ?',
        confirmed: 'Confirmés par vous',
        refused: 'Refusés : les textes ne le disent pas',
      },
      confirmAll: (n: number) => count(n, { one: 'Le confirmer', other: 'Confirmer les #' }),
      confirmAllPlainly: (n: number) =>
        count(n, { one: 'Le confirmer en mots plus simples', other: 'Confirmer les # en mots plus simples' }),
      twoAnswersFirst: (n: number) =>
        count(n, {
          one: 'Dans le premier, vos articles ne sont peut-être pas d’accord. Ce sont les meilleures questions : regardez-le d’abord.',
          other:
            'Dans les # premiers, vos articles ne sont peut-être pas d’accord. Ce sont les meilleures questions : regardez-les d’abord.',
        }),
      confirm: 'Confirmer',
      star: 'Essentiel',
      minor: 'Un détail, dit l’assistant : demandé seulement s’il n’en reste pas assez d’autres.',
      mend: 'Changer',
      remove: 'Retirer',
      undo: 'Annuler',
      undone: 'Le dernier changement est annulé.',
      removed: 'Le fait est retiré.',
      confirmedNow: (n: number) => count(n, { one: '# fait confirmé.', other: '# faits confirmés.' }),
      keys: 'Touches : ↑ ↓ pour bouger, Y confirmer, N retirer, E changer, S essentiel.',
      answer: 'Réponse',
      otherWords: 'En mots plus simples :',
      askSo: 'Poser la question ainsi',
      askAllSo: (n: number) => count(n, { other: 'Poser # questions en mots plus simples' }),
      askedSo: 'La formulation est changée.',
      noQuestion: 'Il n’a pas de question. Il aide seulement d’autres faits.',
      saidBy: (who: string) => `selon ${who}`,
      said: (who: string) => `${who} :`,
      differ: 'Les sources diffèrent. Le quiz demandera ce que dit chacune.',
      silent: (who: readonly string[]) => `Pas dans ${list(who)}.`,
      also: (who: string) => `${who} y répond aussi :`,
      add: 'Ajouter ce qu’il dit',
      saysLess: (who, words) => `${who} ne dit pas : ${words.join(', ')}.`,
      answerOnly: 'Le quiz dira que la réponse s’y trouve, sans plus. Vous pouvez raccourcir l’énoncé.',
      added: 'Ce qu’il dit est ajouté. Le fait a maintenant les deux textes.',
      nearest: (who: string) => `Le passage le plus proche, dans ${who} :`,
      leftOut: (value: string, who: string) =>
        `« ${value} » est laissé de côté comme mauvaise réponse : ${who} le dit peut-être.`,
      unfit: (value: string) => `« ${value} » est laissé de côté : c’est juste, ou d’un autre genre.`,
      problem: 'Il ne s’accorde pas avec les autres faits :',
      articles: 'Vos articles',
      article: 'Article',
      make: 'En faire un fait',
      next: 'Passer au quiz',
      compare: 'Passer à la comparaison',
      alone: 'Avec un seul article, il n’y a rien à comparer.',
      early: 'Vous pouvez déjà continuer. Le quiz sera plus court.',
    },

    form: studioForm,

    ...studioCompare(writer),

    quiz: {
      none: 'Ces faits ne donnent encore aucune question. Confirmez-en d’abord d’autres.',
      making: 'Les questions sont faites et vérifiées…',
      silent: (n: number) =>
        count(n, {
          one: '# fait confirmé ne donne aucune question\u00a0:',
          other: '# faits confirmés ne donnent aucune question\u00a0:',
        }),
      disputed: (n: number) =>
        count(n, {
          one: '# fait confirmé est contredit par un autre texte\u00a0:',
          other: '# faits confirmés sont contredits par un autre texte\u00a0:',
        }),
      stale: 'Les faits ont changé. Les questions sont refaites.',
      showing: 'Les élèves peuvent lire les textes à côté du quiz',
      showings: {
        shown: ['Les textes entiers', 'Toute personne qui a le lien peut les lire.'],
        links: ['Un court résumé, avec les liens', 'Ce que dit chaque texte, dans nos mots.'],
        none: ['Rien', 'Ils les ont sur papier, ou travaillent de mémoire.'],
      },
      right: 'J’ai le droit d’utiliser ces textes pour ma classe',
      rightHint: 'Les textes sont gardés avec le quiz, aussi longtemps que lui.',
      rightNeeded: 'Cochez que vous avez le droit d’utiliser ces textes.',
      gone: 'Les faits ne donnent plus de quiz. Revenez-y.',
      back: 'Retour aux faits',
    },
  }
}

import type { Writer } from '../writer.ts'
import { challenges } from './challenges.ts'
import { classProofs } from './class-proofs.ts'
import { home } from './home.ts'
import { learning } from './learning.ts'
import { making } from './making.ts'
import { overview } from './overview.ts'
import { printing } from './printing.ts'
import { published } from './published.ts'
import { refusals } from './refusals.ts'
import { results } from './results.ts'
import { reviewing } from './reviewing.ts'
import { rulings } from './rulings.ts'
import { sheets } from './sheets.ts'

/** Every phrase: what the table of each language has. */
export type Teaching = ReturnType<typeof teaching>

/** What teachers and readers read, in English. */
export const teaching = (writer: Writer) => {
  const { count, number, when, hour } = writer
  return {
    learning: learning(writer),
    refusals: refusals(writer),
    when,
    hour,
    number,
    skip: 'Skip to the page',
    site: 'Site',
    about: 'About',
    topics: 'Topics',
    checkQuiz: 'Check a quiz',
    checkProof: 'Check a proof',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    languages: 'Language',
    embedding: 'Embedding',
    motto: 'Every answer says who says so, and where.',
    copy: 'Copy',
    copied: 'Copied',
    contentNote: 'Content note: before you give it to a class',
    again: 'Try again',
    loading: 'Loading…',
    needsScript: 'This page needs JavaScript. Quizzes themselves work without it.',
    offline: 'No connection to the server. Nothing is lost; try again in a moment.',
    odd: 'The server’s answer could not be read. Try again in a moment.',

    home: home(writer),

    topic: {
      make: 'Make a quiz on this',
      asOf: (day: string) => `As of ${day}.`,
      filter: 'Facts by standing',
      headings: {
        contested: 'Where the sources disagree',
        corroborated: 'What independent sources agree on',
        attributed: 'What somebody in the sources says',
        'single-source': 'What one source alone says',
      },
      explained: {
        contested:
          'These sources answer the same question differently. Footnote takes no side: a quiz may ask what each one says, and nothing else.',
        corroborated: 'At least two sources with different owners say so, each in its own words.',
        attributed: 'The sources report that somebody says so. That they report it does not make it true.',
        'single-source': 'No other source of this topic answers it. Quizzes may ask it, and say so.',
      },
      facts: (n: number) => count(n, { one: '# fact', other: '# facts' }),
      partsDiffer: 'These sources belong together: the parts of one owner’s reporting differ.',
      because: 'Why they differ',
      moods: { outcome: '', plan: 'a plan', pledge: 'a pledge', estimate: 'an estimate' },
      sourcesTitle: 'The sources',
      independence: 'Sources in the same group have one owner, or print the same text. They count as one voice.',
      group: (n: number) => `Group ${number(n)}`,
      answers: (n: number) => count(n, { one: 'answers # fact', other: 'answers # facts' }),
      empty: 'This ledger holds no facts yet.',
    },

    make: making(writer),

    review: reviewing(writer),

    published: published(writer),

    preview: {
      title: (quiz: string) => `Preview: ${quiz}`,
      note: 'This is a preview: you take the quiz as a student does. Nothing of it is stored, on this device or on the server, and no row appears at your desk.',
      again: 'Preview it again',
      proof:
        'Here a student gets a proof: a signed text, a link and a QR code that say what was handed in. A preview is not handed in, so it has none.',
      proofLater:
        'Here a student gets a proof, and reads the result with it once the quiz is closed. A preview is not handed in, so it has none; you can look at the result now.',
      said: 'A student’s remark would now be at your desk. Of a preview nothing is kept.',
      open: 'Try it as a student',
    },

    copyQuiz: {
      another: 'Make another from your texts',
      anotherHint: 'The draft with its texts is on the device where you made this quiz.',
      file: 'Its texts and its file',
      fileHint: 'Under “This draft” you save a file that opens on any device.',
      make: 'Make a new quiz from this one',
      hint: 'A published quiz never changes. A new one begins with the same questions and settings, and gets links of its own.',
    },

    desk: {
      title: 'Results',
      noKey: 'This link is not whole',
      noKeyHint: 'The desk opens with the whole private link. Everything after the # belongs to it.',
      refreshed: (time: string) => `As of ${time}.`,
      refresh: 'Refresh',
      stale: 'These are the results as last read: refreshing did not work.',
      practice: 'Whoever starts again knows the answers.',
      open: 'Anybody can read this topic, answers and all. Take these scores as practice.',
      attempts: (n: number) => count(n, { one: '# attempt', other: '# attempts' }),
      nobody: 'Nobody has handed in yet.',
      nobodyHint: 'Give students the link, and they appear here within a minute.',
      nobodySeated: 'Print the slips and hand them out. Who hands in appears here.',
      attemptsTitle: 'Attempts',
      columns: { name: 'Name', started: 'Started', took: 'Took', score: 'Score', notes: 'Notes' },
      seconds: (n: number) =>
        n < 90
          ? count(n, { one: '# second', other: '# seconds' })
          : count(Math.round(n / 60), { one: '# minute', other: '# minutes' }),
      late: 'late',
      fast: 'faster than reading',
      resubmitted: (n: number) =>
        count(n, { one: 'sent again once; the lowest counts', other: 'sent again # times; the lowest counts' }),
      itemsTitle: 'Questions',
      key: 'the answer',
      chose: (n: number) => count(n, { one: '# student', other: '# students' }),
      csv: 'Save for a spreadsheet',
      closeNow: 'Close now',
      reopen: 'Open again',
      closesAt: (iso: string) => `Closes ${when(iso)}.`,
      closedAt: (iso: string) => `Closed ${when(iso)}.`,
      openUntil: (iso: string) => `Open until ${when(iso)}, as no closing time is set.`,
      newClosing: 'New closing time',
      set: 'Set',
      kept: (iso: string, days: number) =>
        `Each answer is kept ${count(days, { one: '# day', other: '# days' })}, and the last of them is erased by ${when(iso)}.`,
      remove: 'Delete',
      removeAttempt: (who: string) => `Delete the attempt of ${who}`,
      removeAttemptSure: 'It leaves the desk at once and cannot come back. Its proof stays genuine.',
      removeQuizLabel: 'Delete this quiz',
      removeQuiz: 'Delete this quiz and all its answers',
      removeQuizSure:
        'The quiz and all its answers are gone for good. Students’ pages follow within a minute. Proofs that students kept stay genuine.',
      cancel: 'Keep',
      deleted: 'This quiz is deleted.',
      deletedHint: 'Its answers are erased and it takes no new ones.',
    },

    printing: printing(writer),

    overview: overview(writer),
    classProofs: classProofs(writer),
    results: results(writer),
    rulings: rulings(writer),
    sheets: sheets(writer),
    challenges: challenges(writer),

    proof: {
      title: 'Check a proof',
      lede: 'A student’s proof is signed by this site. Paste it to see what it says, and whether it is genuine.',
      label: 'Proof',
      check: 'Check it',
      genuine: 'This proof is genuine.',
      forged:
        'This is no proof of this site, or a part of it is missing. Copy all of it, from the first letter to the last.',
      quiz: 'Quiz',
      submitted: 'Handed in',
      items: 'Questions',
      name: 'Name given',
      seat: 'Seat',
      score: 'Score',
      late: 'It was handed in after the time was up.',
      noScore: 'not in the proof: the answers are shown after closing',
    },

    embeddingPage: {
      title: 'A quiz in your own page',
      lede: 'Paste this where your site takes HTML, with the code of your quiz. It works in learning platforms, in WordPress, and in frames that allow no storage.',
      snippet: 'Snippet',
      notesTitle: 'Good to know',
      notes: [
        'The frame scrolls inside if your page gives it no height of its own.',
        'Which sites may show a quiz is chosen when it is published; without a choice, any site may.',
        'No grade travels to your learning platform by itself. Results are at your desk.',
        'Your visitors’ devices keep their answers, results and settings, and no cookies.',
      ],
    },

    problem: {
      home: 'To the start page',
      hints: {
        400: 'Check the address or the code, and try again.',
        404: 'Check the address with whoever gave it to you. If it is the code of a quiz: that has ten letters and digits, and a quiz is erased when its time is over.',
        410: 'Its teacher deleted it, or its time is over.',
        429: 'Many people are asking at once. Wait a moment, then try again.',
        503: 'Wait a moment, then try again. Answers that were not sent yet are kept on your device.',
      },
      other: 'If it happens again, tell whoever runs this site.',
    },
  }
}

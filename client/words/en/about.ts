import type { Writer } from '../writer.ts'

/** Every phrase: what the table of each language has. */
export type About = ReturnType<typeof about>

/** What the pages about this site say: what is kept, and who can use it. In English. */
export const about = ({ count, day, list, number }: Writer) => {
  const states = (n: number) => count(n, { one: '# state', other: '# states' })
  return {
    sourcesPage: {
      title: 'What the sources say',
      brief: 'In our words, in the order in which this source says it.',
      text: 'Its text.',
    },
    privacyPage: {
      title: 'What is kept, and for how long',
      lede: 'Footnote is made for children in class. It keeps what a teacher needs to see, for as long as the teacher chose, and nothing else.',
      keptTitle: 'Kept',
      kept: (name: number, reason: number) => [
        `A made-up name, or one that a student writes if the teacher asks for it: at most ${number(name)} characters. With personal slips there is no name, only the number of the seat.`,
        'The answers, when the attempt began and how long it took. The score follows from them.',
        `What a student says is wrong with a question: at most ${number(reason)} characters.`,
        'The quiz, and what its teacher decided on its questions afterwards.',
      ],
      neverTitle: 'Never kept',
      /** @param asked Where articles go if a teacher asks the assistant; absent where there is none. */
      never: (asked?: string) => [
        'Internet addresses and browser details. They are used for a moment to stop floods, and are not written down. Cloudflare sees them, as whoever carries a site does.',
        'E-mail addresses, accounts, cookies, device identifiers; no name of the teacher.',
        asked === undefined
          ? 'Statistics about visitors. No company but Cloudflare is sent anything, and no page loads anything from elsewhere.'
          : 'Statistics about visitors. No page loads anything from elsewhere.',
      ],
      longTitle: 'For how long',
      long: (least: number, usual: number, most: number) => [
        `Answers are erased ${number(usual)} days after they were begun, or after the closing time that their quiz was made with, and what students say of questions with them. A quiz takes answers for as many days, unless it closes earlier or later, and is erased a day after the last of them.`,
        `Its teacher may choose another number, from ${number(least)} to ${number(most)}, and can delete an attempt or the whole quiz at once. Of what is deleted a mark stays for a while, without names or answers, so that no late copy brings it back.`,
      ],
      seenTitle: 'Who sees it',
      seen: 'Whoever has the private link to the results: the teacher, and those whom the teacher gives it to. Whoever runs this site could read what is stored.',
      asked: (host: string) =>
        `Where a teacher asks the assistant, the articles of a draft go to ${host}, and this site keeps nothing of them. No name and no answer of a student goes there.`,
      lost: 'A lost link to the results cannot be recovered: of its key only a fingerprint is kept. Then nobody sees them any more, and they are erased in their time.',
      deviceTitle: 'On the student’s device',
      device:
        'Answers, what is written about a question and the texts beside it, until the answers have arrived, so that a lost connection loses nothing; then when they were handed in, and the proof that leads to the result, until somebody lets the device forget it; and the looks and the language that somebody chose for these pages.',
      teacherDevice: 'A teacher’s device keeps the link to the results only where the teacher chose that.',
      whereTitle: 'Where',
      where:
        'On Cloudflare’s network (Workers KV): in a few of its data centres, with copies for a while in the places where they are read. No country can be chosen.',
      whoTitle: 'Whom to write to',
    },

    contact: {
      known: 'Whoever runs this site:',
      unknown: 'Whoever runs this site has left no address here. Ask the teacher who gave you the link.',
    },

    accessibilityPage: {
      title: 'Accessibility',
      lede: 'How far everybody can use this site, how that was measured, and what is known to be missing.',
      statusTitle: 'How far it conforms',
      status:
        'Footnote is built to conform to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and so to what the European standard EN 301 549 asks of web pages. We say that it conforms in part: because of the limits below, and because nobody who depends on assistive technology has tested it yet.',
      measuredTitle: 'What was measured',
      measured: (
        students: number,
        teachers: number,
        languages: readonly string[],
        themes: readonly string[],
        windows: readonly string[],
      ) =>
        `Automatic tests bring up ${states(students)} of students’ pages and ${states(teachers)} of the pages for teachers and readers: in ${list(languages)}; in ${list(themes)}; in ${windows.join('; ')}.`,
      languages: { en: 'English', fr: 'French', ar: 'Arabic' },
      themes: { light: 'light colours', dark: 'dark colours' },
      windows: {
        '1280 px': 'a window 1,280 pixels wide',
        '320 px, as at 400 %': 'in the same window enlarged to 400%, which leaves 320',
        'in a frame, 320 px, as at 400 %': 'and, for students’ pages, in a frame of that width on another site',
      },
      found: (violations: number) =>
        violations === 0
          ? 'In none of them did they find anything of what they look for:'
          : `They found ${count(violations, { one: '# violation', other: '# violations' })} of what they look for:`,
      checks: {
        rules:
          'a rule of WCAG 2.0, 2.1 or 2.2, level A or AA, broken: contrast, names, roles, the size of targets and more',
        reflow: 'anything but a table or a preview that has to be scrolled sideways',
        spacing: 'text that is cut off once letters, words, lines and paragraphs are set further apart',
        contrast: 'too little contrast for those who have asked for more',
        forced: 'a picture that vanishes in colours that the system forces on the page',
        motion: 'anything that moves for those who have asked for less motion',
        focus: 'a place of the keyboard that cannot be seen, or is covered',
      },
      others:
        'Other tests take whole quizzes by keyboard alone, in each way of answering, and write down what a screen reader is given. Quizzes also work without JavaScript.',
      engine: (name: string) =>
        `The rules are checked by ${name}. A program finds only a part of what can be in somebody’s way.`,
      states: 'All states, by the names they have in the tests',
      students: 'Students’ pages',
      teachers: 'Pages for teachers and readers',
      limitsTitle: 'Known limits',
      limits: [
        'Nobody has tried it with a screen reader, by voice or with switches yet. Tests see what such programs are given, not what they make of it.',
        'A teacher may set a clock without letting students take more time. Answers that come late are marked as late, and count.',
        'Tables of results and of settings scroll sideways by themselves in a narrow window.',
        'Questions, titles and notes are in the language of their author and are not translated. Why a field of a new quiz is refused, and the guide to embedding are in English.',
        'Reading aloud uses the voices of the browser: some have none for a language.',
        'What is printed, and the files for other systems, were not measured.',
      ],
      contactTitle: 'If something is in your way',
      contact: 'Say on which page, and what you use to read it. A teacher can give the same quiz in another form.',
      complaintTitle: 'If that does not help',
      complaint:
        'Many countries have a body that sees to it that public websites can be used by everybody, and that takes complaints; so do the authorities of many schools. Which one is yours depends on where the school is. Whoever runs this site has to be able to name it.',
      dateTitle: 'About this statement',
      date: (date: string) =>
        `The measurements are of ${day(date)}, or were repeated since with the same outcome. The tests fail if this page claims what they did not measure.`,
    },
  }
}

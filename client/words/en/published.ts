import type { Writer } from '../writer.ts'

/**
 * What the page says where publishing lands, what the board says, and the list of this device's quizzes, in English.
 */
export const published = ({ count, when }: Writer) => {
  const handedIn = (n: number) =>
    n === 0 ? 'Nobody has handed in yet' : count(n, { one: '# has handed in', other: '# have handed in' })
  return {
    done: 'Your quiz is ready',
    students: 'For your students',
    goTo: 'Go to',
    type: 'Type the code',
    link: 'Link for students',
    qr: 'The link for students as a QR code',
    showBoard: 'Show it on the board',
    print: 'Print it',
    more: 'Classroom, Teams, your own page',
    share: 'Share the link',
    elsewhere: 'These two open another site with the link. Nothing is loaded before you press.',
    embedHint:
      'The second line makes the frame as high as the quiz needs. Where scripts are not allowed, leave it out.',
    desk: 'Your private link',
    deskWarning: 'It opens these results. If you lose it, nobody can get it back.',
    copyDesk: 'Copy my private link',
    mailDesk: 'Send it to myself',
    noMail: 'No mail opened? Copy the link.',
    noCopy: 'This browser does not let us copy it. Whoever sees your screen could read it and open the results.',
    show: 'Show it',
    mailSubject: (title: string) => `Results: ${title}`,
    keep: {
      kept: 'Results are kept on this device. The start page lists this quiz.',
      not: 'Results are not kept on this device. Without your private link, nobody can open them again.',
      refused: 'This browser keeps nothing. Copy your private link.',
      yes: 'Keep results on this device',
      no: 'Do not keep them',
    },
    board: {
      title: (quiz: string) => `On the board: ${quiz}`,
      orLink: 'Or open',
      seated: 'Use the code on your own slip.',
      handedIn,
      asOf: (time: string) => `as of ${time}`,
      full: 'Full screen',
      print: 'Print',
    },
    here: {
      title: 'Your quizzes on this device',
      hint: 'This device alone keeps them. Whoever uses it can open them.',
      seen: (n: number, iso: string) => `${handedIn(n)}, as of ${when(iso)}`,
      results: 'Results',
      board: 'Board',
      forget: 'Forget',
      forgetQuiz: (title: string) => `Forget “${title}” on this device`,
      forgetAll: 'Forget all',
      sure: 'The results stay where they are. Without your private link you cannot open them again.',
    },
  }
}

import type { Writer } from '../writer.ts'

/** What the table of each language has. */
export type Afterwards = ReturnType<typeof afterwards>

/** What a student reads of a quiz that was handed in, and of what may follow, in English. */
export const afterwards = ({ count, number }: Pick<Writer, 'count' | 'number'>) => ({
  /** What a teacher decided, beside a question. */
  ruling: {
    drop: 'Your teacher took this question out: it counts for nobody.',
    everyone: 'Your teacher gives everyone the point for this question.',
    accept: 'Your teacher accepts this answer too.',
  },
  /** The same of so many questions, where it is not said which. */
  rulings: {
    changed: 'Your teacher has changed how this quiz is marked.',
    drop: (n: number) => count(n, { one: 'One question does not count.', other: '# questions do not count.' }),
    everyone: (n: number) =>
      count(n, {
        one: 'Everyone gets the point for one question.',
        other: 'Everyone gets the points for # questions.',
      }),
    accept: (n: number) =>
      count(n, {
        one: 'For one question another answer is accepted too.',
        other: 'For # questions other answers are accepted too.',
      }),
  },
  challenge: {
    ask: 'Something wrong with this question?',
    label: 'What is wrong with it?',
    hint: 'Your teacher reads this beside your answer and sees whose it is. Write nobody’s name in it.',
    send: 'Send to your teacher',
    sent: 'Sent: your teacher can read it now.',
    offline: 'Not sent: there is no connection. What you wrote is still here.',
    empty: (most: number) => `Write what is wrong, in ${number(most)} characters at most.`,
  },
  practice: {
    ask: (n: number) => count(n, { one: 'Practise the one you missed', other: 'Practise the # you missed' }),
    note: 'This is practice: it does not count, and nothing of it is kept.',
    finish: 'See how it went',
    done: (right: number, of: number) => `${number(right)} of ${number(of)} right this time`,
    better: 'That is all of them. Your result stays as it was.',
    still: 'You can try the rest again. Your result stays as it was.',
    round: (n: number) => `Round ${number(n)}`,
    again: 'Once more',
    back: 'Back to your result',
  },
  proof: {
    handedIn: 'handed in',
    show: 'Proof for your teacher',
    check: 'Open it as a page',
    qr: 'Your proof as a QR code',
    print: 'Print',
  },
  /** Of a quiz that was all right. */
  picture: { save: 'Save the picture', name: 'A name on it, if you like' },
  /** What this device knows of attempts that were handed in here. */
  returning: {
    handedIn: (date: string) => `Somebody handed in here: ${date}.`,
    earlier: 'Before that',
    wasMe: 'That was me',
    startMine: 'Start mine',
    resultAfter: (date: string) => `Results after ${date}.`,
    forget: 'Forget this on this device',
    forgotten: 'Forgotten. Keep your proof.',
  },
})

import type { Writer } from '../writer.ts'

/** What went wrong for a student and what to do about it, in English. The rest is in refusals.ts. */
export const problems = ({ number }: Pick<Writer, 'number'>) => ({
  /** What was in the way, by the name it has in a problem's type; `missing` by what is missing. */
  problems: {
    quiz: 'There is no quiz with this code',
    attempt: 'There is no such attempt',
    deleted: 'This quiz was deleted by its teacher',
    early: 'This quiz has not opened yet',
    over: 'This quiz is closed',
    'seat-needed': 'This quiz is taken with a personal link',
    'wrong-seat': 'This code is not one of this quiz',
    'lost-seats': 'The personal links of this quiz no longer work',
    sealed: 'The answers are not shown yet',
    forged: 'This is not genuine, or not for this quiz',
    expired: 'This attempt is too old to be kept',
    invalid: 'Something in this is not right',
    'too-many': 'Too many at once',
    unavailable: 'It could not be saved just now',
    spent: 'No more can be saved today',
    broken: 'Something broke on our side',
  },
  details: {
    quiz: 'A code has ten letters and digits. Check it against the link you were given.',
    attempt: 'Your teacher may have deleted it. If you have only just sent it, try again in a minute.',
    over: 'Nobody can start it any more. An attempt that was begun before can still be sent.',
    'seat-needed': 'Your teacher gives it to you on a slip. Open its link, or type the code that stands on it.',
    'wrong-seat': 'Compare it with your slip: a number, a hyphen, then ten letters and digits.',
    sealed: 'They are shown with the result, once everything is sent.',
    forged: 'What was sent was not signed here for this purpose. Open the quiz again.',
    name: `Choose a name of at most ${number(24)} characters; a made-up one will do.`,
    'too-many': 'Nothing is lost: it can be sent again in half a minute.',
    unavailable: 'Nothing is lost: it can be sent again in a few seconds.',
    spent: 'Your answers are kept on this device. Open this page again after midnight UTC to send them.',
    broken: 'It is our mistake, not yours. Try again.',
  },
})

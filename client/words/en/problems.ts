import type { Writer } from '../writer.ts'

/** What went wrong and what to do about it, in English. */
export const problems = ({ number, when }: Pick<Writer, 'number' | 'when'>) => ({
  /** What was in the way, by the name it has in a problem's type; `missing` by what is missing. */
  problems: {
    page: 'There is no such page',
    topic: 'There is no such topic',
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
    'no-key': 'A key is needed',
    'wrong-key': 'This key does not fit',
    outdated: 'The desk was changed elsewhere',
    invalid: 'Something in this is not right',
    'too-many': 'Too many at once',
    unavailable: 'It could not be saved just now',
    broken: 'Something broke on our side',
  },
  details: {
    quiz: 'A code has ten letters and digits. Check it against the link you were given; quizzes are erased after a while.',
    early: (iso: string) => `It opens on ${when(iso)}.`,
    over: 'Nobody can start it any more. An attempt that was begun before can still be sent.',
    'seat-needed': 'Your teacher gives it to you on a slip. Open its link, or type the code that stands on it.',
    'wrong-seat': 'Compare it with your slip: a number, a hyphen, then ten letters and digits.',
    'lost-seats':
      'Whoever runs this site has taken away the secret that made them. Publish the quiz again to get new ones.',
    sealed: 'They are shown with the result, once everything is sent.',
    sealedUntil: (iso: string) => `They can be read from ${when(iso)}.`,
    forged: 'What was sent was not signed here for this purpose. Open the quiz again.',
    'no-key': 'The key is the part of the link after #.',
    'wrong-key': 'Check that the whole link was copied, with everything after #.',
    outdated: 'Load the desk anew, look at what is there now, and make the change again.',
    name: `Choose a name of at most ${number(24)} characters; a made-up one will do.`,
    'too-many': 'Nothing is lost: it can be sent again in half a minute.',
    unavailable: 'Nothing is lost: it can be sent again in a few seconds.',
    broken: 'It is our mistake, not yours. Try again.',
  },
})

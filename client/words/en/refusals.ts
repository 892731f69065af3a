import type { Writer } from '../writer.ts'

/** What only the server and teachers' pages say of what went wrong, in English: a student's script needs none of it. */
export const refusals = ({ when }: Pick<Writer, 'when'>) => ({
  problems: {
    page: 'There is no such page',
    topic: 'There is no such topic',
    'no-key': 'A key is needed',
    'wrong-key': 'This key does not fit',
    outdated: 'The desk was changed elsewhere',
  },
  details: {
    looked: (text: string) => `You asked for “${text}”.`,
    early: (iso: string) => `It opens on ${when(iso)}.`,
    'lost-seats':
      'Whoever runs this site has taken away the secret that made them. Publish the quiz again to get new ones.',
    sealedUntil: (iso: string) => `They can be read from ${when(iso)}.`,
    'no-key': 'The key is the part of the link after #.',
    'wrong-key': 'Check that the whole link was copied, with everything after #.',
    outdated: 'Load the desk anew, look at what is there now, and make the change again.',
    'spent-else': 'Nothing is lost: try it again after midnight UTC.',
  },
})

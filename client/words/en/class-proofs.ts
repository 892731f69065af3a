import { PLAIN } from '../../../questions/attempts/csv.ts'
import type { ProofTableWords } from '../../../questions/attempts/proof-table.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of the proofs of a class, in English. */
export const classProofs = ({ count }: Writer) => ({
  title: 'Check the proofs of a class',
  hint: 'Paste what students sent you: proofs, links or whole messages. The score is always the desk’s.',
  label: 'Proofs',
  check: 'Check them',
  none: 'There is no proof in this text.',
  found: (n: number) => count(n, { one: '# proof', other: '# proofs' }),
  save: 'Save these for a spreadsheet',
  file: 'proofs',
  table: {
    ...PLAIN.words,
    state: 'Proof',
    states: {
      counts: 'counts',
      'other-sheet': 'another sheet counts',
      'name-differs': 'the name differs',
      'not-found': 'not at this desk',
      'other-quiz': 'of another quiz',
      'not-genuine': 'not genuine',
    },
    handedIn: 'Handed in',
    sheet: 'Sheet',
  } satisfies ProofTableWords,
})

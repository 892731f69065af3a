import type { Ledger } from '../../ledger.ts'
import { type Text, textOf } from '../evidence.ts'
import type { Doubt } from './finding.ts'
import { omissionDoubts } from './omissions.ts'
import { silenceDoubts } from './silence.ts'
import { slipDoubts } from './slips.ts'
import { wrongAnswerDoubts } from './wrong-answers.ts'

/**
 * Doubts about facts that verify.
 *
 * @param raw By source id: its text, as far as it is at hand.
 */
export function doubtsOf(ledger: Ledger, raw: ReadonlyMap<string, string>): readonly Doubt[] {
  const texts: ReadonlyMap<string, Text> = new Map([...raw].map(([id, text]) => [id, textOf(text)]))
  return [
    ...wrongAnswerDoubts(ledger),
    ...omissionDoubts(ledger),
    ...slipDoubts(ledger, texts),
    ...silenceDoubts(ledger, texts),
  ]
}

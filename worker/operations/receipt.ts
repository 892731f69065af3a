import { parseCode } from '../codes.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { Resources } from '../resources.ts'
import type { Published } from '../stores/quizzes.ts'
import { type Receipt, receiptToken } from '../tokens.ts'
import { find } from './find.ts'

export interface Known extends Published {
  readonly claims: Receipt
}

/** A receipt with its quiz, for a student who may know the answers by now: with `closed`, from the closing time on. */
export async function openReceipt(resources: Resources, code: string, receipt: string): Promise<Outcome<Known>> {
  const { keyring, now } = resources
  const reading = await receiptToken.read(keyring, receipt.trim(), now)
  if (!reading.ok) return refused({ is: reading.reason })
  const { claims } = reading
  if (claims.code !== parseCode(code)) return refused({ is: 'forged' })
  const found = await find(resources, claims.code)
  if (!found.ok) return found
  const { quiz, state } = found.value
  const { closes } = state
  const isSealed = quiz.settings.feedback === 'closed' && !(closes !== undefined && Date.parse(closes) <= now)
  return isSealed
    ? refused({ is: 'sealed', ...(closes === undefined ? {} : { until: closes }) })
    : done({ ...found.value, claims })
}

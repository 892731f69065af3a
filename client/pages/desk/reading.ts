import type { Desk } from '../../../questions/wire/desk.ts'
import type { BoardCount } from '../../board-channel.ts'
import type { Reply, Trouble } from '../../reply.ts'
import { type MergedReadings, mergeReading, withoutAttempt } from './merge-readings.ts'

/** How far the desk has come with reading its quiz. */
export type DeskReading =
  | { readonly step: 'loading' }
  /** `last`: what a board was told before. */
  | { readonly step: 'deleted'; readonly last?: BoardCount }
  | { readonly step: 'refused'; readonly trouble: Trouble }
  /** `at`: when it was last read. `stale`: reading again did not work since. */
  | { readonly step: 'read'; readonly seen: MergedReadings; readonly at: Date; readonly stale?: true }

/** A reading that failed leaves the last good one standing; a deleted quiz stays deleted. */
export function afterReply(before: DeskReading, reply: Reply<Desk>, at: Date): DeskReading {
  if (before.step === 'deleted') return before
  if (reply.ok) {
    if (reply.value.deleted) return afterDeletion(before)
    return { step: 'read', seen: mergeReading(before.step === 'read' ? before.seen : undefined, reply.value), at }
  }
  if (reply.trouble.is === 'deleted') return afterDeletion(before)
  return before.step === 'read' ? { ...before, stale: true } : { step: 'refused', trouble: reply.trouble }
}

/** The quiz is gone. */
export function afterDeletion(before: DeskReading): DeskReading {
  const last = boardCountOf(before)
  return { step: 'deleted', ...(last ? { last } : {}) }
}

/** An attempt was erased from here. */
export function afterErasing(before: DeskReading, attempt: string): DeskReading {
  return before.step === 'read' ? { ...before, seen: withoutAttempt(before.seen, attempt) } : before
}

export const isClosedAt = ({ until }: Desk, at: Date): boolean => Date.parse(until) <= at.getTime()

/** Nobody has handed in, and somebody still can: the quiz is to be given to the class. */
export const isWaiting = (desk: Desk, at: Date): boolean => desk.attempts.length === 0 && !isClosedAt(desk, at)

/** What a board is told of it: of a deleted quiz, that it is over; nothing as long as nothing was read. */
export function boardCountOf(reading: DeskReading): BoardCount | undefined {
  if (reading.step === 'deleted') return reading.last && { ...reading.last, isClosed: true }
  if (reading.step !== 'read') return undefined
  const { seen, at } = reading
  return { attempts: seen.desk.attempts.length, at: at.toISOString(), isClosed: isClosedAt(seen.desk, at) }
}

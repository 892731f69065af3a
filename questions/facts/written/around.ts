import type { Value } from '../../ledger-value.ts'
import type { WrittenTopic, WrittenValue } from '../../wire/written-topic.ts'
import type { Digest } from '../evidence.ts'
import type { Path } from './mistake.ts'
import type { SourceAtHand } from './pinner.ts'
import { plainValue } from './plain-value.ts'

/** What a fact is compiled against. */
export interface Around {
  readonly topic: WrittenTopic
  readonly sources: ReadonlyMap<string, SourceAtHand>
  readonly digest: Digest | undefined
}

/** What a source says: the one key of a claim that is none of our words. */
export interface Answer {
  readonly source: string
  readonly value: WrittenValue
}

/** Notes a mistake at a place inside a fact; `key` where it is about the last key itself. */
export type TellMistake = (at: Path, message: string, key?: true) => void

/** The author's own characters, where the value would be written in others. */
export function writtenBeside(value: Value, written: string, language: string): { readonly written?: string } {
  return plainValue(value, language) === written ? {} : { written }
}

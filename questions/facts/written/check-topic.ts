import type { Ledger, LedgerProblem } from '../../ledger.ts'
import type { WrittenTopic } from '../../wire/written-topic.ts'
import { doubtsOf } from '../honesty/doubts.ts'
import type { Doubt } from '../honesty/finding.ts'
import { verifyLedger } from '../verify.ts'
import { compileTopic, parseWrittenTopic } from './compile.ts'
import type { Beside } from './compile-sources.ts'
import type { Mistake } from './mistake.ts'

/** What a written topic comes to: a ledger only where nothing is wrong with it. */
export interface CheckedTopic {
  readonly topic: WrittenTopic | undefined
  readonly ledger: Ledger | undefined
  readonly mistakes: readonly Mistake[]
  /** Pairs of sources whose texts, where both were at hand, are reprints. */
  readonly reprints: readonly [string, string][]
  /** What its author should look at: it may be right. */
  readonly doubts: readonly Doubt[]
}

/**
 * Reads, compiles and verifies a written topic, as far as it goes: each step only where the one before found nothing.
 *
 * @param doubting What is looked for in facts that verify.
 */
export async function checkTopic(content: unknown, beside: Beside, doubting = doubtsOf): Promise<CheckedTopic> {
  const none = { topic: undefined, ledger: undefined, reprints: [], doubts: [] }
  const parsed = parseWrittenTopic(content)
  if (!parsed.ok) return { ...none, mistakes: parsed.mistakes }
  const { topic } = parsed
  const compiled = await compileTopic(topic, beside)
  if (!compiled.ok) return { ...none, topic, mistakes: compiled.mistakes }
  const { ledger } = compiled
  const { problems, reprints } = await verifyLedger(ledger, beside.texts, beside.digest)
  const doubts = problems.length > 0 ? [] : doubting(ledger, beside.texts)
  const mistakes = [...problems.map((problem) => mistakeOf(problem, topic)), ...doubts.filter(isWrong)]
  return {
    topic,
    ledger: mistakes.length === 0 ? ledger : undefined,
    mistakes,
    reprints,
    doubts: doubts.filter((d) => !isWrong(d)),
  }
}

/**
 * A wrong answer that is right can be handed to nobody. What a source may have said besides is for its author to look
 * at.
 */
const isWrong = ({ level, path }: Doubt): boolean => level === 'error' && path.includes('distractors')

/**
 * A problem of the ledger, at the place where its author wrote it. Of what was compiled all are about facts: what it
 * says of its sources was read from their texts.
 */
function mistakeOf({ path, message }: LedgerProblem, topic: WrittenTopic): Mistake {
  const [, fact, claim, field = ''] = /facts\[(\d+)\][^.]*(?:\.claims\[(\d+)\])?\.(\w+)/.exec(path) ?? []
  const at = ['facts', Number(fact)]
  if (claim === undefined) return { path: [...at, field], message }
  const written = topic.facts[Number(fact)]?.claims[Number(claim)] ?? {}
  const source = Object.keys(written).filter((key) => Object.hasOwn(topic.sources, key))
  const keys = field === 'words' ? ['quote'] : field === 'value' ? source : []
  return { path: [...at, 'claims', Number(claim), ...keys], message }
}

import { writeFileSync } from 'node:fs'
import { slice } from '../facts/evidence.ts'
import { ledgerDigest } from '../facts/stamp.ts'
import { type Lock, pinName, writeLock } from '../facts/written/lock.ts'
import { atHand, pin, pinOf } from '../facts/written/pinner.ts'
import type { WrittenTopic } from '../wire/written-topic.ts'
import { blockers, counted, lockFile, printMistake, type ReadFacts, readFacts } from './facts-files.ts'
import { sha256 } from './files.ts'

/**
 * Finds every quotation of the texts that may not be kept, and writes where they stand into facts.lock.json.
 *
 * @returns The exit code.
 */
export async function pinFacts(file: string, folder: string | undefined): Promise<number> {
  const read = await readFacts(file, folder, false)
  const problems = blockers(read)
  for (const problem of problems) printMistake(file, problem)
  if (problems.length > 0) {
    console.log(`${counted(problems.length, 'problem')}; nothing is pinned`)
    return 1
  }
  const lock = await lockOf(read)
  writeFileSync(lockFile(file), writeLock(lock))
  const pins = Object.values(lock.pins).reduce((sum, of) => sum + Object.keys(of).length, 0)
  console.log(`${counted(pins, 'quotation')} of ${counted(Object.keys(lock.pins).length, 'source')} pinned`)
  return 0
}

/** The lock of facts that were verified against every text. */
export async function lockOf({ topic, ledger, texts, reprints }: ReadFacts): Promise<Lock> {
  if (!topic || !ledger) throw new RangeError('Only facts without a mistake can be pinned.')
  const unkept = Object.entries(topic.sources).filter(([, { kept }]) => kept === false)
  const pins: Record<string, Lock['pins'][string]> = {}
  for (const [id, { label }] of unkept) {
    const source = atHand(label, false, texts.get(id), undefined)
    const of: Lock['pins'][string] = {}
    for (const quotation of quotationsOf(topic, id)) {
      const pinned = pin(quotation, source)
      if (pinned.ok && source.folded)
        of[pinName(quotation)] = pinOf(quotation, pinned, await sha256(slice(source.folded.text, pinned.at)))
    }
    pins[id] = of
  }
  const described = ledger.sources
    .filter(({ id }) => unkept.some(([other]) => other === id))
    .flatMap(({ id, sha256: digest, length, paragraphs }) =>
      digest === undefined ? [] : [[id, { sha256: digest, length, paragraphs }] as const],
    )
  const stamp = { sha256: await ledgerDigest(ledger, sha256), reprints: [...reprints] }
  return { sources: Object.fromEntries(described), pins, stamp }
}

/** Every quotation of a source, in the order of the facts. */
function quotationsOf({ facts }: WrittenTopic, source: string) {
  return facts.flatMap(({ claims, differ }) => [
    ...claims.flatMap((claim) =>
      source in claim
        ? (claim.quote ?? []).map((quote) => ({
            quote,
            paragraph: claim.in === undefined ? undefined : Number(claim.in.replace(/\D/g, '')),
            after: claim.weekday === undefined ? claim.after : undefined,
          }))
        : [],
    ),
    ...quotesIn(differ, source),
  ])
}

function quotesIn(differ: WrittenTopic['facts'][number]['differ'], source: string) {
  const quotes = differ && Object.hasOwn(differ, source) ? differ[source] : undefined
  return Array.isArray(quotes) ? quotes.map((quote) => ({ quote, paragraph: undefined, after: undefined })) : []
}

import { readdirSync } from 'node:fs'
import { isStamped, ledgerDigest } from '../facts/stamp.ts'
import type { Ledger } from '../ledger.ts'
import { blockers, factsFile, printMistake, readFacts } from './facts-files.ts'
import { sha256, TOPICS } from './files.ts'

/** A build is no place for a long list. */
const SHOWN = 3

/**
 * The ledger of a shipped topic, if everything in it is verified: against the texts that are kept beside it, or against
 * those that were at hand when it was pinned.
 */
export async function servedLedger(topic: string): Promise<Ledger | undefined> {
  const file = factsFile(topic)
  return file === undefined ? undefined : await verifiedFacts(file)
}

/**
 * The ledger that a command's argument names, with every text that is at hand in it; or what is wrong with it, and the
 * command ends.
 *
 * @param folder Where texts are that are not kept.
 */
export async function openLedger(argument: string, folder?: string): Promise<Ledger> {
  const file = factsFile(argument)
  if (file === undefined) {
    console.error(`There is no topic “${argument}”. Topics: ${readdirSync(TOPICS).join(', ')}`)
    process.exit(2)
  }
  const { ledger, texts } = await readOrEnd(file, folder)
  const sources = ledger.sources.map((source) => {
    const text = source.text ?? texts.get(source.id)
    return text === undefined ? source : { ...source, text }
  })
  return { ...ledger, sources }
}

async function readOrEnd(file: string, folder: string | undefined) {
  const { ledger, texts, mistakes } = await readFacts(file, folder)
  if (ledger) return { ledger, texts }
  for (const mistake of mistakes) printMistake(file, mistake)
  process.exit(1)
}

async function verifiedFacts(file: string): Promise<Ledger | undefined> {
  const read = await readFacts(file, undefined)
  const { ledger, reprints, texts } = read
  const problems = blockers(read)
  for (const problem of problems.slice(0, SHOWN)) printMistake(file, problem)
  if (problems.length > SHOWN) console.log(`… and ${problems.length - SHOWN} more: npm run ledger -- TOPIC`)
  if (!ledger || problems.length > 0) return undefined
  const isWhole = ledger.sources.every(({ id }) => texts.has(id))
  if (isWhole) return { ...ledger, stamp: { sha256: await ledgerDigest(ledger, sha256), reprints: [...reprints] } }
  return (await isStamped(ledger, sha256)) ? ledger : undefined
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ledger, parseLedger } from '../ledger.ts'

export const TOPICS = join(import.meta.dirname, '..', 'topics')

export const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex')

/** The ledger file that a command's argument names: a topic's, or the path of any. */
export function ledgerFile(argument: string): string {
  return argument.endsWith('.json') ? argument : join(TOPICS, argument, 'ledger.json')
}

/** Reads a ledger, or says what is wrong with it and ends the command. */
export function readLedger(file: string): Ledger {
  if (!existsSync(file)) {
    console.error(`There is no ${file}. Topics: ${readdirSync(TOPICS).join(', ')}`)
    process.exit(2)
  }
  const parsed = parseLedger(JSON.parse(readFileSync(file, 'utf8')))
  if (parsed.ok) return parsed.ledger
  for (const { path, message } of parsed.problems) console.log(`${path}: ${message}`)
  console.log(`${parsed.problems.length} problems in ${file}`)
  process.exit(1)
}

/** The texts in a folder that are a source's: found by their digests, so that their names do not matter. */
export function readTexts({ sources }: Ledger, folder: string | undefined): ReadonlyMap<string, string> {
  if (folder === undefined) return new Map()
  const byDigest = new Map(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return [createHash('sha256').update(text, 'utf8').digest('hex'), text] as const
    }),
  )
  return new Map(
    sources.flatMap(({ id, sha256: digest }) => {
      const text = byDigest.get(digest)
      return text === undefined ? [] : [[id, text] as const]
    }),
  )
}

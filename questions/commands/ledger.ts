import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Ledger, parseLedger } from '../ledger.ts'
import { ledgerDigest } from '../stamp.ts'
import { prepare } from '../topic.ts'
import { verifyLedger } from '../verify.ts'
import { STANDINGS } from '../vocabulary.ts'

const HELP = `npm run ledger -- TOPIC [--sources DIR] [--stamp]

Verifies a topic's ledger: that every span, digest and word stands in its source, that every value can be read there, that what is derived
follows. Prints each problem with its place; exits 1 if there is one.

  TOPIC          a folder of questions/topics, or the path of a ledger.json
  --sources DIR  the articles, as text files; found by their digests. Sources that keep their text need none.
  --stamp        write the stamp into the ledger if there is no problem and nothing was left unchecked; only a stamped ledger is served`

const digest = async (text: string): Promise<string> => createHash('sha256').update(text, 'utf8').digest('hex')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'string' }, stamp: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const topic = positionals[0]
if (values.help || topic === undefined) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}

const file = existsSync(topic) && topic.endsWith('.json') ? topic : join(import.meta.dirname, '..', 'topics', topic, 'ledger.json')
const ledger = readLedger(file)
const { problems, unchecked, reprints } = await verifyLedger(ledger, textsOf(ledger, values.sources), digest)
for (const { path, message } of problems) console.log(`${path}: ${message}`)

const assessments = problems.length === 0 ? prepare(ledger).assessments : []
const standings = STANDINGS.map((standing) => `${assessments.filter((a) => a.standing === standing).length} ${standing}`)
console.log(`${ledger.facts.length} facts of ${ledger.sources.length} sources: ${standings.join(', ')}`)
for (const source of unchecked) console.log(`not checked: the spans and digests of "${source.label}", whose text is not at hand (--sources DIR)`)

const sha256 = await ledgerDigest(ledger, digest)
const stamped = ledger.stamp?.sha256 === sha256
if (values.stamp && problems.length === 0 && unchecked.length === 0) {
  const { stamp: _old, ...raw } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, `${JSON.stringify({ ...raw, stamp: { sha256, reprints } }, undefined, 2)}\n`)
  console.log('stamped')
} else if (!stamped) console.log('not stamped as it stands: run with --stamp once it is verified against every text')

console.log(`${problems.length} problems`)
process.exit(problems.length > 0 || (unchecked.length > 0 && !stamped) ? 1 : 0)

function readLedger(path: string): Ledger {
  if (!existsSync(path)) {
    console.error(`There is no ${path}. Topics: ${readdirSync(join(import.meta.dirname, '..', 'topics')).join(', ')}`)
    process.exit(2)
  }
  const parsed = parseLedger(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.ok) return parsed.ledger
  for (const { path: at, message } of parsed.problems) console.log(`${at}: ${message}`)
  console.log(`${parsed.problems.length} problems`)
  process.exit(1)
}

/** The texts in a folder that are a source's: by digest, so that their names do not matter. */
function textsOf({ sources }: Ledger, folder: string | undefined): ReadonlyMap<string, string> {
  if (folder === undefined) return new Map()
  const byDigest = new Map(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return [createHash('sha256').update(text, 'utf8').digest('hex'), text] as const
    }),
  )
  return new Map(
    sources.flatMap(({ id, sha256 }) => {
      const text = byDigest.get(sha256)
      return text === undefined ? [] : [[id, text] as const]
    }),
  )
}

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ledgerDigest } from '../facts/stamp.ts'
import { prepare } from '../facts/topic.ts'
import { verifyLedger } from '../facts/verify.ts'
import { STANDINGS } from '../vocabulary.ts'
import { checkFacts } from './check-facts.ts'
import { factsFile } from './facts-files.ts'
import { ledgerFile, readLedger, readTexts, sha256 } from './files.ts'
import { pinFacts } from './pin.ts'

const HELP = `npm run ledger -- TOPIC [--sources DIR] [--stamp]

Verifies a topic's ledger: that every span, digest and word stands in its source, that every value can be read there, that what is derived
follows. Prints each problem with its place; exits 1 if there is one.

  TOPIC          a folder of questions/topics, or the path of a ledger.json
  --sources DIR  the articles, as text files; found by their digests. Sources that keep their text need none.
  --stamp        write the stamp into the ledger if there is no problem and nothing was left unchecked; only a stamped ledger is served`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sources: { type: 'string' }, stamp: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const [first, ...rest] = positionals
const topic = first === 'pin' ? rest[0] : first
if (values.help || topic === undefined) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}

const facts = factsFile(topic)
if (facts !== undefined) {
  process.exit(
    await (first === 'pin'
      ? pinFacts(facts, values.sources)
      : checkFacts(facts, values.sources, values.stamp ?? false)),
  )
}

const file = ledgerFile(topic)
const ledger = readLedger(file)
const { problems, unchecked, reprints } = await verifyLedger(ledger, readTexts(ledger, values.sources), sha256)
for (const { path, message } of problems) console.log(`${path}: ${message}`)

const assessments = problems.length === 0 ? prepare(ledger).assessments : []
const standings = STANDINGS.map(
  (standing) => `${assessments.filter((a) => a.standing === standing).length} ${standing}`,
)
console.log(`${ledger.facts.length} facts of ${ledger.sources.length} sources: ${standings.join(', ')}`)
for (const source of unchecked)
  console.log(`not checked: the spans and digests of "${source.label}", whose text is not at hand (--sources DIR)`)

const digest = await ledgerDigest(ledger, sha256)
const stamped = ledger.stamp?.sha256 === digest
const whole = problems.length === 0 && unchecked.length === 0
if (values.stamp && whole) {
  const { stamp: _old, ...raw } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, `${JSON.stringify({ ...raw, stamp: { sha256: digest, reprints } }, undefined, 2)}\n`)
  console.log('stamped')
} else if (!stamped) console.log('not stamped as it stands: run with --stamp once it is verified against every text')

console.log(`${problems.length} problems`)
process.exit(whole || (stamped && problems.length === 0) ? 0 : 1)

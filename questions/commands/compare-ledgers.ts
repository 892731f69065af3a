import { readFileSync } from 'node:fs'
import { parseLedger } from '../facts/parse-ledger.ts'
import type { Claim, Fact, Ledger } from '../ledger.ts'
import { formatValue } from '../values/format.ts'
import { type Canon, canonOf, meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import { openLedger } from './served-ledger.ts'

// node questions/commands/compare-ledgers.ts OLD.json TOPIC [NEW=OLD …] Holds a ledger of before facts.yaml against a
// topic of now, claim by claim: what stands on the same words, does it say the same? A source that has another id now
// is given as NEW=OLD. Prints a Markdown sheet for docs/quality.

interface Said {
  readonly fact: Fact
  readonly claim: Claim
}

const [old, topic, ...renamed] = process.argv.slice(2)
if (old === undefined || topic === undefined) {
  console.error('node questions/commands/compare-ledgers.ts OLD.json TOPIC [NEW=OLD …]')
  process.exit(2)
}
const parsed = parseLedger(JSON.parse(readFileSync(old, 'utf8')))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
const before = parsed.ledger
const now = await openLedger(topic)
const names = new Map(renamed.map((pair) => pair.split('=')).map(([to = '', from = '']) => [to, from]))

const saidIn = ({ facts }: Ledger): readonly Said[] =>
  facts.flatMap((fact) => fact.claims.filter(({ at }) => at.length > 0).map((claim) => ({ fact, claim })))
const overlap = (a: Claim, b: Claim): boolean =>
  a.source === (names.get(b.source) ?? b.source) &&
  a.at.some(([start, end]) => b.at.some(([from, to]) => start < to && from < end))
const says = ({ fact, claim }: Said, canon: Canon): Possibilities => possibilitiesOf(claim.value, fact, canon)

function agrees(a: Said, b: Said): boolean | undefined {
  const [one, other] = [says(a, canonOf(before)), says(b, canonOf(now))]
  if (one.type !== other.type) return undefined
  if (one.type === 'quantity' && other.type === 'quantity' && one.dimension !== other.dimension) return undefined
  return meet(one, other) !== undefined
}

const described = ({ fact, claim }: Said, ledger: Ledger): string =>
  `${fact.id}: ${formatValue(claim.value, fact, ledger)}`

const pairs = saidIn(before).map((was) => ({ was, are: saidIn(now).filter(({ claim }) => overlap(was.claim, claim)) }))
const same = pairs.filter(({ was, are }) => are.some((is) => agrees(was, is)))
const gone = pairs.filter(({ are }) => are.length === 0)
const other = pairs.filter(({ was, are }) => are.length > 0 && !are.some((is) => agrees(was, is)))
const sameId = other.filter(({ was, are }) => are.some(({ fact }) => fact.id === was.fact.id))

console.log(`## ${now.title}\n`)
console.log(
  `- Before: ${before.facts.length} facts, ${saidIn(before).length} claims with evidence. Now: ${now.facts.length} and ${saidIn(now).length}.`,
)
console.log(`- ${same.length} claims of before have one now on words that overlap, and their values agree.`)
console.log(
  `- ${other.length} stand on words that are quoted now for something else only; ${sameId.length} of these are of a fact with the same id.`,
)
console.log(`- ${gone.length} stand on words that are not quoted now.\n`)
console.log('### The same fact, another value\n')
for (const { was, are } of sameId)
  console.log(
    `- ${was.claim.source}, was ${described(was, before)}, is ${are
      .filter(({ fact }) => fact.id === was.fact.id)
      .map((is) => formatValue(is.claim.value, is.fact, now))
      .join('; ')}`,
  )
console.log('\n### The same words, another fact\n')
for (const { was, are } of other.filter((one) => !sameId.includes(one)))
  console.log(
    `- ${was.claim.source}, was ${described(was, before)}, is ${are.map((is) => described(is, now)).join('; ')}`,
  )
console.log('\n### Words that are not quoted now\n')
for (const [id, of] of Map.groupBy(gone, ({ was }) => was.fact.id))
  console.log(`- ${id} (${of.map(({ was }) => was.claim.source).join(', ')})`)

import { parseArgs } from 'node:util'
import { type BankItem, buildBank } from '../bank.ts'
import { keysOf, optionsOf } from '../checks/check.ts'
import { prepare } from '../topic.ts'
import { ITEM_KINDS } from '../vocabulary.ts'
import { ledgerFile, readLedger, readTexts } from './files.ts'

const HELP = `npm run items -- TOPIC [--seed SEED] [--sources DIR]

Prints the bank of a topic: each item with its key marked, what the checks warn of, then each rejected candidate with the rule that
rejected it, then the counts.

  TOPIC          a folder of questions/topics, or the path of a ledger.json
  --seed SEED    another draw of the same facts
  --sources DIR  the articles, for the checks that read them again`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, sources: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
const topic = positionals[0]
if (values.help || topic === undefined) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}

const ledger = readLedger(ledgerFile(topic))
const texts = readTexts(ledger, values.sources)
const sources = ledger.sources.map((source) => {
  const text = source.text ?? texts.get(source.id)
  return text === undefined ? source : { ...source, text }
})
const bank = buildBank(prepare({ ...ledger, sources }), values.seed)
for (const candidate of bank.items) print(candidate)
if (bank.rejected.length > 0) console.log('\nRejected\n')
for (const candidate of bank.rejected) print(candidate)

const counts = ITEM_KINDS.map((kind) => [kind, bank.items.filter(({ item }) => item.kind === kind).length] as const)
const asked = new Set(bank.items.flatMap(({ item }) => item.facts)).size
console.log(
  `\n${bank.items.length} items: ${counts
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ')}`,
)
console.log(`${asked} of ${ledger.facts.length} facts asked`)
console.log(`${bank.rejected.length} candidates rejected`)

function print({ item, findings }: BankItem): void {
  console.log(`${item.id}  [${item.standing}]\n  ${item.stem}`)
  const keys = keysOf(item)
  if (item.shape === 'pairs')
    console.log(`  ${item.left.map((left, i) => `${left} → ${item.right[item.key[i] ?? 0]?.text}`).join('; ')}`)
  else
    for (const option of optionsOf(item))
      console.log(`  ${keys.includes(option) ? '●' : '○'} ${option.text}${option.why ? `    (${option.why})` : ''}`)
  if (item.shape === 'number') console.log(`  = ${item.keyText}`)
  console.log(`  ${item.explanation}`)
  for (const { level, check, rule, found } of findings) console.log(`  ${level}${check} ${rule} → ${found}`)
  console.log('')
}

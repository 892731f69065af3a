import { type BankItem, buildBank } from '../bank/bank.ts'
import { basisOf, keysOf, optionsOf } from '../checks/check.ts'
import { notRun } from '../checks/checks.ts'
import { restsOnOne, setFindings } from '../checks/set.ts'
import { prepare } from '../facts/topic.ts'
import { questionOf } from '../formats/citation.ts'
import { type Attack, attack } from '../robots/attack.ts'
import { ITEM_KINDS } from '../vocabulary.ts'
import { printFinding } from './print-finding.ts'
import { openLedger } from './served-ledger.ts'

/** Prints a topic's bank, what was rejected and why, what the set as a whole shows, and the robots' scores. */
export async function printBank(
  argument: string,
  options: { readonly seed?: string; readonly sources?: string },
): Promise<void> {
  const ledger = await openLedger(argument)
  const topic = prepare(ledger)
  // Texts that are not kept are for the checks alone: the items are those that are served.
  const basis = options.sources
    ? { ...basisOf(prepare(await openLedger(argument, options.sources))), topic }
    : basisOf(topic)
  const bank = buildBank(topic, options.seed, basis)
  const items = bank.items.map(({ item }) => item)
  for (const candidate of bank.items) printItem(candidate, ledger)
  if (bank.rejected.length > 0) console.log('\nRejected\n')
  for (const candidate of bank.rejected) printItem(candidate, ledger)

  const found = setFindings(items, 'bank', basis)
  console.log(`\nThe bank as a whole: ${found.length === 0 ? 'nothing found' : ''}`)
  for (const finding of found) printFinding(finding)
  console.log('\nRobots that know nothing of the topic')
  for (const score of attack(items, basis.words)) console.log(robotLine(score))

  const counts = ITEM_KINDS.map((kind) => `${items.filter((item) => item.kind === kind).length} ${kind}`)
  const warned = bank.items.filter(({ findings }) => findings.some(({ level }) => level === 'W')).length
  console.log(`\n${items.length} items: ${counts.filter((count) => !count.startsWith('0 ')).join(', ')}`)
  console.log(`${new Set(items.flatMap(({ facts }) => facts)).size} of ${ledger.facts.length} facts asked`)
  console.log(`${share(warned, items.length)} of the items carry a warning`)
  console.log(`${share(items.filter(restsOnOne).length, items.length)} rest on one source alone`)
  for (const { need, checks } of notRun(basis)) console.log(`not run for want of ${need}: checks ${checks.join(', ')}`)
  console.log(`${bank.rejected.length} candidates rejected`)
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`

const robotLine = ({ robot, right, of, chance, p, beats }: Attack): string =>
  `  ${robot.padEnd(58)} ${String(right).padStart(5)} of ${of} = ${((100 * right) / of).toFixed(1)} %, chance ${(100 * chance).toFixed(1)} %, p = ${p.toPrecision(2)}${beats ? '  BEATS CHANCE' : ''}`

function printItem({ item, findings }: BankItem, { language }: { readonly language: string }): void {
  console.log(`${item.id}  [${item.standing}]\n  ${item.stem}`)
  for (const passage of questionOf(item, { language }).slice(0, -1)) console.log(`  | ${passage}`)
  const keys = keysOf(item)
  if (item.shape === 'pairs')
    console.log(`  ${item.left.map((left, i) => `${left} → ${item.right[item.key[i] ?? 0]?.text}`).join('; ')}`)
  else
    for (const option of optionsOf(item))
      console.log(`  ${keys.includes(option) ? '●' : '○'} ${option.text}${option.why ? `    (${option.why})` : ''}`)
  if (item.shape === 'number') console.log(`  = ${item.keyText}`)
  console.log(`  ${item.explanation}${item.support ? ` // ${item.support}` : ''}`)
  for (const finding of findings) printFinding(finding)
  console.log('')
}

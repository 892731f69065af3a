import { existsSync, readFileSync } from 'node:fs'
import { type Basis, bareBasis, basisOf } from '../checks/check.ts'
import { findingsOf, notRun } from '../checks/checks.ts'
import { setFindings } from '../checks/set.ts'
import { parseWritten } from '../checks/written.ts'
import { itemOf } from '../checks/written-item.ts'
import { prepare } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { Ledger } from '../ledger.ts'
import { worstRobot } from '../robots/attack.ts'
import type { Finding } from '../wire/finding.ts'
import { MAX_ITEMS } from '../wire/settings.ts'
import { checkQuiz } from './check-quiz.ts'
import { printFinding } from './print-finding.ts'
import { openLedger } from './served-ledger.ts'

const WANTS = {
  words: 'the language has no rules of wording',
  topic: 'no ledger',
  texts: 'no text of a source at hand',
} as const

/**
 * Judges items written elsewhere, prints every rule that each breaks and which checks could not run.
 *
 * @returns The exit code: 0, or 1 where a finding blocks, or 2 where the file cannot be read.
 */
export async function checkItems(file: string, ledger: string | undefined): Promise<number> {
  if (!existsSync(file)) {
    console.error(`There is no ${file}.`)
    return 2
  }
  if (!isLines(file)) return checkQuiz(file)
  const basis = ledger === undefined ? bareBasis('en') : readBasis(await openLedger(ledger))
  const items = basis && readItems(file, basis)
  return items ? report(items, basis) : 2
}

/** Items in our own form, a line each; other files are quizzes that were made elsewhere. */
const isLines = (file: string): boolean => /\.jsonl?$/i.test(file) || !/\.(?:xml|zip|gift|txt|csv|tsv)$/i.test(file)

/** Prints what the checks find, and gives the exit code. */
function report(items: readonly Item[], basis: Basis): number {
  const found = items.map((item) => ({ item, findings: findingsOf(item, basis) }))
  for (const { item, findings } of found) {
    console.log(`${item.id}: ${findings.length === 0 ? 'nothing found' : ''}`)
    for (const finding of findings) printFinding(finding)
  }
  const form = items.length <= MAX_ITEMS ? setFindings(items, 'form', basis) : []
  const together = [...form, ...setFindings(items, 'bank', basis)]
  if (together.length > 0) console.log('\nAll together')
  for (const finding of together) printFinding(finding)
  const worst = worstRobot(items, basis.words)
  if (worst)
    console.log(
      `best guesser without any knowledge: ${worst.robot}, ${worst.right} of ${worst.of} right where chance is ${(100 * worst.chance).toFixed(0)} %`,
    )
  if (items.length > MAX_ITEMS) console.log('not run (more items than one quiz holds): the checks of a form')
  for (const { need, checks } of notRun(basis)) console.log(`not run (${WANTS[need]}): checks ${checks.join(', ')}`)

  const all = [...found.flatMap(({ findings }) => findings), ...together]
  const count = (level: Finding['level']) => all.filter((finding) => finding.level === level).length
  console.log(
    `${items.length} items: ${count('B')} findings that block, ${count('W')} warnings, ${count('A')} to repair`,
  )
  return count('B') > 0 ? 1 : 0
}

/**
 * What items are judged by; or `undefined` after saying why a ledger cannot be: values of unlike units for one fact,
 * say.
 */
function readBasis(ledger: Ledger): Basis | undefined {
  try {
    return basisOf(prepare(ledger))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    console.error(`The ledger cannot be used: ${error.message}`)
    return undefined
  }
}

/** Every line's item, or `undefined` after saying which lines are none. */
function readItems(file: string, basis: Basis): readonly Item[] | undefined {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  const read = lines.flatMap((text, i) => (text.trim() === '' ? [] : [{ number: i + 1, ...parseWritten(text) }]))
  const wrong = read.filter((line) => !line.ok)
  for (const { number, why } of wrong) console.error(`${file}:${number}: ${why}`)
  if (read.length === 0) console.error(`${file}: no items: one JSON object on each line is wanted.`)
  if (wrong.length > 0 || read.length === 0) return undefined
  return read.flatMap((line) => (line.ok ? [itemOf(line.written, basis)] : []))
}

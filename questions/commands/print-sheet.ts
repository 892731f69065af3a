import { buildBank } from '../bank/bank.ts'
import { defaultQuizzes } from '../bank/default-quizzes.ts'
import { stratified } from '../bank/sample.ts'
import { keysOf, optionsOf } from '../checks/check.ts'
import { prepare, type Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { randomFrom, shuffled } from '../random.ts'
import { measureOf } from '../values/units.ts'
import type { Passage } from '../wire/passage.ts'
import type { Receipt } from '../wire/receipt.ts'
import { openLedger } from './served-ledger.ts'

interface SheetOptions {
  readonly seed?: string | undefined
  readonly n?: string | undefined
}

/**
 * Prints a stratified sample of a topic's bank as a sheet to be judged: what a student sees, then the key, the
 * explanation and the evidence.
 */
export async function printSample(argument: string, { seed = 'sample', n = '60' }: SheetOptions): Promise<void> {
  const { topic, items } = await bankOf(argument)
  const sample = stratified(items, Number(n), randomFrom(`${topic.ledger.id}/${seed}`))
  console.log(`# ${topic.ledger.title}: ${sample.length} of ${items.length} items, seed ${seed}\n`)
  for (const [i, item] of sample.entries()) printItem(item, i + 1)
}

/** Prints default quizzes of a topic, each in the order in which it is asked. */
export async function printQuizzes(argument: string, { seed = 'quizzes', n = '8' }: SheetOptions): Promise<void> {
  const { topic, items } = await bankOf(argument)
  const quizzes = defaultQuizzes(topic, { items: items.map((item) => ({ item, findings: [] })) })
  const chosen = shuffled(quizzes, randomFrom(`${topic.ledger.id}/${seed}`)).slice(0, Number(n))
  console.log(`# ${topic.ledger.title}: ${chosen.length} of ${quizzes.length} default quizzes, seed ${seed}\n`)
  for (const [i, ids] of chosen.entries()) {
    console.log(`# Quiz ${i + 1}\n`)
    for (const [at, id] of ids.entries()) {
      const item = items.find((one) => one.id === id)
      if (item) printItem(item, at + 1)
    }
  }
}

async function bankOf(argument: string): Promise<{ readonly topic: Topic; readonly items: readonly Item[] }> {
  const topic = prepare(await openLedger(argument))
  return { topic, items: buildBank(topic).items.map(({ item }) => item) }
}

function printItem(item: Item, number: number): void {
  const keys = keysOf(item)
  console.log(`## ${number}. ${item.stem}\n\n(${item.kind}, ${item.id})\n`)
  for (const passage of item.exhibit ?? []) console.log(`${passageLine(passage)}\n`)
  if (item.shape === 'pairs') console.log(`${item.left.map((left) => `- ${left} → ?`).join('\n')}\n`)
  if (item.shape === 'number') console.log(`a number${measureOf(item.unit) ? `, in ${item.unit}` : ''}\n`)
  for (const [i, option] of optionsOf(item).entries()) console.log(`${i + 1}. ${option.text}`)
  console.log(`\nKey: ${item.keyText}\n\nExplanation: ${[item.explanation, item.support].filter(Boolean).join(' ')}`)
  if (item.shape === 'one' || item.shape === 'several')
    for (const option of optionsOf(item).filter((one) => !keys.includes(one) && one.why))
      console.log(`If "${option.text}": ${option.why}`)
  console.log(`\nEvidence:\n${item.receipts.map(evidenceLine).join('\n')}\n`)
}

const passageLine = ({ source, words, quote }: Passage): string =>
  `> **${source}**: ${words}${quote === undefined ? '' : ` (“${quote}”)`}`

function evidenceLine({ label, paragraph, paragraphs, words, says, saidBy }: Receipt): string {
  const place = paragraph === undefined ? '' : `, ¶${paragraph} of ${paragraphs}`
  const quoted = words.map((each) => `“${each}”`).join(' … ')
  return `- ${label}${place}: ${says}${saidBy === undefined ? '' : ` (said by ${saidBy})`}${quoted === '' ? '' : ` — ${quoted}`}`
}

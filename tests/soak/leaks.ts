import { buildBank } from '../../questions/bank/bank.ts'
import { choosableOf } from '../../questions/bank/choosable.ts'
import { chooseItems } from '../../questions/bank/choosing.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Item } from '../../questions/item.ts'
import { wordRules } from '../../questions/languages/languages.ts'
import { atLeast } from '../../questions/probability/binomial.ts'
import { randomFrom } from '../../questions/random.ts'
import { type Read, readQuiz } from '../support/questions/reader.ts'
import { shippedLedger } from '../support/questions/shipped.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { byLength, type Drawn, faultsOfPlaces, type Places } from './guesses.ts'
import { servedTwice } from './served-twice.ts'

const TOPICS = ['white-helmets', 'bridge-closure', 'etang-disparu']
/** What chance does less often than this is no chance. */
const SIGNIFICANT = 0.01

const FAULTS = [
  'topics in which one question gives another away',
  'secrets served',
  'answers that change with the key',
  'places that keys stand in too often',
  'topics in which the longest option is the key too often',
] as const
type Tallied = Tally<(typeof FAULTS)[number]>

/**
 * Quizzes of ten as they are chosen. A reader who reads each as a whole before answering is right no oftener than a
 * guess by what other questions seem to tell. What is served before an answer holds no canary, and not one byte of it
 * changes when other options are the keys. Keys stand in each place as often, and are not the longest too often.
 */
export const leaks: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf(...FAULTS)
  const lines: string[] = []
  const places: Places = new Map()
  const many = Math.ceil(count / TOPICS.length)
  for (const [place, name] of TOPICS.entries()) {
    const choose = await chooserOf(name)
    const drawn = new Map<string, Item>()
    const read: Read[] = []
    for (let i = from; i < from + many; i += 1) {
      const items = choose(`${seed}/${i}`)
      for (const item of items) drawn.set(item.id, item)
      read.push(readQuiz(items))
      countPlaces(places, await lookAt(name, items, `${seed}/${name}/${i}`, tally))
      await tally.reach(place * many + i - from + 1)
    }
    lines.push(judge(name, read, [...drawn.values()], tally))
  }
  for (const fault of faultsOfPlaces(places)) tally.add('places that keys stand in too often', () => fault)
  return tally.found(`${spelled(count)} quizzes; ${lines.join('; ')}`)
}

async function chooserOf(name: string): Promise<(seed: string) => readonly Item[]> {
  const topic = prepare(await shippedLedger(name))
  const words = wordRules(topic.ledger.language)
  const bank = buildBank(topic).items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  return (seed) => chooseItems(bank, { count: 10, words }, randomFrom(seed)).map(({ item }) => item)
}

async function lookAt(name: string, items: readonly Item[], seed: string, tally: Tallied): Promise<readonly Drawn[]> {
  const { secrets, changed, drawn } = await servedTwice(name, items, seed)
  for (const { path } of secrets) tally.add('secrets served', () => `${seed}, ${path}`)
  for (const { path } of changed) tally.add('answers that change with the key', () => `${seed}, ${path}`)
  return drawn
}

/** @returns What it came to, in words. */
function judge(name: string, read: readonly Read[], drawn: readonly Item[], tally: Tallied): string {
  const sum = (of: (one: Read) => number) => read.reduce((total, one) => total + of(one), 0)
  const [tried, right, chance] = [sum((one) => one.tried), sum((one) => one.right), sum((one) => one.chance)]
  const leaks = read.flatMap((one) => one.leaks).map(({ item, by, words }) => `${item} by ${by}: ${words}`)
  if (tried > 0 && atLeast(Math.round(right), tried, chance / tried) < SIGNIFICANT)
    tally.add(
      'topics in which one question gives another away',
      () => `${name}, ${[...new Set(leaks)].slice(0, 5).join('; ')}`,
    )
  const longest = byLength(drawn)
  if (atLeast(longest.right, longest.of, longest.chance / longest.of) < SIGNIFICANT)
    tally.add('topics in which the longest option is the key too often', () => `${name}: ${JSON.stringify(longest)}`)
  const others = `by other questions ${right.toFixed(0)} of ${tried} right, by chance ${chance.toFixed(0)}`
  return `${name}: ${others}; by length ${longest.right} of ${longest.of}, by chance ${longest.chance.toFixed(0)}`
}

function countPlaces(places: Places, drawn: readonly Drawn[]): void {
  for (const { options, place } of drawn) {
    const counts = places.get(options) ?? new Array<number>(options).fill(0)
    places.set(options, counts.with(place, (counts[place] ?? 0) + 1))
  }
}

import { buildBank } from '../../questions/bank/bank.ts'
import { choosableOf } from '../../questions/bank/choosable.ts'
import { chooseItems } from '../../questions/bank/choosing.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { wordRules } from '../../questions/languages/languages.ts'
import { atLeast } from '../../questions/probability/binomial.ts'
import { randomFrom } from '../../questions/random.ts'
import { readQuiz } from '../support/questions/reader.ts'
import { shippedLedger } from '../support/questions/shipped.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'

const TOPICS = ['white-helmets', 'bridge-closure', 'etang-disparu']
/** What chance does less often than this is no chance. */
const SIGNIFICANT = 0.01

/**
 * Quizzes of ten as they are chosen, to a reader who reads each as a whole before answering: what the other questions
 * and passages seem to tell must be right no oftener than a guess.
 */
export const leaks: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf('topics in which one question gives another away')
  const lines: string[] = []
  for (const name of TOPICS) {
    const topic = prepare(await shippedLedger(name))
    const words = wordRules(topic.ledger.language)
    const bank = buildBank(topic).items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
    const many = Math.ceil(count / TOPICS.length)
    const read = Array.from({ length: many }, (_, i) =>
      readQuiz(chooseItems(bank, { count: 10, words }, randomFrom(`${seed}/${from + i}`)).map(({ item }) => item)),
    )
    const sum = (of: (one: (typeof read)[number]) => number) => read.reduce((total, one) => total + of(one), 0)
    const [tried, right, chance] = [sum((one) => one.tried), sum((one) => one.right), sum((one) => one.chance)]
    lines.push(`${name}: ${right.toFixed(0)} of ${tried} right, by chance ${chance.toFixed(0)}`)
    const leak = read.flatMap((one) => one.leaks).map(({ item, by, words }) => `${item} by ${by}: ${words}`)
    if (tried > 0 && atLeast(Math.round(right), tried, chance / tried) < SIGNIFICANT)
      tally.add(
        'topics in which one question gives another away',
        () => `${name}, ${[...new Set(leak)].slice(0, 5).join('; ')}`,
      )
  }
  return tally.found(`${spelled(count)} quizzes; ${lines.join('; ')}`)
}

import { expect, test } from 'vitest'
import { choosableOf } from '../../questions/bank/choosable.ts'
import { chooseItems } from '../../questions/bank/choosing.ts'
import { readingsOf } from '../../questions/facts/brief.ts'
import { isComputed } from '../../questions/facts/standing.ts'
import { valueInSentence } from '../../questions/facts/told.ts'
import type { Topic } from '../../questions/facts/topic.ts'
import type { Item } from '../../questions/item.ts'
import { wordRules } from '../../questions/languages/languages.ts'
import { randomFrom } from '../../questions/random.ts'
import { shipped } from '../support/questions/shipped.ts'

const QUIZZES = 200

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')

/** What is asked in a quiz whose answer does not stand in what its sources show. */
function unanswerable(quiz: readonly Item[], topic: Topic, texts: boolean): readonly string[] {
  const shown = readingsOf(topic, new Set(quiz.flatMap(({ facts }) => facts)), texts)
  const read = new Map(
    shown.map(({ source, paragraphs, brief }) => [source.id, plain((paragraphs ?? brief).join(' '))] as const),
  )
  const isShown = (fact: string, source: string): boolean => {
    const assessment = topic.assessmentOf(fact)
    const claims = assessment?.fact.claims.filter((claim) => claim.source === source && !isComputed(claim)) ?? []
    return claims.some((claim) => {
      const words =
        texts && claim.words.length > 0
          ? claim.words
          : [valueInSentence(claim, assessment?.fact ?? expect.fail(), topic)]
      return words.every((each) => plain(read.get(source) ?? '').includes(plain(each)))
    })
  }
  return quiz.flatMap(({ id, facts }) =>
    facts.flatMap((fact) => {
      const { claims } = topic.assessmentOf(fact)?.fact ?? expect.fail(`there is no fact ${fact}`)
      // What we worked out rests on facts that are told.
      const stated = claims.filter((claim) => !isComputed(claim))
      const operands = claims.flatMap(({ from }) =>
        from && 'sum' in from ? from.sum : from && 'difference' in from ? from.difference : [],
      )
      if (stated.length === 0)
        return operands.every((one) => shown.some(({ source }) => isShown(one, source.id)))
          ? []
          : [`${id}: ${operands}`]
      return [...new Set(stated.map(({ source }) => source))]
        .filter((source) => !isShown(fact, source))
        .map((source) => `${id}: ${fact} in ${source}`)
    }),
  )
}

test.each(['white-helmets', 'bridge-closure', 'etang-disparu'])(
  'each item of 200 quizzes of %s can be answered from the sources that the quiz shows',
  async (name) => {
    const { topic, bank: all } = await shipped(name)
    const words = wordRules(topic.ledger.language)
    const bank = all.items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
    const found = Array.from({ length: QUIZZES }, (_, seed) =>
      chooseItems(bank, { count: 10, words }, randomFrom(`sources/${seed}`)).map(({ item }) => item),
    ).flatMap((quiz) => [
      ...unanswerable(quiz, topic, false),
      ...(topic.texts.size > 0 ? unanswerable(quiz, topic, true) : []),
    ])
    expect([...new Set(found)]).toEqual([])
  },
)

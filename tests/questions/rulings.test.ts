import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedAttempt, countAttempts, marksOf } from '../../questions/attempts/counted-attempts.ts'
import type { StoredRecord, Submission } from '../../questions/attempts/records.ts'
import type { Item } from '../../questions/item.ts'
import { creditOf, judge } from '../../questions/quiz/marking.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { choice, counting, ordering, pairing, picking } from '../support/questions/stub-items.ts'
import { quizOf } from '../support/questions/stub-quiz.ts'

// Every shape, and one of them twice.
const items = [choice('a'), picking('b'), counting('c'), ordering('d'), pairing('e'), choice('f')]
const quiz = quizOf(items)

const responses: Readonly<Record<Item['shape'], readonly Exclude<Response, null>[]>> = {
  one: [0, 1, 2],
  several: [[], [0], [0, 1], [0, 1, 2], [2, 3]],
  number: [40, 39, 0, -1.5],
  order: [
    [0, 1, 2],
    [0, 2, 1],
    [2, 1, 0],
  ],
  pairs: [
    [0, 0, 1],
    [0, 0, 0],
    [2, 2, 2],
  ],
}

const why = fc.option(fc.constantFrom('The book says so.', 'A misprint.'), { nil: undefined })
const rulingOn = (item: Item): fc.Arbitrary<Ruling> =>
  fc
    .tuple(fc.constantFrom('drop', 'everyone', 'accept' as const), fc.constantFrom(...responses[item.shape]), why)
    .map(([is, response, said]): Ruling => {
      const common = { item: item.id, ...(said === undefined ? {} : { why: said }) }
      return is === 'accept' ? { ...common, is, response } : { ...common, is }
    })
const anyItem = fc.constantFrom(...items)
const rulings = fc.array(anyItem.chain(rulingOn), { maxLength: 8 })

/** One submission of an attempt whose form lacks some of the items; equal responses have equal digests. */
const submission = (attempt: string, lacks: readonly boolean[]): fc.Arbitrary<StoredRecord> =>
  fc
    .tuple(
      fc.tuple(...items.map(({ shape }) => fc.constantFrom<Response>(null, ...responses[shape]))),
      fc.constantFrom(0, 1 as const),
      fc.nat(500),
    )
    .map(([answers, lateness, seconds]): StoredRecord => {
      const given = answers.map((answer, i) => (lacks[i] ? false : answer))
      const digest = JSON.stringify(given)
      return {
        is: 'submission',
        submission: { attempt, digest, lateness, seconds, name: `student ${attempt}`, responses: given },
      }
    })
const attempt = (id: string): fc.Arbitrary<readonly StoredRecord[]> =>
  fc
    .tuple(...items.map(() => fc.boolean()))
    .chain((lacks) => fc.array(submission(id, lacks), { minLength: 1, maxLength: 3 }))
const someClass = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.tuple(...Array.from({ length: size }, (_, i) => attempt(String(i)))).map((attempts) => attempts.flat()),
  )

/** What a submission is worth, written down as plainly as the rules are said. */
function plainly(of: Submission['responses'], under: readonly Ruling[]): { score: number; max: number } {
  let [score, max] = [0, 0]
  items.forEach((item, i) => {
    const response = of[i]
    const own = under.filter((ruling) => ruling.item === item.id)
    if (response === false || response === undefined || own.some(({ is }) => is === 'drop')) return
    max += 1
    const isGiven =
      own.some(({ is }) => is === 'everyone') ||
      own.some((ruling) => ruling.is === 'accept' && JSON.stringify(ruling.response) === JSON.stringify(response))
    score += isGiven ? 1 : creditOf(item, response)
  })
  return { score: Math.round(100 * score) / 100, max }
}

const lasting = ({ attempt, name, seconds, sheets }: CountedAttempt) => ({
  attempt,
  name,
  seconds,
  sheets: sheets.length,
})

test('in any class, under any rulings, an attempt counts what the plain rules give its lowest submission', () => {
  fc.assert(
    fc.property(someClass, rulings, (entries, under) => {
      for (const { attempt: id, score, max, responses: counted } of countAttempts(entries, quiz, { rulings: under })) {
        const own = entries.flatMap((entry) =>
          entry.is === 'submission' && entry.submission.attempt === id
            ? [plainly(entry.submission.responses, under)]
            : [],
        )
        expect(score).toBe(Math.min(...own.map((each) => each.score)))
        expect(max).toBe(own[0]?.max)
        expect(plainly(counted, under)).toEqual({ score, max })
      }
    }),
  )
})

test('undoing rulings, all or one of several, restores every attempt exactly, and no record is touched', () => {
  fc.assert(
    fc.property(someClass, rulings, fc.nat(7), (entries, under, one) => {
      const stored = structuredClone(entries)
      const before = countAttempts(entries, quiz, { rulings: [] })
      const rest = under.filter((_, i) => i !== one)
      const less = countAttempts(entries, quiz, { rulings: rest })
      countAttempts(entries, quiz, { rulings: under })
      expect(entries).toEqual(stored)
      expect(countAttempts(entries, quiz, { rulings: under.slice(0, 0) })).toEqual(before)
      expect(countAttempts(entries, quiz, { rulings: under.filter((_, i) => i !== one) })).toEqual(less)
    }),
  )
})

test('a ruling changes the attempts that had its item and no other, and of them only that credit, the score and the most', () => {
  fc.assert(
    fc.property(someClass, rulings, anyItem.chain(rulingOn), (entries, under, ruling) => {
      const index = items.findIndex(({ id }) => id === ruling.item)
      const before = new Map(countAttempts(entries, quiz, { rulings: under }).map((each) => [each.attempt, each]))
      for (const after of countAttempts(entries, quiz, { rulings: [...under, ruling] })) {
        const was = before.get(after.attempt)
        expect(lasting(after)).toEqual(was && lasting(was))
        if (after.responses[index] === false) expect(after).toEqual(was)
        if (after.sheets.length > 1) continue
        expect(after.responses).toEqual(was?.responses)
        expect(after.late).toBe(was?.late)
        expect(after.credits.toSpliced(index, 1)).toEqual(was?.credits.toSpliced(index, 1))
      }
    }),
  )
})

test('a ruling raises or drops: but for a dropped item nobody earns less on any item', () => {
  fc.assert(
    fc.property(someClass, rulings, (entries, all) => {
      const under = all.filter(({ is }) => is !== 'drop')
      for (const entry of entries) {
        if (entry.is !== 'submission') continue
        const { responses: given } = entry.submission
        const [before, after] = [marksOf(given, items, []), marksOf(given, items, under)]
        expect(after.max).toBe(before.max)
        after.credits.forEach((credit, i) => void expect(credit).toBeGreaterThanOrEqual(before.credits[i] ?? 0))
      }
    }),
  )
})

test('neither the order of the rulings nor that of the records changes anything', () => {
  const shuffled = fc
    .tuple(someClass, rulings)
    .chain(([entries, under]) =>
      fc.tuple(
        fc.constant({ entries, under }),
        fc.shuffledSubarray([...entries], { minLength: entries.length }),
        fc.shuffledSubarray([...under], { minLength: under.length }),
      ),
    )
  fc.assert(
    fc.property(shuffled, ([{ entries, under }, otherEntries, otherRulings]) => {
      const found = countAttempts(otherEntries, quiz, { rulings: otherRulings })
      expect(found).toEqual(countAttempts(entries, quiz, { rulings: under }))
    }),
  )
})

test('of an attempt’s submissions the lowest under the rulings counts, which need not be the lowest without', () => {
  const submitted = (digest: string, given: Submission['responses']): StoredRecord => ({
    is: 'submission',
    submission: { attempt: '1', digest, lateness: 0, seconds: 60, responses: given },
  })
  const two = [choice('a'), choice('f')]
  const entries = [submitted('x', [1, 1]), submitted('y', [2, 0])]
  expect(countAttempts(entries, quizOf(two), { rulings: [] })[0]).toMatchObject({ score: 0, responses: [1, 1] })
  const under: readonly Ruling[] = ['a', 'f'].map((item) => ({ item, is: 'accept', response: 1 }))
  expect(countAttempts(entries, quizOf(two), { rulings: under })[0]).toMatchObject({
    score: 1,
    responses: [2, 0],
    sheets: { length: 2 },
  })
})

/** As a form shows an item whose options stand the other way round. */
const turned = (item: Item) => ({ item, index: 0, arrangement: [2, 1, 0] })

test('a verdict says what was ruled: of a dropped item always, of an accepted answer only where the point comes from it', () => {
  const [item] = items
  if (!item) throw new Error('There is one.')
  const told = (ruling: Ruling, response: Response) => {
    const { credit, correct, ruling: applied } = judge(turned(item), response, [ruling])
    return [credit, correct, applied]
  }
  const accept: Ruling = { item: 'a', is: 'accept', response: 1, why: 'So says the book.' }
  expect(told(accept, 1)).toEqual([1, true, { is: 'accept', why: 'So says the book.' }])
  expect(told(accept, 0)).toEqual([1, true, undefined])
  expect(told({ ...accept, response: 0 }, 0)).toEqual([1, true, undefined])
  expect(told(accept, 2)).toEqual([0, false, undefined])
  expect(told({ ...accept, item: 'f' }, 1)).toEqual([0, false, undefined])
  expect(told({ item: 'a', is: 'drop' }, 0)).toEqual([0, false, { is: 'drop' }])
  expect(told({ item: 'a', is: 'everyone' }, null)).toEqual([1, true, { is: 'everyone' }])
})

test('why an answer is not the key is told to who has its point all the same, but not where the teacher accepts it', () => {
  const item = choice('a')
  if (item.shape !== 'one') throw new Error('It is.')
  const reasoned: Item = { ...item, options: item.options.map((option, i) => ({ ...option, why: `Not ${i}.` })) }
  const whyUnder = (ruling: Ruling) => judge(turned(reasoned), 1, [ruling]).why
  expect(whyUnder({ item: 'a', is: 'everyone' })).toBe('Not 1.')
  expect(whyUnder({ item: 'a', is: 'accept', response: 1 })).toBeUndefined()
})

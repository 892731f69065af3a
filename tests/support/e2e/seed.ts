import { below, type Random, randomFrom, shuffled } from '../../../questions/random.ts'
import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import type { Response } from '../../../questions/wire/item.ts'
import type { Published } from '../../../questions/wire/published.ts'
import { attemptId } from '../../../worker/tokens/codes.ts'
import type { Footnote } from '../footnote.ts'
import { desk } from '../worker/calls.ts'

const MINUTE = 60_000
const WRITES_AT_ONCE = 200
const FIRST = ['Ann', 'Bob', 'Cem', 'Dia', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'Élodie', 'ليلى', 'Ōta']

/** What a student gave: to the item at that place, in the quiz's numbering; `false`: it was not on the form. */
export type Answering = (item: DeskItem, student: number, random: Random) => Response | false

/**
 * Puts attempts into the store as the Worker would have, without a request for each. Student n is called "Ann 1", "Bob
 * 2" and so on.
 */
export async function seed(
  footnote: Footnote,
  published: Pick<Published, 'code' | 'key'>,
  count: number,
  answer: Answering = guess,
): Promise<Desk> {
  const { items, created } = await desk(footnote, published)
  const random = randomFrom(`attempts of ${count}`)
  const began = Date.parse(created)
  const attempts = Array.from({ length: count }, (_, i) => ({
    key: `s:${published.code}:${attemptId(began - i * MINUTE, attemptNumber(i))}:${digestOf(i)}0`,
    metadata: {
      name: `${FIRST[i % FIRST.length]} ${i + 1}`,
      seconds: 60 + Math.floor(600 * random()),
      responses: items.map((item) => answer(item, i, random)),
      edition: 1,
    },
  }))
  for (let from = 0; from < count; from += WRITES_AT_ONCE) {
    const some = attempts.slice(from, from + WRITES_AT_ONCE)
    await Promise.all(some.map(({ key, metadata }) => footnote.scores.put(key, '', { metadata })))
  }
  return desk(footnote, published)
}

const attemptNumber = (i: number): string => String(i).padStart(16, '0')
const digestOf = (i: number): string => String(i).padStart(22, '0')

/** Leaves one in ten out; else takes the key of a choice half of the time, and anything of what is offered. */
export const guess: Answering = (item, _, random) => {
  const { key, kind, options = [], left, right = [] } = item
  if (random() < 0.1) return null
  if (left) return left.map(() => below(right.length, random))
  const indices = options.map((_, index) => index)
  if (kind === 'order') return shuffled(indices, random)
  if (kind === 'multiple') return indices.filter(() => random() < 0.5)
  if (options.length === 0) return below(100, random)
  return key !== undefined && random() < 0.5 ? key : below(options.length, random)
}

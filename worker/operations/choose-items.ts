import { USUAL_COUNT } from '../../questions/bank/balance.ts'
import type { BankItem } from '../../questions/bank/bank.ts'
import { type Choosable, choosableOf, storyPlaceOf } from '../../questions/bank/choosable.ts'
import { chooseItems, inStoryOrder } from '../../questions/bank/choosing.ts'
import { chosenItem } from '../../questions/bank/chosen-item.ts'
import { restoreItem } from '../../questions/bank/restore-item.ts'
import { blocking } from '../../questions/checks/checks.ts'
import type { Topic } from '../../questions/facts/topic.ts'
import type { Item } from '../../questions/item.ts'
import { difficultyOf } from '../../questions/kinds/difficulty.ts'
import { contentWords } from '../../questions/languages/content-words.ts'
import { below, type Random } from '../../questions/random.ts'
import type { ItemChoice } from '../../questions/wire/item-choice.ts'
import type { PostedItem } from '../../questions/wire/posted-item.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import type { PublishRequest } from '../../questions/wire/teacher-requests.ts'
import { MOST_ERRORS } from '../limits.ts'
import type { Shipped } from '../stores/shipped.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'

type Mistake = NonNullable<Problem['errors']>[number]

/** What a quiz is made of. */
interface Chosen {
  readonly items: readonly Item[]
  /** The same, as it could be asked for; none of an own topic. */
  readonly choices: readonly ItemChoice[]
}

/**
 * The items that a teacher named or posted, as they are; else one of the default quizzes, or so many of the server's
 * choice.
 */
export function choose(
  source: Shipped,
  { items, count = USUAL_COUNT, order }: Pick<PublishRequest, 'items' | 'count' | 'order'>,
  random: Random,
): Outcome<Chosen> {
  if (items !== undefined) {
    const posted = items.flatMap((one) => ('kind' in one ? [one] : []))
    if (posted.length > 0) return restored(source.topic, posted, order)
    return named(
      source,
      items.flatMap((one) => ('id' in one ? [one] : [])),
      order,
    )
  }
  const chosen = (count === USUAL_COUNT && anyDefault(source, random)) || drawn(source, count, random)
  return chosen.length > 0
    ? done({ items: chosen, choices: chosen.map(({ id }) => ({ id })) })
    : invalid('ledger', 'No item could be made of these facts that passes the checks.')
}

function anyDefault({ quizzes, bank }: Shipped, random: Random): readonly Item[] | undefined {
  const quiz = quizzes[below(quizzes.length, random)]
  return quiz?.flatMap((id) => bank.items.find(({ item }) => item.id === id)?.item ?? [])
}

function drawn({ topic, bank }: Shipped, count: number, random: Random): readonly Item[] {
  const choosable = bank.items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  const words = contentWords(topic.ledger.language)
  return chooseItems(choosable, { count, words }, random).map(({ item }) => item)
}

function named(
  { topic, bank }: Shipped,
  choices: readonly ItemChoice[],
  order: PublishRequest['order'],
): Outcome<Chosen> {
  const read = choices.map((choice, i) => {
    const path = `items[${i}]`
    const one = chosenItem(topic, bank, choice)
    if (!one.ok) return { errors: [{ path, message: reasons[one.why](choice) }] }
    const blocked = choice.stem === undefined ? [] : one.findings.filter(({ level }) => level === 'B')
    return {
      item: one.item,
      errors: blocked.map(({ rule, found }) => ({ path: `${path}.stem`, message: `${rule} → ${found}` })),
    }
  })
  const errors = read.flatMap((one) => one.errors)
  return errors.length > 0
    ? refused({ is: 'invalid', errors })
    : done(
        inOrder(
          read.flatMap(({ item }, i) =>
            item && choices[i] ? [{ ...choosableOf(item, topic), item, choice: choices[i] }] : [],
          ),
          order,
        ),
      )
}

/**
 * Items of an own topic, each judged against the whole of it, until there is as much to mend as is said in one answer.
 */
function restored(topic: Topic, posted: readonly PostedItem[], order: PublishRequest['order']): Outcome<Chosen> {
  const items: Item[] = []
  const errors: Mistake[] = []
  for (const [i, one] of posted.entries()) {
    if (errors.length >= MOST_ERRORS) break
    const found = restoreItem(one, topic, blocking)
    errors.push(...againstIt(found, one, `items[${i}]`))
    if (found) items.push(found.item)
  }
  if (errors.length > 0) return refused({ is: 'invalid', errors: errors.slice(0, MOST_ERRORS) })
  return done({ items: order === 'own' ? items : told(items, topic), choices: [] })
}

/** What keeps a posted item out of the quiz. */
function againstIt(found: BankItem | undefined, { facts }: PostedItem, path: string): readonly Mistake[] {
  if (!found) return [{ path, message: `The ledger does not bear this item out. It asks ${facts[0]}.` }]
  const at = found.item.reworded ? `${path}.stem` : path
  return found.findings.flatMap(({ level, rule, found: words }) =>
    level === 'B' ? [{ path: at, message: `${rule} → ${words}` }] : [],
  )
}

/** In the order of the story. They were chosen already: what else a choice looks at is not worked out. */
const told = (items: readonly Item[], topic: Topic): readonly Item[] =>
  inStoryOrder(items.map((item) => ({ ...storyPlaceOf(item, topic), difficulty: difficultyOf(item), item }))).map(
    ({ item }) => item,
  )

type Named = Choosable & { readonly item: Item; readonly choice: ItemChoice }

function inOrder(named: readonly Named[], order: PublishRequest['order']): Chosen {
  const ordered = order === 'own' ? named : inStoryOrder(named)
  return { items: ordered.map(({ item }) => item), choices: ordered.map(({ choice }) => choice) }
}

const reasons = {
  unknown: ({ id }: ItemChoice) => `There is no item "${id}".`,
  'no-draw': ({ id, turn }: ItemChoice) => `The item "${id}" cannot be drawn in turn ${turn}.`,
} as const

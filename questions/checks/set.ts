import type { Item } from '../item.ts'
import { chiSquareTail } from '../probability/chi-square.ts'
import { attack } from '../robots/attack.ts'
import { normalForm } from '../text/normal-form.ts'
import type { SetCheckId } from '../wire/check-ids.ts'
import type { Finding, Rule } from '../wire/finding.ts'
import { besideOf } from './beside.ts'
import {
  type Basis,
  distractorsOf,
  keysOf,
  keysReading,
  keysSources,
  keysSpeaker,
  type Need,
  textsOf,
} from './check.ts'
import { areAlike, toldBy, wholeStem } from './statement.ts'

/** A rule judged on several items at once: those of one form, in the order drawn, or all of a bank. */
interface SetCheck extends Omit<Rule, 'id'> {
  readonly id: SetCheckId
  readonly judges: 'form' | 'bank'
  readonly needs: readonly Need[]
  /** What is wrong with the set, each with the ids of the items and the words that are. */
  readonly find: (items: readonly Item[], basis: Basis) => readonly string[]
}

/** Rule 27: this many keys in one place, one after another, are a run. */
const LONGEST_RUN = 3
/** Rule 57: a share of a kind's items, of so many at least. */
const MOST_SAME = 0.6
const FEW = 5
/** Rule 27: what chance does less often than this is no chance. */
const SIGNIFICANT = 0.01

const pairs = (items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const))

export const setChecks: readonly SetCheck[] = [
  {
    id: 'keys-told',
    number: 22,
    level: 'B',
    rule: 'No question of a form tells the key of another.',
    judges: 'form',
    needs: ['words'],
    find: (items, { words }) =>
      pairs(items)
        .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
        .flatMap(([a, b]) => {
          const told = words && toldBy(besideOf(a), besideOf(b), words)
          return told === undefined ? [] : [`${a.id} tells ${b.id}: ${told}`]
        }),
  },
  {
    id: 'key-runs',
    number: 27,
    level: 'A',
    rule: 'Keys do not stand in the same place more than three times running.',
    judges: 'form',
    needs: [],
    find: (items) => runsIn(items).map((run) => run.map(({ id }) => id).join(', ')),
  },
  {
    id: 'key-places',
    number: 27,
    level: 'A',
    rule: 'Over the bank, keys stand in every place equally often.',
    judges: 'bank',
    needs: [],
    find: (items) => unevenPlaces(items),
  },
  {
    id: 'beats-chance',
    number: 40,
    level: 'B',
    rule: 'Nobody who knows nothing of the topic beats chance.',
    judges: 'bank',
    needs: [],
    find: (items, { words }) =>
      attack(items, words).flatMap(({ robot, right, of, chance, beats }) =>
        beats ? [`${robot}: ${right} of ${of} right, where chance is ${percent(chance)}`] : [],
      ),
  },
  {
    id: 'facts-once',
    number: 41,
    level: 'B',
    rule: 'A form asks no fact twice, and no two of its questions are nearly the same.',
    judges: 'form',
    needs: [],
    find: (items) => pairs(items).flatMap(([a, b]) => (areAlike(besideOf(a), besideOf(b)) ? [`${a.id}, ${b.id}`] : [])),
  },
  {
    id: 'key-wrong-elsewhere',
    number: 42,
    level: 'B',
    rule: 'What is the key of a question is never wrong in another item for the same question.',
    judges: 'bank',
    needs: [],
    find: contradictions,
  },
  {
    id: 'one-answer',
    number: 57,
    level: 'W',
    rule: 'One answer is not the key of most items of its kind.',
    judges: 'bank',
    needs: [],
    find: (items) =>
      [...Map.groupBy(items, ({ kind }) => kind)].flatMap(([kind, group]) => {
        const keys = Map.groupBy(group, ({ keyText }) => normalForm(keyText))
        const most = [...keys].find(([, same]) => same.length > MOST_SAME * group.length)
        return group.length >= FEW && most ? [`${kind}: ${most[0]}, ${most[1].length} of ${group.length}`] : []
      }),
  },
  {
    id: 'rests-on-one-source',
    number: 43,
    level: 'W',
    rule: 'No more than half of a form rests on one source alone, where the ledger could do better.',
    judges: 'form',
    needs: ['topic'],
    find: (items, { topic }) => {
      const alone = items.filter(restsOnOne)
      const asked = new Set(items.flatMap(({ facts }) => facts))
      const better = (topic?.assessments ?? []).filter(
        ({ fact, standing }) => (standing === 'corroborated' || standing === 'contested') && !asked.has(fact.id),
      )
      return alone.length > items.length / 2 && better.length > 0
        ? [`${alone.length} of ${items.length} on one source, ${better.length} better facts not asked`]
        : []
    },
  },
]

/** Rule 43's figure: items that rest on one source alone. */
export const restsOnOne = ({ standing, independent }: Item): boolean =>
  standing === 'single-source' || (standing === 'attributed' && independent < 2)

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

interface SetFinding extends Omit<Finding, 'id'> {
  readonly id: SetCheckId
}

/** Findings of a set that was drawn as a form, or is a bank. */
export function setFindings(items: readonly Item[], judges: SetCheck['judges'], basis: Basis): readonly SetFinding[] {
  return setChecks
    .filter((check) => check.judges === judges && check.needs.every((need) => basis[need] !== undefined))
    .flatMap(({ id, number, level, rule, find }) =>
      find(items, basis).map((found) => ({ id, check: number, level, rule, found })),
    )
}

/** Where the key stands, for a choice of one; `undefined` for other items, which end a run. */
const placeOf = (item: Item): number | undefined => (item.shape === 'one' ? item.key : undefined)

/** Stretches of more than three items in a row whose keys stand in one place. */
function runsIn(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    const place = placeOf(item)
    if (run?.[0] && place !== undefined && placeOf(run[0]) === place) run.push(item)
    else runs.push([item])
  }
  return runs.filter((run) => run.length > LONGEST_RUN)
}

/** Pearson's test of equal frequencies, for the items of each number of options. */
function unevenPlaces(items: readonly Item[]): readonly string[] {
  const byOptions = Map.groupBy(
    items.filter((item) => item.shape === 'one' && item.options[item.key] !== undefined),
    (item) => (item.shape === 'one' ? item.options.length : 0),
  )
  return [...byOptions].flatMap(([options, group]) => {
    const counts = Array.from({ length: options }, (_, place) => group.filter((item) => placeOf(item) === place).length)
    const expected = group.length / options
    const sum = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0)
    return options > 1 && chiSquareTail(sum, options - 1) < SIGNIFICANT
      ? [`${options} options: ${counts.join(', ')}`]
      : []
  })
}

/** Items that ask the same, by their fact or in the same words, and disagree on an option. */
function contradictions(items: readonly Item[]): readonly string[] {
  const keyed = new Map<string, Map<string, Item>>()
  const questions = (item: Item) => [
    normalForm(wholeStem(item)),
    // Two speakers of one fact answer two questions.
    ...(keysSources(item) || keysReading(item) || keysSpeaker(item) || item.shape === 'pairs' || item.shape === 'order'
      ? []
      : item.facts.map((fact) => `${item.kind}/${fact}`)),
  ]
  for (const item of items)
    for (const question of questions(item)) {
      const keys = keyed.get(question) ?? new Map<string, Item>()
      keyed.set(question, keys)
      if (item.shape === 'one' || item.shape === 'several')
        for (const text of textsOf(keysOf(item))) keys.set(normalForm(text), item)
    }
  return items.flatMap((item) =>
    questions(item).flatMap((question) =>
      textsOf(distractorsOf(item)).flatMap((text) => {
        const other = keyed.get(question)?.get(normalForm(text))
        return other === undefined || other === item ? [] : [`${item.id}, ${other.id}: ${text}`]
      }),
    ),
  )
}

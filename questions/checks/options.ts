import { rankOf } from '../distractors/draw.ts'
import { isUnsupported, overlaps } from '../distractors/unsupported.ts'
import type { Item, Option } from '../item.ts'
import type { Value } from '../ledger.ts'
import { normal } from '../normal.ts'
import type { Topic } from '../topic.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import { type Check, distractorsOf, keysOf, keysValue, optionsOf } from './check.ts'

type Valued = Option & { readonly value: Value }
const hasValue = (option: Option): option is Valued => option.value !== undefined

/** Which of the ways to write a value an option uses: "is", "over", a year, a day. */
function form(value: Value): string {
  if ('date' in value) return `date of ${value.date.length} characters`
  return Object.keys(value)
    .filter((key) => key !== 'unit' && key !== 'within' && key !== 'open')
    .join(' to ')
}

function factOf(item: Item, topic: Topic) {
  return topic.assessmentOf(item.facts[0] ?? '')
}

/** Rules on what the options are to each other. */
export const optionChecks: readonly Check[] = [
  {
    number: 16,
    level: 'A',
    rule: 'Numbers and dates stand in their order.',
    binds: (item) =>
      item.shape === 'one' &&
      item.options.every((o) => hasValue(o) && ('date' in o.value || 'is' in o.value || 'about' in o.value)),
    find: (item, topic) => {
      const fact = factOf(item, topic)?.fact
      if (!fact) return undefined
      const ranks = optionsOf(item)
        .filter(hasValue)
        .map((o) => rankOf(o.value, o.text, fact, topic.canon))
      return ranks.every((rank, i) => i === 0 || (ranks[i - 1] ?? rank) <= rank)
        ? undefined
        : optionsOf(item)
            .map(({ text }) => text)
            .join(', ')
    },
  },
  {
    number: 18,
    level: 'B',
    rule: 'No source gives a wrong option, and none means the same as the key.',
    binds: keysValue,
    find: (item, topic) => {
      const assessment = factOf(item, topic)
      if (!assessment) return undefined
      const keys = keysOf(item)
      const wrong = distractorsOf(item).find(
        (option) =>
          keys.some((key) => normal(key.text) === normal(option.text)) ||
          (hasValue(option) && !isUnsupported(option.value, assessment, topic)),
      )
      return wrong?.text
    },
  },
  {
    number: 28,
    level: 'B',
    rule: 'Options do not overlap, and none lies inside another.',
    binds: keysValue,
    find: (item, topic) => {
      const fact = factOf(item, topic)?.fact
      if (!fact || item.shape === 'order' || item.shape === 'pairs') return undefined
      const valued = optionsOf(item)
        .filter(hasValue)
        .map((o) => ({ text: o.text, says: possibilitiesOf(o.value, fact, topic.canon) }))
      const clash = valued.flatMap((a, i) =>
        valued
          .slice(i + 1)
          .filter((b) => overlaps(a.says, b.says))
          .map((b) => `${a.text}, ${b.text}`),
      )
      return clash[0]
    },
  },
  {
    number: 29,
    level: 'B',
    rule: 'Options are of one type, unit and form.',
    find: (item) => {
      const forms = new Set(
        optionsOf(item)
          .filter(hasValue)
          .map(({ value }) => form(value)),
      )
      return forms.size > 1 && item.shape === 'one' ? [...forms].join(', ') : undefined
    },
  },
]

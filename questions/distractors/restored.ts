import { optionText } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Option } from '../item.ts'
import { parseValue, type Value } from '../ledger-value.ts'
import { possibilitiesOf } from '../values/possibilities.ts'
import type { PostedItem, PostedOption } from '../wire/posted-item.ts'
import { provenWrong } from './candidates.ts'
import { rankOf } from './draw.ts'
import { DISTRACTORS, hasOrder, type Options } from './options.ts'
import { type Believed, valuesOf, writtenFor } from './origins.ts'
import { overlaps } from './unsupported.ts'

/**
 * The wrong option that was posted, with what the ledger says of it, proven wrong once more.
 *
 * @param key The value that it stands beside.
 * @returns `undefined` where the ledger does not give it as its provenance says.
 */
export function restoredWrong(
  posted: PostedOption,
  key: Value,
  assessment: Assessment,
  stem: string,
  topic: Topic,
): (Option & { readonly value: Value }) | undefined {
  const isOther = (text: string) => text !== posted.text
  for (const believed of believedIn(posted, assessment, topic)) {
    const proven = provenWrong(believed, key, assessment, stem, topic, isOther)
    if (proven) return { value: proven.value, text: proven.text, provenance: proven.provenance, why: proven.why }
  }
  return undefined
}

/** The values that an option of such a provenance may stand for. */
function believedIn(
  { provenance, value: raw }: PostedOption,
  assessment: Assessment,
  topic: Topic,
): readonly Believed[] {
  switch (provenance.from) {
    case 'ledger':
      return writtenFor(assessment)
    case 'fact': {
      const other = provenance.fact === assessment.fact.id ? undefined : topic.assessmentOf(provenance.fact)
      return other ? valuesOf(other, assessment, 'near the key', topic) : []
    }
    case 'rule': {
      const value = ['quantity', 'date'].includes(assessment.fact.type) ? parseValue(raw) : undefined
      return value ? [{ value, origin: 'by rule', provenance: { from: 'rule', rule: provenance.rule } }] : []
    }
    case 'key':
    case 'source':
      return []
  }
}

/**
 * The options of a posted choice: a fact's value, and beside it what the ledger gives as wrong. Figures and dates stand
 * in their order.
 */
export function restoredAround(
  value: Value,
  posted: PostedItem,
  assessment: Assessment,
  stem: string,
  topic: Topic,
): Options | undefined {
  const { fact } = assessment
  const { canon } = topic
  const key: Option & { readonly value: Value } = {
    text: optionText(value, fact, topic),
    provenance: { from: 'key' },
    value,
  }
  const { options: all = [] } = posted
  if (all.length <= DISTRACTORS) return undefined
  const found = all.flatMap((option, i) => {
    if (i !== posted.key) return restoredWrong(option, value, assessment, stem, topic) ?? []
    return option.text === key.text ? key : []
  })
  if (found.length < all.length || !found.includes(key)) return undefined
  const says = found.map((option) => possibilitiesOf(option.value, fact, canon))
  if (says.some((one, i) => says.slice(i + 1).some((other) => overlaps(one, other)))) return undefined
  const inOrder = hasOrder(fact)
  const rank = (option: (typeof found)[number]) => rankOf(option.value, fact, canon)
  const options = inOrder ? found.toSorted((a, b) => rank(a) - rank(b)) : found
  return { options, key: options.indexOf(key), ...(inOrder ? { sorted: true as const } : {}) }
}

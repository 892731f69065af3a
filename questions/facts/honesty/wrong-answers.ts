import type { Fact, Ledger } from '../../ledger.ts'
import type { Value } from '../../ledger-value.ts'
import { normalForm } from '../../text/normal-form.ts'
import { formatValue } from '../../values/format.ts'
import { canonOf, meet, type Possibilities, possibilitiesOf } from '../../values/possibilities.ts'
import { present } from '../../wire/present.ts'
import { assess } from '../standing.ts'
import type { Doubt } from './finding.ts'

const FEWEST = 2

/**
 * Written wrong answers that a source supports, that say the same twice, or that are too few for a question with
 * options.
 */
export function wrongAnswerDoubts(ledger: Ledger): readonly Doubt[] {
  return ledger.facts.flatMap((fact, i) => [
    ...supported(fact, i, ledger),
    ...harmful(fact, i, ledger),
    ...few(fact, i),
  ])
}

function supported(fact: Fact, i: number, ledger: Ledger): readonly Doubt[] {
  if (fact.distractors.length === 0) return []
  const canon = canonOf(ledger)
  const { voices, common, standing } = assess(fact, ledger, new Map())
  const texts = fact.distractors.map(({ value }) => formatValue(value, fact, ledger))
  const plain = texts.map(normalForm)
  return fact.distractors.flatMap(({ value }, j): Doubt[] => {
    const path = ['facts', i, 'distractors', j, 'value']
    const said = texts[j] ?? ''
    const own = possibilitiesOf(pointOf(value), fact, canon)
    // "More than 400" allows 800; where another claim says 422, the two together do not.
    const voice = voices.find(({ says }) => says && overlaps(own, standing === 'contested' ? says : (common ?? says)))
    if (voice) {
      const message = `“${said}” is no wrong answer: ${voice.source.label} says so. Choose another.`
      return [{ level: 'error', path, message }]
    }
    return plain.indexOf(plain[j] ?? '') < j ? [{ level: 'error', path, message: `“${said}” stands here twice.` }] : []
  })
}

/** A wrong answer is the figure that is written, however roughly. */
function pointOf(value: Value): Value {
  if ('about' in value) return { is: value.about, ...present({ unit: value.unit }) }
  if (!('is' in value)) return value
  return { is: value.is, ...present({ unit: value.unit }) }
}

function overlaps(a: Possibilities, b: Possibilities): boolean {
  if (a.type === 'exactly' && b.type === 'names') return b.names.includes(a.is)
  if (a.type === 'names' && b.type === 'names') return a.names.join('|') === b.names.join('|')
  return a.type === b.type && meet(a, b) !== undefined
}

/** A wrong answer that says of somebody what the topic's `harm` forbids. */
function harmful(fact: Fact, i: number, ledger: Ledger): readonly Doubt[] {
  if (ledger.harm.length === 0) return []
  const holds = (text: string, words: readonly string[]) =>
    words.find((word) => ` ${normalForm(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${normalForm(word)} `))
  return fact.distractors.flatMap(({ value }, j): Doubt[] => {
    const sentence = fact.statement.replace('{value}', formatValue(value, fact, ledger))
    const harm = ledger.harm.find(
      ({ of, never }) => holds(sentence, of) && holds(formatValue(value, fact, ledger), never),
    )
    const word = harm && holds(sentence, harm.never)
    if (!harm || word === undefined) return []
    const message = `“${word}” is said here of ${holds(sentence, harm.of)}, and no source may be made to say so. Choose another.`
    return [{ level: 'error', path: ['facts', i, 'distractors', j, 'value'], message }]
  })
}

function few({ ask, type, core, distractors }: Fact, i: number): readonly Doubt[] {
  if (!core || ask.length === 0 || type === 'yes-no' || type === 'order' || distractors.length >= FEWEST) return []
  const message = `A core fact has at least ${FEWEST} written wrong answers; this one has ${distractors.length}.`
  return [{ level: 'warning', path: ['facts', i], message }]
}

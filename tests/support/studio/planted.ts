import type { Fact, Pair } from './pairs.ts'

// Falsehoods made of facts that are true, by functions: each spoils one thing, as a careless or a mean assistant would.

type Claim = Readonly<Record<string, unknown>>

const sourceOf = (claim: Claim, { draft }: Pair): string => draft.sources.find(({ id }) => id in claim)?.id ?? ''
const quoteOf = (claim: Claim): string => String(claim.quote)
const single = ({ claims }: Fact): Claim => claims[0] ?? {}

/** A fact with its first claim alone, changed. */
function withClaim(fact: Fact, kind: string, change: Claim, more: Partial<Fact> = {}): Fact {
  return { ...fact, ...more, kind, id: `${fact.id}-${kind}`, claims: [{ ...single(fact), ...change }] }
}

const digitsTurned = (text: string): string => text.replace(/\d/, (digit) => String(((Number(digit) + 2) % 9) + 1))

/** Whether a fact's value is a figure in digits. */
const hasFigure = (value: unknown): boolean => /\d/.test(String(value))

const plants: Readonly<Record<string, (fact: Fact, pair: Pair) => Fact | undefined>> = {
  altered(fact) {
    const words = quoteOf(single(fact)).split(' ')
    const at = Math.floor(words.length / 2)
    if (words.length < 5) return undefined
    const other = words.map((word, i) => (i === at ? 'purple' : word)).join(' ')
    return withClaim(fact, 'altered', { quote: other })
  },
  'wrong source'(fact, pair) {
    const own = sourceOf(single(fact), pair)
    const other = pair.draft.sources.find(({ id }) => id !== own)
    if (!other || other.text.includes(quoteOf(single(fact)))) return undefined
    const { [own]: value, ...rest } = single(fact)
    return { ...fact, kind: 'wrong source', id: `${fact.id}-wrong-source`, claims: [{ [other.id]: value, ...rest }] }
  },
  'other value'(fact, pair) {
    const own = sourceOf(single(fact), pair)
    const value = single(fact)[own]
    if (!hasFigure(value)) return undefined
    const wrong = digitsTurned(String(value))
    return withClaim(fact, 'other-value', { [own]: wrong }, { says: fact.says.replace(/\{[^{}]*\}/, `{${wrong}}`) })
  },
  invented(fact, pair) {
    const text = fact.says.replace(/[{}]/g, '').replace(/\.$/, '')
    const own = sourceOf(single(fact), pair)
    const source = pair.draft.sources.find(({ id }) => id === own)
    return source?.text.includes(text) ? undefined : withClaim(fact, 'invented', { quote: `As reported, ${text}` })
  },
  'other unit'(fact, pair) {
    const own = sourceOf(single(fact), pair)
    const swap: Readonly<Record<string, readonly [string, string]>> = {
      m: ['ft', 'feet'],
      hectares: ['acres', 'acres'],
      hours: ['days', 'days'],
      minutes: ['hours', 'hours'],
      weeks: ['months', 'months'],
      miles: ['km', 'km'],
    }
    const [unit, word] = swap[fact.unit ?? ''] ?? []
    if (unit === undefined || word === undefined || pair.draft.language !== 'en') return undefined
    const wrong = String(single(fact)[own]).replace(/\p{L}+$/u, word)
    return withClaim(
      fact,
      'other-unit',
      { [own]: wrong },
      { unit, says: fact.says.replace(/\{[^{}]*\}/, `{${wrong}}`) },
    )
  },
  joined(fact, pair) {
    const own = sourceOf(single(fact), pair)
    const other = pair.true.find((one) => one !== fact && sourceOf(single(one), pair) === own)
    if (!other) return undefined
    const [first, last] = [quoteOf(single(fact)).split(' '), quoteOf(single(other)).split(' ')]
    const quote = `${first.slice(0, 4).join(' ')} … ${last.slice(-4).join(' ')}`
    return {
      ...other,
      kind: 'joined',
      id: `${fact.id}-joined`,
      says: fact.says,
      ask: fact.ask,
      claims: [{ ...single(other), quote }],
    }
  },
}

/** The words of one fact for the question of another of its type, in the same source. */
function wordsOfAnother(pair: Pair): readonly Fact[] {
  return pair.true.flatMap((fact, i): Fact[] => {
    const own = sourceOf(single(fact), pair)
    const others = [...pair.true.slice(i + 1), ...pair.true.slice(0, i)]
    const other = others.find(
      (one) =>
        sourceOf(single(one), pair) === own &&
        one.unit === fact.unit &&
        one.type === fact.type &&
        !Object.values(single(one)).includes(single(fact)[own]) &&
        fact.type !== 'text',
    )
    if (!other) return []
    const value = single(other)[own]
    const says = fact.says.replace(/\{[^{}]*\}/, `{${String(value)}}`)
    return [{ ...fact, kind: 'another question', id: `${fact.id}-another`, says, claims: [single(other)] }]
  })
}

/** A sum of two facts of one unit that does not add up. */
function wrongSums(pair: Pair): readonly Fact[] {
  const figures = pair.true.filter((fact) => /^\d{1,3}$/.test(String(single(fact)[sourceOf(single(fact), pair)])))
  const [a, b] = figures
  if (!a || !b) return []
  const own = sourceOf(single(a), pair)
  const total = String(Number(single(a)[own]) + Number(single(b)[sourceOf(single(b), pair)]) + 1)
  return [
    {
      id: 'sum-wrong',
      kind: 'sum',
      says: `{${total}} in all.`,
      ask: 'How many were there in all?',
      unit: a.unit ?? '',
      claims: [{ [own]: total, sum: [a.id, b.id] }],
    },
  ]
}

/** So many falsehoods a pair, of every kind in turn. */
export function plantedIn(pair: Pair, most: number): readonly Fact[] {
  const kinds = Object.values(plants).map((plant) => pair.true.flatMap((fact) => plant(fact, pair) ?? []))
  const all = [wrongSums(pair), wordsOfAnother(pair), ...kinds]
  const planted: Fact[] = []
  for (let i = 0; planted.length < most && i < 40; i += 1)
    for (const list of all) {
      const one = list[i]
      if (one && planted.length < most) planted.push(one)
    }
  return planted
}

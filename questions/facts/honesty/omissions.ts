import { readingWords } from '../../languages/languages.ts'
import type { Claim, Fact, Ledger } from '../../ledger.ts'
import { numbersIn } from '../../reading/numbers.ts'
import { formatValue } from '../../values/format.ts'
import { canonOf, meet, possibilitiesOf } from '../../values/possibilities.ts'
import type { Doubt } from './finding.ts'

/** What an author leaves out unawares: whether two names for one question can both be right, and a hedge. */
export function omissionDoubts(ledger: Ledger): readonly Doubt[] {
  return ledger.facts.flatMap((fact, i) => [
    ...unrelated(fact, ledger).map((message): Doubt => ({ level: 'warning', path: ['facts', i, 'claims'], message })),
    ...fact.claims.flatMap((claim, j) =>
      unhedged(claim, fact, ledger).map(
        (message): Doubt => ({ level: 'warning', path: ['facts', i, 'claims', j], message }),
      ),
    ),
  ])
}

/** Two sources answer an asked question with two names or wordings, and the fact does not say how they go together. */
function unrelated(fact: Fact, ledger: Ledger): readonly string[] {
  const isWording = fact.type === 'name' || fact.type === 'text'
  if (!isWording || fact.ask.length === 0 || fact.exclusive || fact.spelling || fact.differ) return []
  const canon = canonOf(ledger)
  const [first, ...others] = fact.claims
  const other =
    first &&
    others.find(({ value }) => !meet(possibilitiesOf(first.value, fact, canon), possibilitiesOf(value, fact, canon)))
  if (!other) return []
  const said = (claim: Claim) => `“${formatValue(claim.value, fact, ledger)}”`
  return [
    `${labelOf(first, ledger)} says ${said(first)}, and ${labelOf(other, ledger)} ${said(other)}. If only one can be right, add exclusive: true. If both mean the same, put them under names:.`,
  ]
}

/** The evidence says "some 340", and the claim 340. */
function unhedged(claim: Claim, fact: Fact, ledger: Ledger): readonly string[] {
  const { value, hedge, words } = claim
  if (!('is' in value) || hedge !== undefined) return []
  const language = readingWords(ledger.language)
  const mentions = words.flatMap((quote) => numbersIn(quote, language).map((mention) => ({ ...mention, quote })))
  const own = mentions.filter(({ n }) => n === value.is)
  if (own.some((mention) => mention.hedge !== 'about')) return []
  const [about = 'about'] = language.hedges.about
  return own.slice(0, 1).map(({ quote }) => {
    const hedged = `${about} ${formatValue(value, fact, ledger)}`
    return `${labelOf(claim, ledger)} hedges this figure: “${quote}”. Write “${hedged}”, or add hedge: and its word.`
  })
}

const labelOf = ({ source }: Claim, { sources }: Ledger): string =>
  sources.find(({ id }) => id === source)?.label ?? source

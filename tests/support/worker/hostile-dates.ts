// What a stranger sends by hand: texts of nothing but short sentences with a day each, and facts of many claims of days
// that stand in none of them. Whoever reads each sentence for each day reads millions.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const PAPERS = ['a', 'b', 'c', 'd', 'e']
/** Days of every month. */
const DAYS = 28
/** Of each text: what is read once for all costs little beside what is read for each day. */
const SENTENCES = 500
/** In years of which no fact tells. */
const rained = (n: number): string => `Rain fell on ${dayOf(n)} ${1700 + (n % 290)}.`
const came = (n: number): string => `Boat ${n} came in on ${dayOf(n)} 2031`

const dayOf = (n: number): string => `${(n % DAYS) + 1} ${MONTHS[Math.floor(n / DAYS) % MONTHS.length]}`
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n)

interface Written {
  readonly facts: number
  /** Of each fact. All are of one paper, so that the others are looked through. */
  readonly claims: number
}

/** A ledger beside 2,500 sentences with a day. */
export function ledgerOfDays({ facts, claims }: Written): object {
  const text = (paper: number) =>
    [
      ...(paper === 0 ? numbers(facts).map((n) => `${came(n)}.`) : []),
      ...numbers(SENTENCES).map((n) => rained(n * 5 + paper)),
    ].join(' ')
  return {
    id: 'own',
    title: 'A quay',
    language: 'en',
    sources: Object.fromEntries(
      PAPERS.map((id, i) => [id, { label: `Paper ${id}`, publisher: `House ${id}`, text: text(i) }]),
    ),
    facts: numbers(facts).map((n) => ({
      id: `f-${n}`,
      says: `Boat ${n} came in on {${dayOf(n)} 2031}.`,
      ask: [`When did boat ${n} come in?`],
      event: `the coming of boat ${n}`,
      claims: numbers(claims).map(() => ({ a: `${dayOf(n)} 2031`, quote: came(n) })),
    })),
  }
}

/** Five events of the ledger to be put in order, so that each of their facts is explained. */
const orderOf = (first: number): object => ({
  kind: 'order',
  facts: numbers(5).map((i) => `f-${first + i}`),
  wording: 0,
  stem: 'Put these events in order, the earliest first.',
  options: numbers(5)
    .map((i) => ({ text: `The coming of boat ${first + i}`, provenance: { from: 'key' } }))
    .reverse(),
})

/** A hundred facts of four days each, of which so many times five are asked for in order. */
export const askedInOrder = (items: number): object => ({
  feedback: 'each',
  ledger: ledgerOfDays({ facts: 100, claims: 4 }),
  items: numbers(items).map((i) => orderOf(i * 5)),
})

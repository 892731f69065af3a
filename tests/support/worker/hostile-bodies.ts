import type { PostedItem } from '../../../questions/wire/posted-item.ts'
import type { PostedTopic } from './posted-topic.ts'

// What a stranger sends, for the test that holds each to a limit and for the bench that holds it beside an honest body
// of its size.

export const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)
/** Cleaning takes away the first of it at each pass, were there passes. */
export const cruel = (length: number): string => '\u200d\u064b'.repeat(length / 2)
const zeros = (count: number): readonly number[] => many(count, 0)

/** A request with a body of JSON, or of a form where it is a text. */
export type HostileRequest = readonly [what: string, method: 'POST' | 'PUT', path: string, body: unknown]

interface Known {
  readonly code: string
  readonly token: string
  readonly ledger: PostedTopic
  readonly items: readonly PostedItem[]
}

const topic = { topic: 'bridge-closure', feedback: 'each' }

/** Bodies for making quizzes. */
export function hostileQuizzes({ ledger, items }: Known): readonly HostileRequest[] {
  const facts = ledger.facts.length
  const own = (of: object): HostileRequest[3] => ({ feedback: 'each', items, ledger: { ...ledger, ...of } })
  const quiz = (what: string, body: unknown): HostileRequest => [what, 'POST', '/api/quizzes', body]
  return [
    quiz('250 hostile questions', { ...topic, items: many(250, { id: 'a', stem: cruel(800) }) }),
    quiz('50 hostile questions', {
      ...topic,
      items: Array.from({ length: 50 }, (_, i) => ({ id: `a${i}`, stem: cruel(800) })),
    }),
    quiz('a hostile title', { ...topic, title: cruel(240) }),
    quiz('10,000 sites', { ...topic, frames: many(10_000, 'x') }),
    quiz('a ledger of zeros', { feedback: 'each', items, ledger: { facts: zeros(200_000) } }),
    quiz('a ledger of facts that are zero', own({ facts: zeros(150) })),
    quiz(
      'a ledger of claims that are zero',
      own({ facts: ledger.facts.map((fact) => ({ ...fact, claims: zeros(Math.floor(600 / facts)) })) }),
    ),
    quiz(
      'a ledger of spans that are zero',
      own({ facts: [{ ...ledger.facts[0], claims: [{ gazette: '6', quote: zeros(7_000) }] }] }),
    ),
    quiz('a ledger of 500 facts', own({ facts: many(5, ledger.facts).flat() })),
    quiz('a ledger of hostile names', own({ title: cruel(200_000) })),
    quiz('a ledger whose quotations stand nowhere', own({ facts: ledger.facts.map(misquoted) })),
    quiz('600 quotations from end to end of a long line', {
      feedback: 'each',
      items: items.slice(0, 1),
      ledger: endToEnd,
    }),
    quiz('fifty items that the ledger does not bear out', {
      feedback: 'each',
      ledger,
      items: Array.from({ length: 50 }, (_, i) => forged(items[i % items.length])),
    }),
    quiz('fifty questions put in words of another story', {
      feedback: 'each',
      ledger,
      items: Array.from({ length: 50 }, (_, i) => ({
        ...items[i % items.length],
        stem: `Who let the dragons of ${1400 + i} in at the old gate?`,
      })),
    }),
  ]
}

/** Each of its quotations is nearly all of a text of one line, and holds no figure for its claim. */
const endToEnd = (() => {
  const word = (n: number) => `w${n.toString(36)}x`
  const claims = (fact: number) =>
    Array.from({ length: 40 }, (_, i) => {
      const n = fact * 40 + i
      return { paper: '12', quote: `${word(n)} … ${word(8_999 - n)}` }
    })
  const facts = Array.from({ length: 15 }, (_, i) => ({
    id: `f-${i}`,
    says: `{12} boxes came to place ${i}.`,
    ask: [`How many boxes came to place ${i}?`],
    unit: 'boxes',
    claims: claims(i),
  }))
  const text = Array.from({ length: 9_000 }, (_, n) => word(n)).join(' ')
  return { id: 'own', title: 'A line', language: 'en', sources: { paper: { label: 'The paper', text } }, facts }
})()

const misquoted = (fact: Record<string, unknown>): object => ({
  ...fact,
  claims: (Array.isArray(fact.claims) ? fact.claims : []).map((claim: object) => ({
    ...claim,
    quote: 'the words that nobody ever wrote',
  })),
})

const forged = (item: PostedItem | undefined): object => ({ ...item, wording: 5, facts: ['no-such-fact'] })

/** Bodies for all else: what a student sends, a teacher’s change, a question to try. */
export function hostileRequests({ code, token }: Known): readonly HostileRequest[] {
  const base = `/api/quizzes/${code}`
  const fields = `name=${encodeURIComponent(cruel(600))}&${many(900, `r-${'x'.repeat(20)}=1`).join('&')}`
  return [
    ['a hostile question to try', 'POST', '/api/topics/bridge-closure/items', { id: 'a', stem: cruel(800) }],
    ['a hostile name', 'POST', `${base}/attempts`, { name: cruel(1_536) }],
    ['a long name', 'POST', `${base}/attempts`, { name: cruel(60_000) }],
    [
      '10,000 answers',
      'POST',
      `${base}/submissions`,
      { token, responses: Object.fromEntries(zeros(10_000).map((_, i) => [`q${i}`, 'x'])) },
    ],
    ['one answer of 20,000 numbers', 'POST', `${base}/submissions`, { token, responses: { q1: zeros(20_000) } }],
    ['one answer of 15,000 texts', 'POST', `${base}/submissions`, { token, responses: { q1: many(15_000, 'x') } }],
    ['an answer of 20,000 numbers, alone', 'POST', `${base}/answers`, { token, item: 'q1', response: zeros(20_000) }],
    ['a hostile challenge', 'POST', `${base}/challenges`, { token, item: 'q1', reason: cruel(50_000) }],
    ['a hostile report', 'POST', `${base}/reports`, { reason: cruel(50_000) }],
    ['a review of a proof of 60,000 characters', 'POST', `${base}/review`, { proof: 'x.'.repeat(30_000) }],
    ['10,000 items to practise', 'POST', `${base}/practice`, { proof: 'x', items: zeros(10_000) }],
    ['practice with 20,000 numbers', 'POST', `${base}/practice/answers`, { proof: 'x', response: zeros(20_000) }],
    ['a proof of 60,000 characters', 'POST', '/api/proofs', { proof: 'x.'.repeat(30_000) }],
    ['the same by its old name', 'POST', '/api/receipts', { receipt: 'x.'.repeat(30_000) }],
    [
      'ten thousand articles for the assistant',
      'POST',
      '/api/assistant',
      { title: 'Own', language: 'en', sources: many(10_000, { id: 'a', label: 'A', text: 'x' }) },
    ],
    [
      'a hostile article for the assistant',
      'POST',
      '/api/assistant',
      { title: cruel(300), language: 'en', sources: [{ id: 'a', label: cruel(300), text: cruel(60_000) }] },
    ],
    ['a key turned without one', 'POST', `${base}/key`, { key: 'x'.repeat(60_000) }],
    [
      'a change without a key to a quiz that is not there',
      'PUT',
      '/api/quizzes/zzzzzzzzzz/state',
      { revision: 0, closes: null, rulings: many(60, { item: 'q1', is: 'drop', why: cruel(300) }) },
    ],
    ['a hostile form', 'POST', `/q/${code}`, fields],
    ['a hostile form in a frame', 'POST', `/embed/${code}`, fields],
    ['a hostile form at a seat', 'POST', `/q/${code}/${'x'.repeat(40)}`, fields],
    ['a hostile form at a seat in a frame', 'POST', `/embed/${code}/${'x'.repeat(40)}`, fields],
  ]
}

/** Texts of so many characters that an expression, a sentence or an index may go over again and again. */
export const hostileTexts = (characters: number): Readonly<Record<string, string>> => {
  const filled = (words: string) => words.repeat(Math.floor(characters / words.length))
  return {
    'one letter': filled('a'),
    'one letter a sentence': filled('A. '),
    'nothing but full stops': filled('a.'),
    // Three bytes each.
    'marks that open a quotation and never close it': '“'.repeat(Math.floor(characters / 3)),
    'quotations that are opened in quotations': '“a'.repeat(Math.floor(characters / 4)),
    'numbers and no end': filled('1 2 '),
    'the word that joins numbers': filled('two hundred and '),
    'nothing but blanks': `${filled(' ')}.`,
  }
}

/** An own topic, each of its texts with such a one behind it. */
export const withText = ({ sources, ...ledger }: PostedTopic, text: string): PostedTopic => ({
  ...ledger,
  sources: Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [id, { ...source, text: `${source.text}\n${text}` }]),
  ),
})

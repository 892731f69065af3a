import { readdir, readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { topics } from '#topics'
import type { Bank } from '../../questions/bank/bank.ts'
import type { Item } from '../../questions/item.ts'
import type { Response as Given, WireItem } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { footnote, test } from '../support/served.ts'
import { change, publish, send } from '../support/worker/calls.ts'
import { stateOf } from '../support/worker/pages.ts'

// What a browser may know before an answer is committed: everything served is searched, for every item of every topic.

const built = topics.map(({ id, contents }): { id: string; bank: Bank } => ({ id, ...JSON.parse(contents) }))
const quizzes = built.flatMap(({ id, bank }) =>
  Array.from({ length: Math.ceil(bank.items.length / 50) }, (_, part) => ({
    topic: id,
    items: bank.items.slice(50 * part, 50 * part + 50).map(({ item }) => item),
  })),
)

/** The fields that a student may see of an item, and no other. */
const ALLOWED = ['id', 'kind', 'stem', 'exhibit', 'shape', 'options', 'left', 'right', 'unit']

/** Fields that only an answer may bring, and the quiz's own secret. */
const FORBIDDEN =
  'key keyText keyHash explanation support why mistakes provenance receipts receipt standing independent wording facts correct credit sorted value'.split(
    ' ',
  )

/**
 * Texts that only an answer may bring: why the key is right, why another is not, what a source says word for word,
 * where an item comes from.
 */
function secretsOf(item: Item, shown: string): readonly string[] {
  const options = item.shape === 'pairs' ? item.right : item.shape === 'number' ? [] : item.options
  const words = item.receipts.flatMap((receipt) => [...receipt.words, ...(receipt.sentences ?? []).flat()])
  // Where nothing is offered to choose from, the key itself is one.
  const typed = item.shape === 'number' ? [item.keyText, ...(item.mistakes ?? []).map(({ why }) => why)] : []
  const secrets = [
    item.explanation,
    ...options.flatMap(({ why }) => why ?? []),
    ...words.filter(({ length }) => length > 12),
  ]
  // What stands in a stem or an option of the quiz is meant to be read.
  return [...secrets, ...typed].filter((secret) => !shown.includes(secret))
}

/** What a teacher says of an accepted answer, and a number that is accepted: both tell of the key. */
const REASON = 'Two of the sources read it so.'
const NUMBER = 987654321

/** For each item another answer that is accepted: what a ruling may tell only after an answer. */
const rulingsOn = (items: readonly Item[]): readonly Ruling[] =>
  items.map((item, i) => ({ item: `q${i + 1}`, is: 'accept', response: otherAnswer(item), why: REASON }))

function otherAnswer(item: Item): Exclude<Given, null> {
  if (item.shape === 'one') return (item.key + 1) % item.options.length
  if (item.shape === 'several') return []
  if (item.shape === 'number') return NUMBER
  return item.shape === 'order' ? item.key.toReversed() : item.left.map(() => 0)
}

const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')

test.each(
  quizzes.flatMap((quiz) =>
    (['each', 'end', 'closed'] as const).map((feedback) => ({
      ...quiz,
      feedback,
      count: quiz.items.length,
      first: quiz.items[0]?.id,
    })),
  ),
)(
  'nothing of the answers of $count items of $topic from $first on is served before one is given, with $feedback and other answers accepted',
  async ({ topic, items, feedback }) => {
    const closes = new Date(Date.now() + 3_600_000).toISOString()
    const settings = {
      topic,
      count: undefined,
      items: items.map(({ id }) => id),
      order: 'own',
      feedback,
      ...(feedback === 'closed' ? { closes } : {}),
    }
    const published = await publish(footnote, settings)
    const { code, key } = published
    const ruled = await change(footnote, published, { rulings: rulingsOn(items) })
    expect(ruled.status, JSON.stringify(ruled.body)).toBe(200)
    const pages = await Promise.all(
      [`/q/${code}`, `/embed/${code}`, `/api/quizzes/${code}`, `/results/${code}`, `/print/${code}`].map((path) =>
        footnote.fetch(path),
      ),
    )
    const started = await send<{ items: WireItem[] }>(footnote, 'POST', `/api/quizzes/${code}/attempts`, {})
    const headers = pages.flatMap((page) => [...page.headers].map((header) => header.join(': ')))
    const served = plain(
      [...(await Promise.all(pages.map((page) => page.text()))), JSON.stringify(started.body), ...headers].join('\n'),
    )
    const shown = started.body.items
      .flatMap(({ stem, exhibit = [], options = [], left = [], right = [] }) => [
        stem,
        ...exhibit.flatMap(({ words, quote = '' }) => [words, quote]),
        ...options,
        ...left,
        ...right,
      ])
      .join('\n')

    expect(started.body.items.map(({ stem }) => stem).sort()).toEqual(items.map(({ stem }) => stem).sort())
    for (const { id } of started.body.items) expect(id, 'a name that tells nothing').toMatch(/^q\d+$/)
    for (const item of started.body.items) expect(ALLOWED).toEqual(expect.arrayContaining(Object.keys(item)))
    expect(FORBIDDEN.filter((field) => served.includes(`"${field}":`))).toEqual([])
    for (const secret of [key, REASON, String(NUMBER)]) expect(served.includes(secret)).toBe(false)
    expect(served).toContain('"rulings":[{"is":"accept"}')
    const found = items.flatMap((item) =>
      secretsOf(item, shown)
        .filter((secret) => served.includes(secret))
        .map((secret) => `${item.id}: ${secret}`),
    )
    expect(found).toEqual([])
  },
)

test('where the options of an item are shuffled its key comes to stand in each of their places', async () => {
  const items = built
    .flatMap(({ bank }) => bank.items.map(({ item }) => item))
    .filter((item) => item.shape === 'one' && !item.sorted && item.options.length === 3)
  const topic = built.find(({ bank }) => bank.items.some(({ item }) => item.id === items[0]?.id))?.id
  const { code } = await publish(footnote, { topic, count: undefined, items: items.slice(0, 1).map(({ id }) => id) })
  const places = new Set<number>()
  for (let i = 0; i < 100 && places.size < 3; i += 1) {
    const { body } = await send<{ items: WireItem[] }>(footnote, 'POST', `/api/quizzes/${code}/attempts`, {})
    places.add(body.items[0]?.options?.indexOf(items[0]?.keyText ?? '') ?? -1)
  }
  expect([...places].sort()).toEqual([0, 1, 2])
})

test('the scripts that a student’s page loads hold no ledger, no bank and no source map', async () => {
  const folder = new URL('../../.build/assets/assets/', import.meta.url)
  // The studio makes questions in the browser, and no student's page loads it (client/bundle.test.ts): it may say how
  // one is asked.
  const names = (await readdir(folder)).filter((name) => !/^(?:studio|check)/.test(name))
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  const scripts = files.join('\n')
  expect(scripts).not.toContain('sourceMappingURL')
  const stems = built.flatMap(({ bank }) => bank.items.flatMap(({ item }) => [item.stem, item.explanation]))
  expect(stems.filter((text) => scripts.includes(text))).toEqual([])
})

test('with feedback at the end the page of a sheet brings no verdict with it', async () => {
  const { code } = await publish(footnote, { feedback: 'end' })
  const page = await (await footnote.fetch(`/q/${code}`)).text()
  expect(stateOf(page)).toMatchObject({ step: 'answering', drafts: {} })
  expect(Object.keys(stateOf(page)).sort()).toEqual(['at', 'card', 'drafts', 'started', 'step'])
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlElement, type XmlNode, type XmlTreeNode } from 'libxml2-wasm'
import { expect } from 'vitest'
import { buildBank } from '../../../questions/bank/bank.ts'
import { prepare } from '../../../questions/facts/topic.ts'
import { questionOf } from '../../../questions/formats/citation.ts'
import type { Exported, Expressed, Format } from '../../../questions/formats/format.ts'
import type { Item, ItemOf, Option } from '../../../questions/item.ts'
import type { Receipt } from '../../../questions/wire/receipt.ts'
import { shippedLedger } from './shipped.ts'

const TOPICS = join(import.meta.dirname, '../../../questions/topics')

/** Each shipped topic as one quiz of its whole bank: every kind, hundreds of items. */
export const wholeTopics: readonly Exported[] = await Promise.all(
  readdirSync(TOPICS).map(async (topic) => {
    const ledger = await shippedLedger(topic)
    const items = buildBank(prepare(ledger)).items.map(({ item }) => item)
    const { id, title, language, notice } = ledger
    return { code: 'H0N3YB33S7', title, topic: id, language, items, ...(notice ? { notice } : {}) }
  }),
)

/** The quiz with about so many of its items, of each kind as many as of the others while they last. */
export function mixed(quiz: Exported, count: number): Exported {
  const kinds = [...Map.groupBy(quiz.items, ({ kind }) => kind).values()]
  const longest = Math.max(...kinds.map((items) => items.length))
  const turns = Array.from({ length: longest }, (_, i) => kinds.flatMap((items) => items[i] ?? [])).flat()
  return { ...quiz, items: turns.slice(0, count) }
}

/** Texts that a careless writer of some format would break on. */
export const NASTY = [
  'Is a = b, {c} ~ d # e : f \\ g and \\n not a line?',
  '::title:: // no comment [html]<b>bold</b>',
  '<p onclick="x">&amp; & < > ]]> <![CDATA[ "double" \'single\'',
  '%50% of them',
  '[markdown] *stars*',
  'two\nlines\r\nor three',
  'a blank line\n\n// and no comment',
  'a\ttab',
  '=SUM(A1:A9)',
  '+1 555',
  '-2 + 3',
  '@cmd',
  'first; =second, -third',
  '“So it goes”, she said; ‘fine’',
  '👩‍🚀 🇨🇭 e\u0301 𝒳',
  'كم عدد الأشخاص؟ ‏(١٢)‏ and 12',
  '"quoted" at once',
  '#hash at once',
  'A -> B',
]

const receipt: Receipt = {
  source: 'post',
  label: 'The Post & Courier <evening>',
  title: 'A = B? {yes} ~ #1',
  publisher: 'Post: Group',
  author: 'Ana "N." Ng',
  published: '2031-03-04',
  url: 'https://post.example/a?b=c&d=e#f',
  paragraph: 3,
  paragraphs: 9,
  words: ['40 = “forty”', '{lorries} ~ stood'],
  says: '40 lorries',
  saidBy: 'a driver: "J."',
}

/** Passages with a nasty text in all their parts. */
function passagesOf(text: string): Pick<Item, 'exhibit'> {
  return {
    exhibit: [
      { source: `The Post ${text}`, words: text },
      { source: 'Radio', words: 'In our words.', quote: text },
    ],
  }
}

/** An item of each shape for each nasty text, which stands everywhere in it. */
export const nastyQuiz: Exported = {
  code: 'H0N3YB33S7',
  title: 'A nasty <quiz> & more: {=~#}',
  topic: 'nasty',
  language: 'en',
  notice: 'Invented & = {so} it goes.',
  items: NASTY.flatMap((text, n) => nastyItems(text, n)),
}

function nastyItems(text: string, n: number): readonly Item[] {
  const common = {
    facts: ['fact'],
    wording: 0,
    stem: text,
    keyText: text,
    explanation: `Because ${text}`,
    standing: 'corroborated',
    independent: 2,
    receipts: [receipt],
  } as const
  const shown = { ...common, ...passagesOf(text) }
  const option = (place: string): Option => ({ text: place, provenance: { from: 'key' }, why: `Not ${text} ${place}` })
  const [a, b, c] = [{ text, provenance: { from: 'key' } } as const, option(`${text} two`), option('plain')]
  const key = { min: -2.5, max: 7.25, minOpen: false, maxOpen: true, whole: false }
  return [
    { ...shown, id: `nasty-one-${n}`, kind: 'choice', shape: 'one', options: [b, a, c], key: 1 },
    { ...common, id: `nasty-several-${n}`, kind: 'multiple', shape: 'several', options: [a, b, c], key: [0, 2] },
    { ...common, id: `nasty-number-${n}`, kind: 'numeric', shape: 'number', unit: 'cm', key },
    { ...common, id: `nasty-order-${n}`, kind: 'order', shape: 'order', options: [a, b, c], key: [2, 0, 1] },
    {
      ...common,
      id: `nasty-pairs-${n}`,
      kind: 'match',
      shape: 'pairs',
      left: [text, 'x'],
      right: [a, b, c],
      key: [1, 1],
    },
  ]
}

export const everything: readonly Exported[] = [...wholeTopics, nastyQuiz]

/**
 * An item as a third party's reader gives it back: what is asked, what may be chosen, what is right, and what is told
 * afterwards.
 */
export interface ReadBack {
  readonly stem: string
  readonly options: readonly string[]
  /**
   * The texts of the right options, in their right order where there is one; `left → right`; or a number's two ends.
   */
  readonly key: readonly (string | number)[]
  readonly feedback?: string
  /** Feedback of single options. */
  readonly whys?: readonly string[]
}

/** What a file that says all of an item gives back. Orders in which options may be shown are no part of it. */
export function wanted(
  item: Item,
  quiz: Pick<Exported, 'language'>,
): Required<Pick<ReadBack, 'stem' | 'options' | 'key'>> {
  // What the question shows is read before it.
  const stem = questionOf(item, quiz).join('\n')
  if (item.shape === 'number') return { stem, options: [], key: [item.key.min, item.key.max] }
  if (item.shape === 'pairs') {
    const rights = item.right.map(({ text }) => text)
    return { stem, options: rights, key: item.left.map((left, i) => `${left} → ${rights[item.key[i] ?? -1]}`) }
  }
  const texts = item.options.map(({ text }) => text)
  return { stem, options: texts, key: [item.key].flat().map((index) => texts[index] ?? '') }
}

/** The reasons that an item's options carry to a student. */
export function whysOf(item: ItemOf<'one'> | ItemOf<'several'>): readonly string[] {
  return item.options.flatMap(({ why }) => why ?? [])
}

/**
 * That what was read back is the quiz: each item that is not listed as left out, in order, with its stem, options, key,
 * explanation, citations, and where options have them, reasons.
 *
 * @param as What a text is when it comes back, for readers that trim or join lines.
 */
export function expectQuiz(
  quiz: Exported,
  { left }: Expressed,
  read: readonly ReadBack[],
  { as = (text: string) => text, feedback = true } = {},
): void {
  const out = new Set(left.filter(({ whole }) => whole).map(({ item }) => item))
  const kept = quiz.items.filter(({ id }) => !out.has(id))
  expect(read).toHaveLength(kept.length)
  for (const [i, item] of kept.entries()) {
    const back = read[i]
    if (!back) throw new Error(`${item.id} is missing`)
    const { stem, options, key } = wanted(item, quiz)
    const ends = (value: string | number) => (typeof value === 'number' ? Number(value.toFixed(9)) : as(value))
    expect(as(back.stem), item.id).toBe(as(stem))
    expect(back.options.map(as).sort(), item.id).toEqual(options.map(as).sort())
    const ordered =
      item.shape === 'several' ? [key.map(ends).sort(), back.key.map(ends).sort()] : [key.map(ends), back.key.map(ends)]
    expect(ordered[1], item.id).toEqual(ordered[0])
    if (feedback) expectFeedback(item, back, quiz, as)
  }
}

/** How a paragraph is cited in the language of a quiz: "paragraph 2 of 8". */
export const citedParagraph = (n: number, of: number, { language }: Pick<Exported, 'language'>): string =>
  language === 'fr' ? `paragraphe ${n} sur ${of}` : `paragraph ${n} of ${of}`

function expectFeedback(item: Item, back: ReadBack, quiz: Exported, as: (text: string) => string): void {
  const told = as(back.feedback ?? '')
  const cited = item.receipts.flatMap(
    ({ label, publisher, author, title, url, words, says, saidBy, paragraph, paragraphs }) => [
      label,
      ...[publisher, author, title, url, saidBy].flatMap((part) => part ?? []),
      ...(paragraph === undefined ? [] : [citedParagraph(paragraph, paragraphs, quiz)]),
      ...words,
      says,
    ],
  )
  for (const part of [item.explanation, ...cited]) expect(told, item.id).toContain(as(part))
  if (item.shape === 'one' || item.shape === 'several')
    expect((back.whys ?? []).map(as).sort(), item.id).toEqual(whysOf(item).map(as).sort())
}

/** The body of a format of text. */
export function textOf({ body }: Expressed): string {
  if (typeof body !== 'string') throw new Error('This format is not a text.')
  return body
}

export const expressedBy = (format: Format) =>
  everything.map((quiz) => [quiz.topic, quiz, format.express(quiz)] as const)

/** What libxml2 reads; it accepts only what is well formed. */
export function readXml<T>(xml: string | Uint8Array, read: (root: XmlElement) => T): T {
  using document = typeof xml === 'string' ? XmlDocument.fromString(xml) : XmlDocument.fromBuffer(xml)
  return read(document.root)
}

/** The text of markup: a line break for each br, and between paragraphs. */
export function contentOf(node: XmlNode): string {
  return linesOf(node).replace(/\n$/, '')
}

function linesOf(node: XmlNode): string {
  if (!(node instanceof XmlElement)) return node.content
  if (node.name === 'br') return '\n'
  return childrenOf(node).map(linesOf).join('') + (node.name === 'p' ? '\n' : '')
}

export function childrenOf({ firstChild }: XmlElement): readonly XmlTreeNode[] {
  const children: XmlTreeNode[] = []
  for (let child = firstChild; child; child = child.next) children.push(child)
  return children
}

/** The texts of all elements at a path below another. */
export function texts(element: XmlElement, path: string, namespaces?: Record<string, string>): readonly string[] {
  return element.find(path, namespaces).map(contentOf)
}

/** The text of HTML that is written as XML. */
export const htmlText = (html: string): string => readXml(`<div>${html}</div>`, contentOf)

import { parse } from 'csv-parse/sync'
import type { XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { anki } from '../../questions/formats/anki.ts'
import {
  childrenOf,
  citedParagraph,
  contentOf,
  expressedBy,
  nastyQuiz,
  readXml,
  textOf,
  texts,
  wanted,
  whysOf,
} from '../support/questions/formats-samples.ts'

// Anki reads such a file with the csv crate: fields end with the separator, may be quoted, and a line that starts with
// # is a comment (docs.ankiweb.net, "Text files"; rslib/src/import_export/text/csv). csv-parse is told to read the same
// grammar; it is not ours.

const cardsOf = (body: string): readonly (readonly string[])[] =>
  parse(body, { delimiter: '\t', quote: '"', comment: '#', comment_no_infix: true, record_delimiter: '\n' })

const html = <T>(field: string | undefined, read: (root: XmlElement) => T): T => readXml(`<div>${field}</div>`, read)
/** Between paragraphs and items of a list no line breaks are kept, and a tab of HTML is a blank. */
const joined = (text: string): string => text.replace(/\s+/g, ' ').trim()

test.each(expressedBy(anki))(
  '%s: every item is a card with its question and options in front',
  (_topic, quiz, expressed) => {
    const cards = cardsOf(textOf(expressed))
    expect(cards.map(([id]) => id)).toEqual(quiz.items.map((_, i) => `${quiz.code}-${i + 1}`))
    for (const [i, item] of quiz.items.entries()) {
      const { stem, options } = wanted(item, quiz)
      html(cards[i]?.[1], (root) => {
        expect(joined(texts(root, 'p').join(' '))).toBe(joined(stem))
        expect(texts(root, 'ol/li').map(joined)).toEqual(options.map(joined))
        expect(texts(root, 'ul/li').map(joined)).toEqual(item.shape === 'pairs' ? item.left.map(joined) : [])
      })
    }
  },
)

test.each(expressedBy(anki))(
  '%s: the key, the explanation, the citations and the reasons are behind',
  (_topic, quiz, expressed) => {
    const cards = cardsOf(textOf(expressed))
    for (const [i, item] of quiz.items.entries())
      html(cards[i]?.[2], (root) => {
        const told = joined(childrenOf(root).map(contentOf).join(' '))
        const cited = item.receipts.flatMap(({ label, publisher, paragraph, paragraphs, words }) => [
          label,
          ...(publisher ? [publisher] : []),
          ...(paragraph ? [citedParagraph(paragraph, paragraphs, quiz)] : []),
          ...words,
        ])
        expect(texts(root, 'p/b').map(joined)).toEqual([joined(item.keyText)])
        for (const part of [item.explanation, ...cited]) expect(told).toContain(joined(part))
        const whys = item.shape === 'one' || item.shape === 'several' ? whysOf(item) : []
        expect(texts(root, 'ul/li').map(joined)).toEqual(whys.map(joined))
      })
  },
)

test('the headers say how to read it, and a title cannot add one', () => {
  const body = textOf(anki.express({ ...nastyQuiz, title: 'One\n#html:false' }))
  const headers = body.split('\n').filter((line) => line.startsWith('#'))
  expect(headers).toEqual(['#separator:tab', '#html:true', '#deck:One #html:false', '#guid column:1', '#tags column:4'])
})

import { type Document, isMap, isScalar, isSeq, Document as NewDocument, Scalar, visit, type YAMLMap } from 'yaml'
import { keepComments, withBlanks } from './keep-comments.ts'
import type { WrittenFields } from './written-of.ts'

/** Lines of up to so many characters hold a whole list or object. */
const WIDTH = 140

/**
 * A topic as the text of its facts.yaml: the same topic is always the same text.
 *
 * @param before The file that it is written over: its comments are kept.
 */
export function writeFactsYaml(topic: WrittenFields, before?: string): string {
  const document = new NewDocument(topic, { aliasDuplicateObjects: false })
  style(document)
  if (before !== undefined) keepComments(document, before)
  return spaced(document.toString({ lineWidth: 0, flowCollectionPadding: true, doubleQuotedAsJSON: false }))
}

/** Objects and lists stand in one line where a person would write them so; quotations stand in double quotes. */
function style(document: Document): void {
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL
      else if (key === 'value' && typeof node.value === 'string' && isAmbiguous(node.value))
        node.type = Scalar.QUOTE_DOUBLE
    },
    Map(_, node, path) {
      if (isInline(node, path.length)) node.flow = true
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item)) && lengthOf(node) <= WIDTH) node.flow = true
    },
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'quote') quoteAll(value)
      if (isScalar(key) && key.value === 'differ' && isMap(value))
        for (const item of value.items.slice(2)) quoteAll(item.value)
    },
  })
}

/** The deepest that a source, a name or a fact itself stands: what is below is written in a line where it fits. */
function isInline(node: YAMLMap, depth: number): boolean {
  const isPlain = node.items.every(
    ({ value }) => isScalar(value) || (isSeq(value) && value.items.every((one) => isScalar(one))),
  )
  const opens = node.items.some(({ key }) => isScalar(key) && (key.value === 'facts' || key.value === 'claims'))
  return depth > 3 && isPlain && !opens && lengthOf(node) <= WIDTH
}

/** About as many characters as it takes in one line. */
function lengthOf(node: unknown): number {
  if (isScalar(node)) return String(node.value).length + 4
  if (isSeq(node)) return node.items.reduce((sum: number, item) => sum + lengthOf(item), 2)
  if (isMap(node)) return node.items.reduce((sum: number, { key, value }) => sum + lengthOf(key) + lengthOf(value), 2)
  return 0
}

function quoteAll(node: unknown): void {
  if (isScalar(node)) node.type = Scalar.QUOTE_DOUBLE
  if (isSeq(node)) for (const item of node.items) quoteAll(item)
}

/** A text that YAML would take for something else, or cut. */
const isAmbiguous = (text: string): boolean =>
  / #|: |^[-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|^(?:true|false|null|yes|no|~)$/i.test(text)

/** A blank line before each fact and what is noted above it. */
const spaced = (text: string): string =>
  withBlanks(text)
    .replace(/\n+((?: {2}#.*\n+)*)(?= {2}- id: )/g, (_, notes: string) => `\n\n${notes.replace(/\n+/g, '\n')}`)
    .replace(/\n(facts:)\n\n/, '\n$1\n')

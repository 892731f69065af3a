import { SaxesParser } from 'saxes'
import { QUIZ_LIMITS } from './quiz-limits.ts'
import type { QuizFile, ReadFault } from './read-question.ts'

/** An element with all that stands in it. */
export interface XmlNode {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
  /** Where its start tag ends, counted from 1. */
  readonly line: number
}

type Open = XmlNode & { readonly children: (XmlNode | string)[] }

class Refused extends Error {
  readonly fault: ReadFault
  constructor(fault: ReadFault) {
    super(fault.is)
    this.fault = fault
  }
}

/**
 * A document of XML as a tree. It must be well formed; no entity is defined or fetched, and only those that every XML
 * has are read.
 */
export function xmlTree({ name: file, text }: QuizFile): XmlNode | ReadFault {
  const root: Open = { name: '', attributes: {}, children: [], line: 1 }
  const open: Open[] = [root]
  let elements = 0
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true })
  const refuse = (is: ReadFault['is'], what?: string): never => {
    throw new Refused({ is, file, line: parser.line, ...(what === undefined ? {} : { what }) })
  }
  const put = (child: XmlNode | string) => open.at(-1)?.children.push(child)
  parser.on('error', ({ message }) => refuse('xml', message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '')))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuse('xml-entity')
  })
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (open.length > QUIZ_LIMITS.depth) refuse('too-deep')
    if (elements > QUIZ_LIMITS.elements) refuse('too-large')
    const node = { name: localName(name), attributes, children: [], line: parser.line }
    put(node)
    open.push(node)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', put)
  parser.on('cdata', put)
  try {
    parser.write(text.replace(/^\ufeff/, '')).close()
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
  const found = elementsOf(root)[0]
  return found ?? { is: 'xml', file, line: 1 }
}

/** How what may stand before the first element begins and ends. */
const PROLOGUE: readonly (readonly [begins: string, ends: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
]
const PROLOGUE_CHARACTERS = 8000

/** The name of a document's first element, without its prefix; `undefined` where a text is no XML. */
export function rootNameOf(text: string): string | undefined {
  let rest = text
    .slice(0, PROLOGUE_CHARACTERS)
    .replace(/^\ufeff/, '')
    .trimStart()
  for (;;) {
    const part = PROLOGUE.find(([begins]) => rest.startsWith(begins))
    if (!part) break
    // A declaration of its own inside of a document type ends where that bracket does.
    const end = part[0] === '<!DOCTYPE' && /^[^>]*\[/.test(rest) ? rest.indexOf(']') : 0
    const at = rest.indexOf(part[1], Math.max(0, end))
    if (at < 0 || end < 0) return undefined
    rest = rest.slice(at + part[1].length).trimStart()
  }
  const [, name] = /^<([\w.:-]+)/.exec(rest) ?? []
  return name === undefined ? undefined : localName(name)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

export const isElement = (node: XmlNode | string): node is XmlNode => typeof node !== 'string'

export const elementsOf = ({ children }: XmlNode): readonly XmlNode[] => children.filter(isElement)

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elementsOf(node).find((child) => child.name === name)
}

/** The children of a name, one more than a question may have options at most. */
export const childrenNamed = (node: XmlNode, name: string): readonly XmlNode[] =>
  elementsOf(node)
    .filter((child) => child.name === name)
    .slice(0, QUIZ_LIMITS.options + 1)

/** All elements below one, in the order of the document. */
export function* within(node: XmlNode): Generator<XmlNode> {
  for (const child of elementsOf(node)) {
    yield child
    yield* within(child)
  }
}

/** All text below an element, as it stands. */
export function textIn(node: XmlNode | undefined): string {
  if (!node) return ''
  return node.children.map((child) => (isElement(child) ? textIn(child) : child)).join('')
}

import type { QuizFile, ReadFault } from './read-question.ts'
import { elementsOf, isElement, type XmlNode, xmlTree } from './xml-tree.ts'

/**
 * A document of QTI with one spelling of its names for all versions: "simpleChoice" and "qti-simple-choice" are
 * "simplechoice", "responseIdentifier" and "response-identifier" are "responseidentifier".
 */
export function qtiTree(file: QuizFile): XmlNode | ReadFault {
  const tree = xmlTree(file)
  return 'is' in tree ? tree : spelt(tree)
}

function spelt({ name, attributes, children, line }: XmlNode): XmlNode {
  return {
    name: plainName(name.replace(/^qti-/, '')),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [plainName(key.slice(key.indexOf(':') + 1)), value]),
    ),
    children: children.map((child) => (isElement(child) ? spelt(child) : child)),
    line,
  }
}

const plainName = (name: string): string => name.replaceAll('-', '').toLowerCase()

/** The first element of a name below another, an item's own before those of its parts. */
export function qtiOf(node: XmlNode, name: string): XmlNode | undefined {
  const own = elementsOf(node)
  return own.find((child) => child.name === name) ?? own.map((child) => qtiOf(child, name)).find(Boolean)
}

/** What is chosen from is no part of the question's text. */
const ANSWERED =
  /^(?:simplechoice|simpleassociablechoice|simplematchset|inlinechoice|gaptext|gapimg|hottext|feedbackinline|feedbackblock|rubricblock)$/
const BLOCKS = /^(?:p|div|prompt|li|ul|ol|table|tr|h[1-6]|blockquote|pre|br|itembody|contentbody)$/

/** The text of a part as a person reads it; a gap to be filled in by typing is a blank where words stand around it. */
export function qtiText(node: XmlNode): string {
  const lines = pieces(node, true)
    .join('')
    .split('\n')
    .flatMap((line) => line.replace(/[^\S\n]+/g, ' ').trim() || [])
  return lines.filter((line) => line !== BLANK).join('\n')
}

const BLANK = '_____'

function pieces(node: XmlNode, isTop: boolean): readonly string[] {
  if (!isTop && ANSWERED.test(node.name)) return []
  if (node.name === 'textentryinteraction') return [BLANK]
  if (node.name === 'img') return [` [${node.attributes.alt?.trim() || '…'}] `]
  const inside = node.children.flatMap((child) =>
    isElement(child) ? pieces(child, false) : [child.replace(/\s+/g, ' ')],
  )
  return BLOCKS.test(node.name) ? ['\n', ...inside, '\n'] : inside
}

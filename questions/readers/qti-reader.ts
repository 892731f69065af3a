import { present } from '../wire/present.ts'
import { qtiAnswer } from './qti-answer.ts'
import { qtiOf, qtiText, qtiTree } from './qti-tree.ts'
import type { QuizFile, QuizReader, ReadFault, ReadParts, ReadQuestion } from './read-question.ts'
import { takenApart } from './taken-apart.ts'
import { rootNameOf, within, type XmlNode } from './xml-tree.ts'

const ROOTS = new Set([
  'assessmentItem',
  'assessmentTest',
  'qti-assessment-item',
  'qti-assessment-test',
  // Version 1, which is said to be that.
  'questestinterop',
])

/**
 * 1EdTech Question and Test Interoperability 2.1, 2.2 and 3.0: an item, or a content package with one test. The items
 * come in the order of the test, those that it does not name behind.
 */
export const qtiReader: QuizReader = {
  id: 'qti',
  label: 'QTI',
  recognises: ({ text }) => ROOTS.has(rootNameOf(text) ?? ''),
  read: readQti,
}

function readQti(files: readonly QuizFile[]): ReadParts | ReadFault {
  const items: { file: string; node: XmlNode }[] = []
  const places = new Map<string, number>()
  for (const file of files) {
    const tree = qtiTree(file)
    if ('is' in tree) return tree
    if (tree.name === 'questestinterop') return { is: 'older-qti', file: file.name, line: tree.line }
    for (const node of [tree, ...within(tree)]) {
      if (node.name === 'assessmentitem') items.push({ file: file.name, node })
      else if (node.name === 'assessmentitemref')
        places.set(resolved(file.name, node.attributes.href ?? ''), places.size)
    }
  }
  const placed = [...items].sort((a, b) => (places.get(a.file) ?? places.size) - (places.get(b.file) ?? places.size))
  const read = takenApart(placed, ({ node }) => questionOf(node))
  return { ...read, ...present({ language: placed[0]?.node.attributes.lang }) }
}

/** A file that another names, beside which it stands. */
function resolved(beside: string, href: string): string {
  const path: string[] = []
  for (const part of [...beside.split('/').slice(0, -1), ...decodedUri(href).split('/')])
    if (part === '..') path.pop()
    else if (part !== '.') path.push(part)
  return path.join('/')
}

function decodedUri(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

function questionOf(node: XmlNode): ReadQuestion | ReadFault {
  const name = node.attributes.title?.trim() || node.attributes.identifier
  const place = { line: node.line, ...present({ name }) }
  const body = qtiOf(node, 'itembody')
  if (!body) return { is: 'no-stem', ...place }
  const read = qtiAnswer(node, body)
  if ('fault' in read) return { is: read.fault, ...place, ...present({ what: read.what }) }
  const explanation = [...within(node)].find(({ name: tag }) => tag === 'modalfeedback')
  return { ...place, stem: qtiText(body), explanation: explanation ? qtiText(explanation) : '', answer: read }
}

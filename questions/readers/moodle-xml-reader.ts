import { textOfMarkdown } from '../studio/markdown-text.ts'
import { STORED_KINDS } from '../vocabulary.ts'
import { present } from '../wire/present.ts'
import { around } from './number-range.ts'
import { plainHtml } from './plain-html.ts'
import type {
  QuizFile,
  QuizReader,
  ReadAnswer,
  ReadFault,
  ReadParts,
  ReadQuestion,
  UnreadAnswer,
} from './read-question.ts'
import { takenApart } from './taken-apart.ts'
import { childOf, childrenNamed, elementsOf, rootNameOf, textIn, type XmlNode, xmlTree } from './xml-tree.ts'

/** Moodle's own XML (docs.moodle.org, "Moodle XML format"). */
export const moodleXmlReader: QuizReader = {
  id: 'moodle',
  label: 'Moodle XML',
  recognises: ({ text }) => rootNameOf(text) === 'quiz',
  read: readMoodle,
}

function readMoodle(files: readonly QuizFile[]): ReadParts | ReadFault {
  const parts: { file: string; node: XmlNode }[] = []
  for (const file of files) {
    const tree = xmlTree(file)
    if ('is' in tree) return tree
    for (const node of elementsOf(tree)) if (node.name === 'question') parts.push({ file: file.name, node })
  }
  return takenApart(parts, ({ node }) => questionOf(node))
}

type Read = (question: XmlNode) => ReadAnswer | UnreadAnswer | undefined

/** Moodle's question types that ask as we know it; others are listed by their name. */
const TYPES: Readonly<Record<string, Read>> = {
  multichoice: choice,
  truefalse: choice,
  numerical: number,
  shortanswer: shortText,
  matching: pairs,
  ordering: order,
}

function questionOf(node: XmlNode): ReadQuestion | ReadFault | undefined {
  const type = node.attributes.type ?? ''
  if (type === 'category') return undefined
  const name = textIn(childOf(childOf(node, 'name'), 'text')).trim() || undefined
  const place = { line: node.line, ...present({ name }) }
  if (type === 'description') return { is: 'text-only', ...place }
  const read = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (!read) return { is: 'unknown-kind', ...place, what: type.slice(0, 80) }
  const answer = read(node)
  if (!answer) return { is: 'no-key', ...place }
  if ('fault' in answer) return { is: answer.fault, ...place, ...present({ what: answer.what }) }
  const tags = childrenNamed(childOf(node, 'tags') ?? node, 'tag').map((tag) => textIn(tag).trim())
  return {
    ...place,
    stem: shown(childOf(node, 'questiontext')),
    explanation: shown(childOf(node, 'generalfeedback')),
    answer,
    ...present({ kind: STORED_KINDS.find((kind) => tags.includes(kind)) }),
  }
}

/** The text of an element as a person reads it: its format says how it is written. Files that stand beside are none. */
function shown(node: XmlNode | undefined): string {
  const raw = textIn(childOf(node, 'text')).trim()
  const format = node?.attributes.format ?? 'html'
  if (format === 'plain_text') return raw
  return format === 'markdown' ? textOfMarkdown(raw).text : plainHtml(raw)
}

/** Moodle's shares are hundredths. */
const share = (answer: XmlNode): number => Number(answer.attributes.fraction ?? 0)

function choice(question: XmlNode): ReadAnswer | undefined {
  const answers = childrenNamed(question, 'answer')
  const many =
    /^\s*(?:false|0)\s*$/.test(textIn(childOf(question, 'single'))) && question.attributes.type !== 'truefalse'
  // Where one option is chosen, less than a whole point is not right.
  const most = Math.max(...answers.map(share))
  const keys = answers.flatMap((answer, i) => (share(answer) > 0 && (many || share(answer) === most) ? [i] : []))
  if (keys.length === 0) return undefined
  return { is: 'choice', options: answers.map(shown), keys, many }
}

function number(question: XmlNode): ReturnType<Read> {
  const right = childrenNamed(question, 'answer').filter((answer) => share(answer) === 100)
  const ranges = right.flatMap((answer) => {
    const middle = textIn(childOf(answer, 'text')).trim()
    const within = Number(textIn(childOf(answer, 'tolerance')).trim() || 0)
    return middle !== '' && Number.isFinite(Number(middle)) ? [around(Number(middle), within)] : []
  })
  if (right.length === 0) return undefined
  if (ranges.length > 0) return { is: 'number', ranges }
  return { fault: 'key-unread', what: textIn(childOf(right[0], 'text')).trim().slice(0, 80) }
}

function shortText(question: XmlNode): ReadAnswer | undefined {
  const right = childrenNamed(question, 'answer').filter((answer) => share(answer) === 100)
  const accepted = right.map((answer) => textIn(childOf(answer, 'text')).trim())
  return accepted.length > 0 ? { is: 'text', accepted } : undefined
}

/** A right side without a left one is there to mislead. */
function pairs(question: XmlNode): ReadAnswer | undefined {
  const sides = childrenNamed(question, 'subquestion').map(
    (pair) => [shown(pair), textIn(childOf(childOf(pair, 'answer'), 'text')).trim()] as const,
  )
  const right = [...new Set(sides.map(([, side]) => side))]
  const asked = sides.filter(([left]) => left !== '')
  if (asked.length === 0) return undefined
  return { is: 'pairs', left: asked.map(([left]) => left), right, key: asked.map(([, side]) => right.indexOf(side)) }
}

/** Here a fraction is a place, counted from 1; Moodle itself writes the options in their right order. */
function order(question: XmlNode): ReadAnswer {
  const answers = childrenNamed(question, 'answer')
  const place = (i: number) => share(answers[i] ?? question) || i + 1
  const key = answers.map((_, i) => i).sort((a, b) => place(a) - place(b))
  return { is: 'order', options: answers.map(shown), key }
}

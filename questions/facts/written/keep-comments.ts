import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'

/**
 * Copies the comments of a file of facts into the document that is to be written over it. They follow what they stand
 * beside: a key, a fact by its id, anything else in a list as long as it is unchanged.
 */
export function keepComments(document: Document, before: string): void {
  const old = parseDocument(before, { schema: 'failsafe' })
  copy(old, document)
  follow(old.contents, document.contents)
}

/** Marks a comment behind a value until it is written: one blank before it would cut a text for our own reader. */
const BEHIND = '\uE000'

/** The text of a document with comments, two blanks before each that stands behind a value. */
export const withBlanks = (text: string): string => text.replaceAll(` #${BEHIND}`, '  #').replaceAll(BEHIND, '')

interface Commented {
  commentBefore?: string | null
  comment?: string | null
}

function copy({ commentBefore, comment }: Commented, to: Commented): void {
  if (commentBefore) to.commentBefore = commentBefore
  if (comment) to.comment = comment.replace(/^/gm, BEHIND)
}

function follow(from: unknown, to: unknown): void {
  if (!isNode(from) || !isNode(to)) return
  if (isSeq(from)) handDown(from)
  copy(from, to)
  if (isMap(from) && isMap(to))
    for (const pair of to.items) {
      const old = from.items.find(({ key }) => String(key) === String(pair.key))
      follow(old?.key, pair.key)
      follow(old?.value, pair.value)
    }
  if (isSeq(from) && isSeq(to)) {
    const rest = [...from.items]
    for (const item of to.items) {
      const at = rest.findIndex((old) => nameOf(old) === nameOf(item))
      if (at >= 0) follow(rest.splice(at, 1)[0], item)
    }
  }
}

/** What stands above the first of a list is of that one: the library has it as the list's. */
function handDown(list: YAMLSeq): void {
  const [first] = list.items
  if (!isNode(first) || !list.commentBefore) return
  first.commentBefore = list.commentBefore
  list.commentBefore = null
}

/** What an item of a list is known by: its id, else all that it says. */
function nameOf(item: unknown): string {
  if (isMap(item) && item.has('id')) return `id ${item.get('id')}`
  return saidBy(item)
}

function saidBy(node: unknown): string {
  if (isMap(node)) return node.items.map(({ key, value }) => `${saidBy(key)}: ${saidBy(value)}`).join(', ')
  if (isSeq(node)) return `[${node.items.map(saidBy).join(', ')}]`
  return isScalar(node) ? String(node.value) : ''
}

import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { isRecord } from '../wire/record.ts'

/** What was read of YAML that an assistant wrote: what can be read of it, fact by fact. */
interface LenientYaml {
  readonly facts: readonly unknown[]
  readonly head: Readonly<Record<string, unknown>>
  /** The text ends inside a fact: that one is left out. */
  readonly cut: boolean
  readonly mended: ReadonlySet<'quotes'>
  /** Facts that are no YAML, as they are written. */
  readonly broken: readonly string[]
}

/** A fact of a few words takes so much; what is longer is no fact. */
const LONGEST_FACT = 20_000

/** Reads a file of facts piece by piece, so that one broken fact takes no other with it. */
export function lenientYaml(text: string, isWhole: boolean): LenientYaml {
  const mended = new Set<'quotes'>()
  const lines = text.replace(/\t/g, '  ').split('\n')
  const starts = lines.flatMap((line, i) => (/^\s*-\s+["']?id["']?\s*:/.test(line) ? [i] : []))
  const pieces = starts.map((start, i) => lines.slice(start, starts[i + 1] ?? lines.length).join('\n'))
  const facts: unknown[] = []
  const broken: string[] = []
  for (const piece of pieces) {
    const read = factIn(piece, mended)
    if (read === undefined) broken.push(piece.slice(0, 400))
    else facts.push(read)
  }
  const last = pieces.at(-1)
  const isCut = !isWhole && last !== undefined && (broken.at(-1) === last.slice(0, 400) || !hasClaims(facts.at(-1)))
  if (isCut && broken.at(-1) === last?.slice(0, 400)) broken.pop()
  else if (isCut) facts.pop()
  // Each for itself: one may be broken.
  const besides = lines.join('\n').match(BESIDES) ?? []
  return {
    facts,
    head: Object.assign({}, ...besides.map((part) => plainYaml(part, mended))),
    cut: isCut,
    mended,
    broken,
  }
}

/** What is told besides the facts, before them or behind. */
const BESIDES = /^( *)(?:names|headline|weakest)\s*:.*(?:\n(?: *$|\1(?:[ \]}]|-(?! *["']?id)).*))*/gm

const hasClaims = (fact: unknown): boolean => isRecord(fact) && 'claims' in fact

function factIn(piece: string, mended: Set<'quotes'>): unknown {
  if (piece.length > LONGEST_FACT) return undefined
  const read = plainYaml(dedented(piece), mended)
  return Array.isArray(read) && isRecord(read[0]) ? read[0] : undefined
}

/** Its own lines, without what was said after them at the margin. */
function dedented(piece: string): string {
  const lines = piece.split('\n')
  const depth = indentOf(lines[0] ?? '')
  const end = lines.findIndex((line, i) => i > 0 && line.trim() !== '' && indentOf(line) <= depth)
  return (end < 0 ? lines : lines.slice(0, end)).map((line) => line.slice(Math.min(depth, indentOf(line)))).join('\n')
}

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0

/**
 * A text of YAML as plain data, every scalar its own characters; with straight quotation marks where curly ones stood
 * for them.
 */
function plainYaml(text: string, mended: Set<'quotes'>): unknown {
  const read = parsedYaml(text)
  if (read !== undefined && !/[:[,]\s*[“«„]/.test(text)) return read
  const straight = text.replace(
    /([:[,]\s*)[“„«]([^”“»\n]*)[”“»](?=\s*(?:[,\]}]|$))/gmu,
    (_, before: string, words: string) => {
      mended.add('quotes')
      return `${before}"${words.replaceAll('"', '\\"')}"`
    },
  )
  return parsedYaml(straight) ?? read
}

function parsedYaml(text: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false, stringKeys: true, merge: false, schema: 'failsafe' })
    return document.errors.length > 0 ? undefined : plainNode(document.contents, 0)
  } catch (error) {
    if (error instanceof RangeError || error instanceof Error) return undefined
    throw error
  }
}

function plainNode(node: unknown, depth: number): unknown {
  if (depth > 12) return ''
  if (isScalar(node)) return String(node.source ?? node.value ?? '')
  if (isSeq(node)) return node.items.map((item) => plainNode(item, depth + 1))
  if (!isMap(node)) return ''
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : ''
      return name === '__proto__' ? [] : [[name, plainNode(value, depth + 1)] as const]
    }),
  )
}

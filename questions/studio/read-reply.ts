import { isRecord } from '../wire/record.ts'
import { LONGEST_REPLY } from '../wire/topic-limits.ts'
import { lenientJson } from './lenient-json.ts'
import { lenientYaml } from './lenient-yaml.ts'

/** How a reply had to be read. */
export type ReplyMend = 'fence' | 'chatter' | 'cut' | 'quotes' | 'commas' | 'broken' | 'too-long'

/** What a reply of an assistant holds, before anything of it is believed. */
export interface AssistantReply {
  readonly facts: readonly unknown[]
  /** Other spellings of names that it offers. */
  readonly names: Readonly<Record<string, unknown>>
  readonly headline: string | undefined
  readonly mended: readonly ReplyMend[]
  /** Facts of which nothing can be read, as they are written. */
  readonly broken: readonly string[]
}

interface Found {
  readonly facts: unknown[]
  readonly broken: string[]
  readonly mended: Set<ReplyMend>
  names: Record<string, unknown>
  headline: string | undefined
  weakest: readonly unknown[]
}

/**
 * Reads whatever comes back: fenced or not, with words around it, cut off, JSON or YAML. Where there is no fact, it has
 * none.
 */
export function readReply(reply: string): AssistantReply {
  const text = reply
    .slice(0, LONGEST_REPLY)
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
  const found: Found = { facts: [], broken: [], mended: new Set(), names: {}, headline: undefined, weakest: [] }
  if (reply.length > LONGEST_REPLY) found.mended.add('too-long')
  const blocks = fencedBlocks(text)
  for (const { body, isWhole } of blocks) readBlock(body, isWhole, found)
  if (found.facts.length + found.broken.length > 0) {
    found.mended.add('fence')
    if (blocks.some(({ isWhole }) => !isWhole)) found.mended.add('cut')
  } else readBlock(text, false, found)
  const { names, headline, mended, broken, weakest } = found
  const facts = found.facts.map((fact) => (isRecord(fact) && weakest.includes(fact.id) ? asMinor(fact) : fact))
  return { facts: facts.slice(0, MOST_FACTS), names, headline, mended: [...mended], broken }
}

const MOST_FACTS = 300

/** One of those that whoever wrote them would strike out first. */
const asMinor = ({ core: _, ...fact }: Readonly<Record<string, unknown>>) => ({ ...fact, minor: true })

interface Block {
  readonly body: string
  /** It has its end. */
  readonly isWhole: boolean
}

/** What stands between lines of ``` or ~~~; the last may have no end. */
function fencedBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let body: string[] | undefined
  for (const line of text.split('\n')) {
    const isFence = /^\s{0,8}(?:```|~~~)/.test(line)
    if (!isFence) body?.push(line)
    else if (body) {
      blocks.push({ body: body.join('\n'), isWhole: true })
      body = undefined
    } else body = []
  }
  if (body) blocks.push({ body: body.join('\n'), isWhole: false })
  return blocks
}

const YAML_KEY = /^[ \t]*(?:-[ \t]+)?(?:id|facts|says|names|headline|weakest)[ \t]*:/m

function readBlock(body: string, isWhole: boolean, found: Found): void {
  const isJson = /^\s*[{[]/.test(body)
  if (!isJson && YAML_KEY.test(body)) {
    const read = lenientYaml(body, isWhole)
    take(read.head, found)
    found.facts.push(...read.facts)
    found.broken.push(...read.broken)
    for (const mend of read.mended) found.mended.add(mend)
    if (read.cut) found.mended.add('cut')
    if (read.broken.length > 0) found.mended.add('broken')
    return
  }
  readJson(body, found)
}

/** More brackets than these that open no fact are no reply. */
const MOST_TRIES = 100

function readJson(body: string, found: Found): void {
  let at = nextOpening(body, 0)
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; ) {
    const end = jsonFactsAt(body, at, found)
    tries += end === undefined ? 1 : 0
    at = nextOpening(body, end ?? at + 1)
  }
}

/** Where the facts end that begin at a place; `undefined` where none do. */
function jsonFactsAt(body: string, at: number, found: Found): number | undefined {
  const read = lenientJson(body, at)
  const before = found.facts.length
  if (read) take(read.value, found)
  if (!read || found.facts.length === before) return undefined
  if (body.slice(0, at).trim() !== '') found.mended.add('chatter')
  for (const mend of read.mended) found.mended.add(mend)
  if (read.cut) found.mended.add('cut')
  return read.end
}

function nextOpening(text: string, from: number): number {
  const [a, b] = [text.indexOf('{', from), text.indexOf('[', from)]
  return a < 0 ? b : b < 0 ? a : Math.min(a, b)
}

const isFact = (value: unknown): boolean =>
  isRecord(value) &&
  ('claims' in value || ('says' in value && 'quote' in value) || ('ask' in value && 'quote' in value))

/** Takes the facts and the names out of what was read: a topic, a list of facts, or one fact. */
function take(value: unknown, found: Found): void {
  if (Array.isArray(value)) found.facts.push(...value.filter(isFact))
  else if (isFact(value)) found.facts.push(value)
  else if (isRecord(value)) {
    if (Array.isArray(value.facts)) found.facts.push(...value.facts.filter(isRecord))
    if (isRecord(value.names)) found.names = { ...found.names, ...value.names }
    if (typeof value.headline === 'string') found.headline = value.headline
    if (Array.isArray(value.weakest)) found.weakest = [...found.weakest, ...value.weakest]
  }
}

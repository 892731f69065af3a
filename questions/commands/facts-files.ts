import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { evidenceText } from '../facts/evidence.ts'
import { type CheckedTopic, checkTopic } from '../facts/written/check-topic.ts'
import { type Lock, parseLock } from '../facts/written/lock.ts'
import type { Mistake } from '../facts/written/mistake.ts'
import { type PlacedMistake, parseFactsYaml } from '../facts/written/parse-yaml.ts'
import { isRecord } from '../wire/record.ts'
import { sha256, TOPICS } from './files.ts'

/** The facts file that a command's argument names: a topic's, or the path of any; `undefined` where there is none. */
export function factsFile(argument: string): string | undefined {
  const file = /\.ya?ml$/.test(argument) ? argument : join(TOPICS, argument, 'facts.yaml')
  return existsSync(file) ? file : undefined
}

export const lockFile = (facts: string): string => join(dirname(facts), 'facts.lock.json')

export interface ReadFacts extends Omit<CheckedTopic, 'mistakes'> {
  readonly file: string
  readonly mistakes: readonly PlacedMistake[]
  readonly placed: (mistake: Mistake) => PlacedMistake
  readonly lock: Lock | undefined
  /** As YAML has it, whatever is wrong with it. */
  readonly content: unknown
  /** By source: its text, where it is at hand. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads, compiles and verifies a file of facts.
 *
 * @param folder Where texts are that are not kept beside it.
 * @param withLock Whether what was pinned counts; pinning anew does without.
 */
export async function readFacts(file: string, folder: string | undefined, withLock = true): Promise<ReadFacts> {
  const parsed = parseFactsYaml(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const none = {
    topic: undefined,
    ledger: undefined,
    reprints: [],
    doubts: [],
    lock: undefined,
    content: undefined,
    texts: new Map<string, string>(),
  }
  const nowhere = ({ message }: Mistake) => ({ line: 1, column: 1, message })
  if (!parsed.ok) return { ...none, file, mistakes: parsed.mistakes, placed: nowhere }
  const lock = readLock(lockFile(file))
  const texts = textsOf(parsed.content, dirname(file), folder, lock)
  const missing = (source: string, name: string | undefined) =>
    name === undefined
      ? `The source has no text. Say in which file it is: text: ${source}.txt.`
      : missingText(name, file, folder, isKept(parsed.content, source))
  const used = withLock ? lock : undefined
  const checked = await checkTopic(parsed.content, { texts, lock: used, missing, digest: sha256 })
  const mistakes = checked.mistakes.map(parsed.placed).sort((a, b) => a.line - b.line || a.column - b.column)
  return { ...checked, file, lock, content: parsed.content, texts, mistakes, placed: parsed.placed }
}

/** Whether the source's text may stand beside its facts, as its author says. */
export function isKept(content: unknown, source: string): boolean {
  const sources = isRecord(content) && isRecord(content.sources) ? content.sources : {}
  const one = sources[source]
  return !(isRecord(one) && one.kept === 'false')
}

function missingText(name: string, file: string, folder: string | undefined, kept: boolean): string {
  if (!kept && folder === undefined)
    return `${name} is not kept here, and is not pinned yet: ${pinCommand(file, folder)}`
  if (!kept) return `There is no ${name} in ${folder}.`
  return `There is no ${name} beside ${basename(file)}${folder === undefined ? '' : ` or in ${folder}`}. If it may not be kept, say kept: false and give --sources DIR.`
}

/** The command that pins these facts, as it is typed. */
export function pinCommand(file: string, folder: string | undefined): string {
  const topic = dirname(dirname(file)) === TOPICS ? basename(dirname(file)) : file
  return `npm run ledger -- pin ${topic} --sources ${folder ?? 'DIR'}`
}

function readLock(file: string): Lock | undefined {
  if (!existsSync(file)) return undefined
  try {
    return parseLock(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/**
 * Each source's text: the file that it names, beside the facts or in the folder; else the one in the folder that was
 * pinned.
 */
function textsOf(
  content: unknown,
  beside: string,
  folder: string | undefined,
  lock: Lock | undefined,
): ReadonlyMap<string, string> {
  const sources = isRecord(content) && isRecord(content.sources) ? Object.entries(content.sources) : []
  const found = sources.flatMap(([id, source]) => {
    const name = isRecord(source) && typeof source.text === 'string' ? source.text : undefined
    const text = textNamed(name, beside, folder) ?? textPinned(lock?.sources[id]?.sha256, folder)
    return text === undefined ? [] : [[id, text] as const]
  })
  return new Map(found)
}

function textNamed(name: string | undefined, beside: string, folder: string | undefined): string | undefined {
  if (name === undefined || basename(name) !== name || name === '') return undefined
  const file = [beside, ...(folder === undefined ? [] : [folder])].map((at) => join(at, name)).find(existsSync)
  return file === undefined ? undefined : textIn(file)
}

const cache = new Map<string, ReadonlyMap<string, string>>()

function textPinned(digest: string | undefined, folder: string | undefined): string | undefined {
  if (digest === undefined || folder === undefined) return undefined
  return byDigest(folder).get(digest)
}

function byDigest(folder: string): ReadonlyMap<string, string> {
  const known = cache.get(folder)
  if (known) return known
  const texts = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [textIn(join(folder, entry.name))] : [],
  )
  const table = new Map(texts.map((text) => [createHash('sha256').update(text, 'utf8').digest('hex'), text]))
  cache.set(folder, table)
  return table
}

/** A text's file without its byte order mark. */
const textIn = (file: string): string => evidenceText(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))

/** A mistake as it is printed: `file:line:column what is wrong, what to do`. */
export function printMistake(file: string, { line, column, message }: PlacedMistake): void {
  console.log(`${relative(process.cwd(), file)}:${line}:${column} ${message}`)
}

/** All for which facts cannot be pinned or served, each with its place. */
export const blockers = ({ mistakes, doubts, placed }: ReadFacts): readonly PlacedMistake[] => [
  ...mistakes,
  ...doubts.filter(({ level }) => level === 'error').map(placed),
]

/** "1 fact", "2 facts". */
export const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

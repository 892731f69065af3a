import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'

// Part of `npm run check`: no file has more than 250 lines, no function more than 60, its head included, and no line of
// a comment more than 120 characters, tables aside. The formatter holds code to that and leaves comments alone.

const FILE = 250
const FUNCTION = 60
const COMMENT = 120

/** A table of words is one function, as long as there is to say; its file is not. */
const WORD_TABLES = /^client[/\\]words[/\\](en|fr|ar)[/\\]/

const root = `${import.meta.dirname}/../..`
const count = (text: string): number => text.trimEnd().split('\n').length

/** A function as the parser hands it over: where it stands, and its name if it has one of its own. */
interface Found {
  readonly start: number
  readonly end: number
  readonly id?: { readonly name: string } | null
}

function longFunctions(path: string, text: string): readonly string[] {
  const found: string[] = []
  const weigh = ({ start, end, id }: Found): void => {
    const lines = count(text.slice(start, end))
    const name = id?.name ?? 'a function'
    if (lines <= FUNCTION) return
    found.push(`${path}:${text.slice(0, start).split('\n').length} ${name} has ${lines} lines of at most ${FUNCTION}`)
  }
  new Visitor({
    FunctionDeclaration: weigh,
    FunctionExpression: weigh,
    ArrowFunctionExpression: weigh,
  }).visit(parseSync(path, text).program)
  return found
}

function wideComments(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, i) => {
    const isWide = line.length > COMMENT && /^\s*(\/\/|\/\*|\*)/.test(line) && !/\S {2}|\* \|/.test(line)
    return isWide ? [`${path}:${i + 1} a comment has ${line.length} characters in a line of at most ${COMMENT}`] : []
  })
}

const paths = globSync(['{client,questions,tests,worker}/**/*.{ts,tsx,css}', '*.ts'], {
  cwd: root,
  // What the soak of mutants installs for itself.
  exclude: ['**/node_modules'],
})
const found = paths.flatMap((path) => {
  const text = readFileSync(`${root}/${path}`, 'utf8')
  const lines = count(text)
  return [
    ...(lines > FILE ? [`${path} has ${lines} lines of at most ${FILE}`] : []),
    ...wideComments(path, text),
    ...(path.endsWith('.css') || WORD_TABLES.test(path) ? [] : longFunctions(path, text)),
  ]
})
for (const one of found.sort()) console.error(one)
if (found.length > 0) process.exitCode = 1

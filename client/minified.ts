import { basename } from 'node:path'
import { minify as inline } from 'terser'
import { minify, parseAst, Visitor } from 'vite'

/**
 * A school's tablets are old: the oldest that have all the student's script calls. Older ones take a quiz as plain
 * forms.
 */
export const TARGET = ['chrome93', 'firefox92', 'safari15.4']

/**
 * A script as it is sent. A second minifier finds what esbuild leaves: a thirtieth
 * of the script, compressed.
 *
 * @throws {SyntaxError} If the module cannot be read.
 */
export async function minifiedAgain(path: string, text: string, module = true): Promise<string> {
  const { code, errors } = await minify(basename(path), text, { module, compress: { target: TARGET } })
  const [error] = errors
  if (error) throw new SyntaxError(`${path}: ${error.message}`)
  return inPlainQuotes(code)
}

/**
 * A script with each function where its only call stands, which neither minifier does: a fiftieth of an engine,
 * compressed, and as many seconds as all the rest of the build.
 */
export async function inlined(text: string): Promise<string> {
  const compress = { passes: 5, ecma: 2020, keep_fargs: false, pure_getters: true, unsafe_arrows: true } as const
  const { code = '' } = await inline(text, { compress, ecma: 2020, module: true })
  return code
}

/**
 * The same with double quotes where nothing is put into a text: the minifier writes backticks, and what else is sent,
 * style sheets and JSON, has the quotes, so that it is shorter compressed.
 */
function inPlainQuotes(code: string): string {
  const marks = new Set<number>()
  const tagged = new Set<number>()
  new Visitor({
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi.start),
    TemplateLiteral: ({ start, end, quasis }) => {
      const [text, ...more] = quasis
      const isPlain = text && more.length === 0 && !/["\n]/.test(text.value.raw)
      if (isPlain && !tagged.has(start)) marks.add(start).add(end - 1)
    },
  }).visit(parseAst(code))
  return code.replace(/`/g, (mark, at: number) => (marks.has(at) ? '"' : mark))
}

import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')

/** A bug that a figure must find: the words of one of our files that are replaced, and by what. */
export interface Plant {
  /** From the project's root. */
  readonly file: string
  readonly from: string
  readonly to: string
}

/** Of our files, who imports each of them, as they were loaded. */
const importers = new Map<string, Set<string>>()
/** What was made of each of our files, but for those with bugs in them. */
const made = new Map<string, string>()

let bugs: readonly Plant[] = []
/** The files whose copies are with these bugs, and the number of the copies. */
let copied: ReadonlySet<string> = new Set()
let number = 0

/**
 * Has Node run the project's own sources from here on, TSX included, with these bugs in them.
 *
 * @throws {Error} When a file is loaded that no longer holds what its bug replaces.
 */
export function loadSources(plants: readonly Plant[]): void {
  bugs = plants
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context)
      const path = ownPath(resolved.url)
      if (path === undefined) return resolved
      const parent = ownPath(context.parentURL ?? '')
      if (parent !== undefined) importers.set(path, (importers.get(path) ?? new Set()).add(parent))
      return copied.has(path) ? { ...resolved, url: `${resolved.url}?copy=${number}` } : resolved
    },
    load: (url, context, next) => {
      const path = ownPath(url)
      if (path === undefined || !/\.tsx?$/.test(path)) return next(url, context)
      return { format: 'module', source: codeOf(path), shortCircuit: true }
    },
  })
}

/**
 * From here on what is imported has these bugs in it, although it was imported without them: the files with bugs, and
 * what imports them, are loaded anew.
 */
export function sow(plants: readonly Plant[]): void {
  bugs = plants
  number += 1
  const reached = new Set(plants.map(({ file }) => join(ROOT, file)))
  for (const path of reached) for (const importer of importers.get(path) ?? []) reached.add(importer)
  copied = reached
}

function ownPath(url: string): string | undefined {
  const path = url.startsWith('file:') ? fileURLToPath(url) : ''
  return path.startsWith(ROOT) && !path.includes('node_modules') ? path : undefined
}

function codeOf(path: string): string {
  const sown = bugs.filter(({ file }) => join(ROOT, file) === path)
  const known = sown.length === 0 ? made.get(path) : undefined
  if (known !== undefined) return known
  const source = sown.reduce(planted, readFileSync(path, 'utf8'))
  const loader = path.endsWith('.tsx') ? 'tsx' : 'ts'
  const { code } = transformSync(source, { loader, jsx: 'automatic', jsxImportSource: 'preact', sourcefile: path })
  if (sown.length === 0) made.set(path, code)
  return code
}

/** A text with a bug in it. */
export function planted(source: string, { file, from, to }: Plant): string {
  if (source.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`)
  return source.replace(from, () => to)
}

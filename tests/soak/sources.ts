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

/**
 * Has Node run the project's own sources from here on, TSX included, with these bugs in them.
 *
 * @throws {Error} When a file is loaded that no longer holds what its bug replaces.
 */
export function loadSources(plants: readonly Plant[]): void {
  registerHooks({
    load: (url, context, next) => {
      const path = url.startsWith('file:') ? fileURLToPath(url) : ''
      const sown = plants.filter(({ file }) => join(ROOT, file) === path)
      const isTsx = path.endsWith('.tsx')
      if (sown.length === 0 && !isTsx) return next(url, context)
      const source = sown.reduce(planted, readFileSync(path, 'utf8'))
      const loader = isTsx ? 'tsx' : 'ts'
      const { code } = transformSync(source, { loader, jsx: 'automatic', jsxImportSource: 'preact', sourcefile: path })
      return { format: 'module', source: code, shortCircuit: true }
    },
  })
}

/** A text with a bug in it. */
export function planted(source: string, { file, from, to }: Plant): string {
  if (source.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`)
  return source.replace(from, () => to)
}

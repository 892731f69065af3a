import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A digest of files and of where they stand below a folder: the same wherever the folder is. */
export function filesDigest(folder: string, patterns: readonly string[]): string {
  const files = globSync(patterns, { cwd: folder, withFileTypes: true }).filter((one) => one.isFile())
  const hash = createHash('sha256')
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const place = relative(folder, path).replaceAll('\\', '/')
    hash.update(`\0${place}\0`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
/** Holds the code that the build has ended with, once it has. */
const ENDED = join(ROOT, '.build/ended')

/** Begins the build of support/built.ts, once a run; `when-built.ts` waits for its end. */
export function setup(): (() => void) | undefined {
  if (process.env.FOOTNOTE_BUILT) return undefined
  mkdirSync(join(ROOT, '.build'), { recursive: true })
  rmSync(ENDED, { force: true })
  const script = "import { setup } from './tests/support/built.ts'; setup()"
  const build = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  build.once('close', (code) => writeFileSync(ENDED, String(code)))
  process.env.FOOTNOTE_BUILDING = ENDED
  // Nothing that a test starts builds again.
  process.env.FOOTNOTE_BUILT = 'yes'
  return () => void build.kill()
}

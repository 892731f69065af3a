import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

interface Found {
  readonly executablePath: string
  readonly env?: Readonly<Record<string, string>>
}

const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Containers give /dev/shm 64 MB; a tab that needs more would crash.
  '--disable-dev-shm-usage',
  // A teacher's page would be shown in another process than its context began in, for its opener policy: a fifth of
  // what it costs. Contexts share none. With `--site-per-process` this Chromium sometimes drew no frame of another site
  // ever again: one load of 150 on a busy machine.
  '--renderer-process-limit=1',
]

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome.exe', 'msedge.exe']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
]

/** A browser that the machine already has: a Chrome, a Chromium, or the one that Playwright downloaded earlier. */
function installed(): Found | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES]
  const executablePath = [...paths, chromium.executablePath()].find((path) => existsSync(path))
  return executablePath === undefined ? undefined : { executablePath }
}

/**
 * The package's own configuration names only Lambda's folders; without a font, text has no width and a layout test
 * means nothing.
 */
const fontsOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

/**
 * The headless Chromium that an npm package carries for Linux on x64, with the libraries and fonts that a bare Debian
 * lacks.
 *
 * The package unpacks itself into TMPDIR, libraries only where it believes to be on Amazon's Lambda. It does so here in
 * a folder of its own that gets its final name when it is whole, so that nobody starts half a browser.
 */
function carried(): Found | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const folder = join(tmpdir(), `footnote-chromium-${version}-${userInfo().uid}`)
  if (!existsSync(folder)) {
    const partial = mkdtempSync(`${folder}-`)
    const script = `import chromium from ${JSON.stringify(join(home, 'build/index.js'))}; await chromium.executablePath()`
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    })
    writeFileSync(join(partial, 'fonts/fonts.conf'), fontsOf(folder))
    try {
      renameSync(partial, folder)
    } catch (error) {
      rmSync(partial, { recursive: true })
      if (!existsSync(folder)) throw error
    }
  }
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/**
 * A headless Chromium; `await using browser = await startBrowser()` closes it.
 *
 * @throws {Error} If this machine has none that starts: a test without its browser fails, it is not skipped.
 */
export async function startBrowser(): Promise<Browser> {
  const failures: unknown[] = []
  // A chromium on the PATH may be a stub that asks to be installed, so one that does not start is passed over.
  for (const found of [installed, carried]) {
    try {
      const { executablePath, env } = found() ?? {}
      if (executablePath) return await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ARGS })
    } catch (error) {
      failures.push(error)
    }
  }
  const message = 'The tests need a Chrome or Chromium. This line installs one: npx playwright-core install chromium'
  throw new Error(message, { cause: failures })
}

import { globSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { contentLanguages, inOneLanguage } from '../../client/one-language.ts'

/** Bytes of gzip: of the studio's rules with the tables of one language, before a reader of files is needed. */
const RULES = 90_000
/** Bytes of gzip: of its screens with their words in one language. */
const SCREENS = 31_000

const root = `${import.meta.dirname}/../..`
const assets = `${root}/.build/assets/assets`
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length

/** A script as it was built. */
const asset = async (name: RegExp): Promise<string> =>
  readFile(`${assets}/${(await readdir(assets)).find((one) => name.test(one))}`, 'utf8')

/** As the engine is built, but for a second minifier, which makes all of it a little shorter. */
async function minified(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    format: 'esm',
    target: ['chrome93', 'firefox92', 'safari15.4'],
    minify: true,
    supported: { 'regexp-unicode-property-escapes': true },
    charset: 'utf8',
    legalComments: 'none',
    ...options,
    write: false,
  })
  return outputFiles?.[0]?.text ?? ''
}

const ENGINE = { entryPoints: [`${root}/client/entries/studio-engine.ts`] }
const OWN = /^(?:client\/(?:entries|pages)\/|questions\/(?:studio\/|readers\/quiz-facts))/

const domain = globSync('questions/**/*.ts', { cwd: root })

const ownAlone: Plugin = {
  name: 'own-alone',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const module = path.startsWith('.') ? relative(root, `${resolveDir}/${path}`) : path
      if (kind === 'entry-point' || OWN.test(module)) return undefined
      return { path: module, external: true, sideEffects: false }
    }),
}

/** What the studio's rules take from the bank and from libraries: each name, handed on by its module. */
async function borrowed(oneLanguage: Plugin): Promise<string> {
  const text = await minified({ ...ENGINE, minify: false, plugins: [oneLanguage, ownAlone] })
  const imports = [...text.matchAll(/^import \{([^}]+)\} from "([^"]+)";/gm)]
  const handedOn = imports.map(([, list = '', module = ''], i) => {
    const names = list.split(',').map((name) => name.trim().replace(/ as .*/, ''))
    const from = module.startsWith('questions/') ? `./${module}` : module
    return `export { ${[...new Set(names)].map((name) => `${name} as ${name}_${i}`)} } from '${from}'`
  })
  return handedOn.join('\n')
}

test.each(contentLanguages(domain))(
  `the studio’s own rules and tables in "%s" are ${RULES} bytes at most: so much longer is its engine for them`,
  async (language) => {
    const oneLanguage = inOneLanguage(language, domain)
    const whole = await minified({ ...ENGINE, plugins: [oneLanguage] })
    const stdin = { contents: await borrowed(oneLanguage), resolveDir: root }
    const rest = await minified({ stdin, plugins: [oneLanguage] })
    const sent = zipped(await asset(new RegExp(`^studio-engine-${language}-`)))
    const own = Math.round((1 - zipped(rest) / zipped(whole)) * sent)
    console.info(
      `The studio’s engine in "${language}": ${sent} bytes of gzip, of which ${own} are its own rules and tables.`,
    )
    // All that the bank brings was found.
    expect(rest.length).toBeGreaterThan(200_000)
    expect(own).toBeLessThanOrEqual(RULES)
  },
)

test(`the studio’s own screens with the words of one language are ${SCREENS} bytes at most`, async () => {
  const page = await asset(/^studio-[A-Z0-9]{8}\./)
  const words = [...page.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name]) => name)
  expect(words).toHaveLength(3)
  const sizes = await Promise.all(words.map(async (name = '') => zipped(await readFile(`${assets}/${name}`, 'utf8'))))
  const own = zipped(page) + Math.max(...sizes)
  console.info(`The studio’s screens: ${own} bytes of gzip, the words of one language among them.`)
  expect(own).toBeLessThanOrEqual(SCREENS)
})

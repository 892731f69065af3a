import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { filesDigest } from '../questions/commands/files-digest.ts'
import { ASSET_HEADERS } from './asset-headers.ts'
import type { Manifest } from './manifest.d.ts'
import { inlined, minifiedAgain, TARGET } from './minified.ts'
import { contentLanguages, inOneLanguage } from './one-language.ts'
import { shortenedNames, tableNames } from './shortened-names.ts'
import { withValues } from './styles/tokens.ts'
import { withoutUnread } from './unread-issues.ts'

// Builds what a browser loads into .build/assets, and .build/manifest.js, by which the worker knows it.
// A file in client/entries is a page's script; a file in client/styles is a style sheet that pages carry inline.

process.chdir(`${import.meta.dirname}/..`)
const OUT = '.build/assets'

const nameOf = (path: string): string => basename(path, extname(path))

/** What is deployed follows from these files, the facts and the texts beside them too: their digest names it. */
const version = (): string =>
  filesDigest('.', ['package-lock.json', 'wrangler.toml', '{questions,client,worker}/**/*']).slice(0, 10)

const MODULES = {
  outdir: `${OUT}/assets`,
  entryNames: '[name]-[hash]',
  chunkNames: 'shared-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: TARGET,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  // The browsers of TARGET read them as they stand, and what is not asked for can go.
  supported: { 'regexp-unicode-property-escapes': true },
  // A module is read as UTF-8, whatever the page is: Arabic in escapes would be three times as long.
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
} as const

/**
 * What makes a student's script shorter. An element is a call of `h`, its children one by one and not under a name;
 * what valibot would say of a value is left out.
 */
const STUDENT_BUNDLE = {
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: '$h', jsxFragmentFactory: '$f' } },
  plugins: [
    {
      name: 'brief-jsx',
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.tsx$/ }, ({ path }) => ({
          contents: `import { h as $h, Fragment as $f } from 'preact';${readFileSync(path, 'utf8')}`,
          loader: 'tsx',
        })),
    },
    {
      name: 'unread-issues',
      setup: ({ onLoad }) =>
        onLoad({ filter: /valibot.dist.index\.mjs$/ }, ({ path }) => ({
          contents: withoutUnread(readFileSync(path, 'utf8')),
        })),
    },
  ],
} satisfies BuildOptions

/** What the language and the browser call their own, from the compiler's own lists. */
const BROWSER = globSync('node_modules/@typescript/*/lib/lib.{dom,es5,es20*}*.d.ts')

const textOf = (paths: readonly string[]): string =>
  paths.map((path) => readFileSync(path, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')).join('\n')
const isOurs = (path: string): boolean => /^(?:client|questions)\//.test(path)

/** The names of a student's scripts that are not sent as they are written. @param modules All that they are made of. */
function shortened(modules: readonly string[]): RegExp {
  if (BROWSER.length === 0) throw new RangeError('The compiler’s lists of what the browser has are not installed.')
  const isTable = (path: string) => /^client\/words\/\w\w\//.test(path)
  return shortenedNames({
    tables: textOf(modules.filter(isTable)),
    code: textOf(modules.filter((path) => !isTable(path))),
    types: textOf(globSync('{client,questions}/**/*.{ts,tsx}')),
    // What crosses HTTP is declared by calls, in words that a pattern does not know: nothing there is shortened.
    others: textOf([...modules.filter((path) => !isOurs(path)), ...globSync('questions/wire/*.ts'), ...BROWSER]),
  })
}

/** The names of an engine's tables that are not sent as they are written. @param modules All that it is made of. */
function shortenedTables(modules: readonly string[]): RegExp {
  const isTable = (path: string) => /^questions\/(?:studio\/words|languages)\//.test(path)
  const all = globSync('{client,questions}/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'))
  return tableNames({
    tables: textOf(all.filter(isTable)),
    code: textOf(all.filter((path) => !isTable(path))),
    others: textOf([...modules.filter((path) => !isOurs(path)), ...globSync('questions/wire/*.ts'), ...BROWSER]),
  })
}

/**
 * A style sheet as a page carries it. The space after a property's name that esbuild keeps means nothing where a value
 * follows.
 */
async function styleSheet(path: string): Promise<string> {
  const sheet = nameOf(path)
  const values: Plugin = {
    name: 'values',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.css$/ }, (file) => ({
        contents: withValues(readFileSync(file.path, 'utf8'), sheet),
        loader: 'css',
      })),
  }
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    target: TARGET,
    minify: true,
    plugins: [values],
    write: false,
  })
  return (outputFiles[0]?.text ?? '').trim().replace(/(--[\w-]+): /g, '$1:')
}

const styleSheets = Object.fromEntries(
  await Promise.all(globSync('client/styles/*.css').map(async (path) => [nameOf(path), await styleSheet(path)])),
)

// The script of a quiz brings this sheet along: the same text, because a page's policy names it by its digest.
mkdirSync('.build', { recursive: true })
writeFileSync('.build/quiz-later.js', `export const css = ${JSON.stringify(styleSheets['quiz-later'])}\n`)

/**
 * A student's scripts share nothing with the other pages': what two entries share is a file of its own, and each file a
 * request. A framed quiz begins with a script in one file; the quiz's own brings the rest in one file, and the words of
 * its language in another.
 */
const ALONE = ['client/entries/embed.ts', 'client/entries/quiz.ts']
/** Workers of the browser come in one file each too, and as classic scripts: not every browser has modules there. */
const WORKERS = ['check-engine', 'docx-reader', 'pdf-reader', 'studio-texts'].map((name) => `client/entries/${name}.ts`)
/** A draft has one language, and its engine no other. */
const ENGINE = 'client/entries/studio-engine.ts'
const domain = globSync('questions/**/*.ts').map((path) => path.replaceAll('\\', '/'))
const paged = globSync('client/entries/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'))
// What licences ask to be said is sent along.
const WORKER = { ...MODULES, splitting: false, format: 'iife', legalComments: 'inline' } as const
const [pages, readers, ...engines] = await Promise.all([
  build({ ...MODULES, entryPoints: paged.filter((path) => ![...ALONE, ...WORKERS, ENGINE].includes(path)).sort() }),
  build({ ...WORKER, entryPoints: WORKERS }),
  ...contentLanguages(domain).map(async (language) => {
    const options = {
      ...WORKER,
      entryPoints: { [`studio-engine-${language}`]: ENGINE },
      plugins: [inOneLanguage(language, domain)],
    }
    const { metafile } = await build(options)
    return build({ ...options, mangleProps: shortenedTables(Object.keys(metafile.inputs)) })
  }),
])
const students = await Promise.all(
  ALONE.map(async (path) => {
    const options = { ...MODULES, ...STUDENT_BUNDLE, entryPoints: [path] }
    const { metafile } = await build(options)
    return build({ ...options, mangleProps: shortened(Object.keys(metafile.inputs)) })
  }),
)
const outputs: Metafile['outputs'] = Object.fromEntries(
  [pages, readers, ...engines, ...students].flatMap(({ metafile }) => Object.entries(metafile.outputs)),
)

/**
 * What other sites load from an address that never changes: a classic script, because it runs in pages that know
 * nothing of modules.
 */
const host = await build({
  entryPoints: { embed: 'client/embedding/host.ts' },
  outdir: OUT,
  bundle: true,
  format: 'iife',
  target: TARGET,
  minify: true,
  write: false,
})

const entries = Object.entries(outputs).flatMap(([path, { entryPoint, imports }]) =>
  // What is imported later has an entry point, too.
  entryPoint?.startsWith('client/entries/') ? [{ name: nameOf(path).replace(/-[A-Z0-9]{8}$/, ''), path, imports }] : [],
)
const manifest: Manifest = {
  version: version(),
  scripts: Object.fromEntries(entries.map(({ name, path }) => [name, path.slice(OUT.length)])),
  styles: styleSheets,
}

/**
 * The modules of this repository that an output and the outputs it loads are made of: what a student's page may hold is
 * tested on it.
 */
function modulesOf(path: string, seen = new Set<string>()): Set<string> {
  const output = outputs[path]
  if (output === undefined || seen.has(path)) return seen
  seen.add(path)
  for (const input of Object.keys(output.inputs)) seen.add(input)
  for (const { path: next, external } of output.imports) if (external !== true) modulesOf(next, seen)
  return seen
}
const modules = Object.fromEntries(
  entries.map(({ name, path }) => [name, [...modulesOf(path)].filter((module) => !module.startsWith(OUT)).sort()]),
)

rmSync('.build/assets', { recursive: true, force: true })
mkdirSync(`${OUT}/assets`, { recursive: true })
for (const { path, contents } of host.outputFiles) writeFileSync(path, contents)
// What a licence asks to be said is a comment, and the second minifier leaves none.
for (const { path, text } of readers.outputFiles)
  writeFileSync(path, text.includes('@license') ? text : await minifiedAgain(path, text, false))
for (const { path, text } of engines.flatMap(({ outputFiles }) => outputFiles))
  writeFileSync(path, await minifiedAgain(path, await inlined(text), false))
for (const { path, text } of [pages, ...students].flatMap(({ outputFiles }) => outputFiles))
  writeFileSync(path, await minifiedAgain(path, text))
writeFileSync(`${OUT}/_headers`, ASSET_HEADERS)
writeFileSync('.build/manifest.js', `export const manifest = ${JSON.stringify(manifest, null, 2)}\n`)
writeFileSync('.build/modules.json', `${JSON.stringify(modules, null, 2)}\n`)

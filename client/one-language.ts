import type { Plugin, PluginBuild } from 'esbuild'

/** What a file begins with that a language alone needs: `french` of `fr`. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase() ?? language

/**
 * The files that a language alone needs: those of its folder, and those that are called by its name. Units are known
 * in every language by all of their names.
 */
const filesOf = (language: string): RegExp =>
  new RegExp(`/questions/(?:languages/${language}/(?!units\\.ts$)|(?:.*/)?${nameOf(language)}(?:-[^/]*)?\\.ts$)`)

/** First subtags of the content languages. @param files Those of the domain, from the root. */
export const contentLanguages = (files: readonly string[]): readonly string[] =>
  [...new Set(files.flatMap((path) => /^questions\/languages\/(\w+)\//.exec(path)?.[1] ?? []))].sort()

/**
 * Builds a script for one content language: of a table that names all of them, the others' lines are `undefined`. A
 * language of which the studio knows no words yet keeps those of English.
 *
 * @param files Those of the domain, from the root.
 * @throws {RangeError} If a file of the language asks for one that is left out.
 */
export function inOneLanguage(language: string, files: readonly string[]): Plugin {
  const own = filesOf(language)
  const isKnown = files.some((path) => path.startsWith('questions/studio/') && own.test(`/${path}`))
  const isOther = (one: string) => one !== language && (isKnown || one !== 'en')
  const others = contentLanguages(files).filter(isOther).map(filesOf)
  const isLeftOut = (path: string) => others.some((files) => files.test(path))
  return {
    name: 'one-language',
    setup: ({ esbuild, onLoad, onResolve }) => {
      onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) => {
        if (own.test(importer) && isLeftOut(new URL(path, `file://${resolveDir}/`).pathname))
          throw new RangeError(`${importer} asks for ${path}, which a script in "${language}" has not got.`)
        return undefined
      })
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!isLeftOut(path)) return undefined
        const names = await exportsOf(esbuild, path)
        return { contents: names.map((name) => `export const ${name} = undefined`).join('\n') }
      })
    },
  }
}

async function exportsOf({ build }: PluginBuild['esbuild'], path: string): Promise<readonly string[]> {
  const { metafile } = await build({ entryPoints: [path], format: 'esm', outdir: '.', metafile: true, write: false })
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports)
}

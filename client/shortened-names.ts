interface Texts {
  /** The tables of phrases. */
  readonly tables: string
  /** All else of ours that a script is made of. */
  readonly code: string
  /** All that is ours. The types of a page's state and of what HTTP brings leave nothing in a script. */
  readonly types: string
  /** What packages, the language and the browser bring along. */
  readonly others: string
}

/**
 * Names that a student's scripts say by a letter or two, a fiftieth of all that is sent: those of phrases, and those of
 * functions that one part of the page hands to another.
 *
 * A name that anything else has too, or that is put together or looked up while the script runs, stays as it is
 * written: so of the phrases only those go that stand nowhere but behind `words`. A function is never a part of what
 * comes as JSON from the server or from storage: it goes where no datum and no text has its name, and nothing that is
 * not ours.
 */
export function shortenedNames({ tables, code, types, others }: Texts): RegExp {
  const phrases = namesIn(tables, /^ +(?:get )?([a-z]+[A-Z]\w*)(?=[:(])/gm)
  const functions = namesIn(code, /^ +readonly ([a-z]+[A-Z]\w*): \(/gm)
  const declared = `${code}\n${types}`
  const isPhrase = (name: string) => !new RegExp(`(?<!\\bwords\\.(?:\\w+\\.)?)\\b${name}\\b`).test(code)
  const isDatum = (name: string) => new RegExp(`['"\`]${name}['"\`]|\\breadonly ${name}\\??: [^(]`).test(declared)
  const isOthers = (name: string) => new RegExp(`\\b${name}\\b`).test(`${tables}\n${others}`)
  const ours = [...phrases.filter(isPhrase), ...functions.filter((name) => !isDatum(name) && !isOthers(name))]
  return new RegExp(`^(?:${ours.join('|')})$`)
}

interface EngineTexts {
  /** The tables of a language's words. */
  readonly tables: string
  /** All that is ours besides. */
  readonly code: string
  /** What packages, the language and the browser bring along. */
  readonly others: string
}

/**
 * Names of an engine's tables of words, which no other script reads: none that is a datum, stands in quotation marks or
 * in anything that is not ours.
 */
export function tableNames({ tables, code, others }: EngineTexts): RegExp {
  const isOther = (name: string) =>
    new RegExp(`\\breadonly ${name}\\??:`).test(code) ||
    new RegExp(`['"\`]${name}['"\`]`).test(`${tables}\n${code}`) ||
    new RegExp(`\\b${name}\\b`).test(others)
  return new RegExp(
    `^(?:${namesIn(tables, /^ +readonly (\w{3,})\??:/gm)
      .filter((name) => !isOther(name))
      .join('|')})$`,
  )
}

const namesIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]

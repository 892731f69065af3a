import { type Language, localeFor, parseLanguage } from '../../client/words/languages.ts'
import { type Teaching, teachingIn } from '../../client/words/teaching.ts'
import { present } from '../../questions/wire/present.ts'
import type { Call } from './app.ts'

/** In which language somebody reads our pages. */
export interface Reader {
  /** BCP 47: language, and region where the browser tells one. */
  readonly locale: string
  /** The language that the address asks for; absent where the browser's preference decides. Links and forms keep it. */
  readonly chosen?: Language
  readonly words: Teaching
}

/** By `?lang=`, else by `Accept-Language`, else English. */
export function readerOf(c: Call): Reader {
  const chosen = parseLanguage(c.req.query('lang') ?? '')
  const locale = localeFor(preferred(c.req.header('Accept-Language') ?? ''), chosen)
  return { locale, words: teachingIn(locale), ...present({ chosen }) }
}

/** A browser names a handful of languages; what is longer is not worth the work. */
const MOST_TAGS = 20

/** The tags of an Accept-Language header (RFC 9110, 12.5.4), best first; those of weight 0 are refused. */
function preferred(header: string): readonly string[] {
  return header
    .slice(0, 500)
    .split(',', MOST_TAGS)
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

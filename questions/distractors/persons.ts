import type { Topic } from '../facts/topic.ts'
import { contentWords } from '../languages/content-words.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { escapedPattern } from '../text/pattern.ts'
import { remember, rememberOf } from '../text/remember.ts'

/** Nobody is active for longer. */
const LIFE = 60
/** So many words tell what somebody is, before or behind the name. */
const ROLE = 6

/** What the texts that are kept tell of somebody. */
interface Told {
  /** The words of what they are called: « L’historienne Sylvie Marchand », "Doris Whelan, a baker". */
  readonly roles: ReadonlySet<string>
  /** Of which sex the article says that is: « le patron ». */
  readonly sex: 'f' | 'm' | undefined
  /** The years of the sentences that name them. */
  readonly years: readonly number[]
  /** And of their paragraphs. */
  readonly around: readonly number[]
}

/**
 * Of those who are offered, whoever could be taken for the one who is asked for: nobody of another century, and nobody
 * of another sex where the question tells it. Where enough are left who are called what the question asks for, only
 * these.
 */
export function couldBe<T extends { readonly text: string }>(
  offered: readonly T[],
  key: string,
  stem: string,
  enough: number,
  topic: Topic,
): readonly T[] {
  const told = toldIn(topic)
  const right = told(key)
  const sex = /^quelle /i.test(stem) ? 'f' : /^quel /i.test(stem) ? 'm' : undefined
  const able = offered.filter(({ text }) => {
    const own = told(text)
    if (sex && own.sex && own.sex !== sex) return false
    // Who is asked for may be named beside no year; a year elsewhere in a paragraph tells nothing against anybody.
    return !isOfAnotherTime(own.years, right.years.length > 0 ? right.years : right.around)
  })
  const asked = askedRole(stem, topic)
  const called = able.filter(({ text }) => asked !== undefined && told(text).roles.has(asked))
  return called.length >= enough ? called : able
}

const isOfAnotherTime = (some: readonly number[], others: readonly number[]): boolean =>
  some.length > 0 && others.length > 0 && some.every((a) => others.every((b) => Math.abs(a - b) > LIFE))

/** "Which captain …", « Quelle ouvrière … » */
function askedRole(stem: string, { ledger }: Topic): string | undefined {
  const noun = /^(?:which|what|quel|quelle)\s+(?:\d+[\p{L}-]*\s+)?(\p{L}+)/u.exec(normalForm(stem))?.[1]
  return noun === undefined ? undefined : contentWords(ledger.language)?.root(noun)
}

const toldIn = rememberOf((topic: Topic) => remember((name) => toldOf(name, topic)))

function toldOf(name: string, { ledger, texts }: Topic): Told {
  const names = [name, ...(ledger.aliases[name] ?? [])]
  const paragraphs = [...texts.values()]
    .flatMap(({ whole }) => whole.split('\n'))
    .filter((text) => names.some((one) => standsIn(one, text)))
  const called = paragraphs.flatMap((text) => names.flatMap((one) => calledIn(text, one)))
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((text) => names.some((one) => standsIn(one, text)))
  return {
    roles: rolesOf(called, ledger.language),
    sex: called.map(sexOf).find((sex) => sex !== undefined),
    years: sentences.flatMap(yearsIn),
    around: paragraphs.flatMap(yearsIn),
  }
}

const yearsIn = (text: string): readonly number[] => (text.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g) ?? []).map(Number)

/** What stands right before a name, or is parted from it by a comma. */
function calledIn(text: string, name: string): readonly string[] {
  const clause = `(?:[\\p{L}\\p{N}'’-]+ ){0,${ROLE}}[\\p{L}\\p{N}'’-]+`
  const whole = escapedPattern(name)
  const found = [
    ...text.matchAll(new RegExp(`(?:^|[.!?,;:] )(${clause}),? ${whole}(?![\\p{L}-])`, 'gu')),
    ...text.matchAll(new RegExp(`${whole}, ((?:une?|an?|the|l[ae]|l['’])\\s?${clause})(?=[,.;])`, 'gu')),
  ]
  return found.flatMap(([, words = '']) => words)
}

function rolesOf(called: readonly string[], language: string): ReadonlySet<string> {
  const rules = contentWords(language)
  if (!rules) return new Set()
  return new Set(
    called.flatMap((words) => wordsOf(words).flatMap((word) => (rules.empty.has(word) ? [] : [rules.root(word)]))),
  )
}

function sexOf(words: string): Told['sex'] {
  const [first = ''] = wordsOf(words)
  return /^(?:la|une)$/.test(first) ? 'f' : /^(?:le|un)$/.test(first) ? 'm' : undefined
}

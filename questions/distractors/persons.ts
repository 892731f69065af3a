import { ARTICLE, roleIn } from '../facts/roles.ts'
import { speakerSort } from '../facts/speakers.ts'
import type { Topic } from '../facts/topic.ts'
import { contentWords } from '../languages/content-words.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { escapedPattern } from '../text/pattern.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { yearsIn } from '../text/years.ts'

/** Nobody is active for longer. */
const LIFE = 60
/** So many words tell what somebody is, before or behind the name. */
const ROLE = 4
/** What all are called alike, of whichever sex: « Quelle personne », « Quel témoin ». */
const EITHER = new Set(
  'personne victime figure vedette star recrue célébrité personnalité témoin personnage individu professeur ministre médecin auteur écrivain maire est était fut'.split(
    ' ',
  ),
)

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
  // « Quelle entreprise » asks for nobody.
  const sex = speakerSort(key, topic) === 'person' ? askedSex(stem) : undefined
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

function askedSex(stem: string): Told['sex'] {
  const [asks, noun = ''] = wordsOf(stem)
  if (EITHER.has(noun)) return undefined
  return asks === 'quelle' ? 'f' : asks === 'quel' ? 'm' : undefined
}

const toldIn = rememberOf((topic: Topic) => remember((name) => toldOf(name, topic)))

function toldOf(name: string, { ledger, texts }: Topic): Told {
  const names = [name, ...(ledger.aliases[name] ?? [])]
  const paragraphs = [...texts.values()]
    .flatMap(({ whole }) => whole.split('\n'))
    .filter((text) => names.some((one) => standsIn(one, text)))
  const called = paragraphs.flatMap((text) => names.flatMap((one) => calledIn(text, one, ledger.language)))
  const sentences = paragraphs
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((text) => names.some((one) => standsIn(one, text)))
  return {
    roles: new Set(called.flatMap(({ roles }) => roles)),
    sex: called.find(({ sex }) => sex !== undefined)?.sex,
    years: sentences.flatMap(yearsOf),
    around: paragraphs.flatMap(yearsOf),
  }
}

/** The years that a text names. A figure before what is counted is none: "1500 runners". */
const yearsOf = (text: string): readonly number[] => yearsIn(text.replace(COUNTED, '')).map(Number)

const COUNTED = /(?<!(?:[Ii]n|[Ss]ince|[Ee]n|[Dd]epuis|[Dd]ès) |\d)\d+ \p{Ll}{2,}(?:s|people|men|women)(?!\p{L})/gu

/** How somebody is called once. */
interface Called {
  readonly roles: readonly string[]
  readonly sex: Told['sex']
}

/** Small but for a title in front; before the name itself no second article. */
const BESIDE = `(?!${ARTICLE})[\\p{L}'’-]+(?: (?!${ARTICLE})\\p{Ll}[\\p{L}'’-]*){0,${ROLE - 1}}`
const APART = `[\\p{L}'’-]+(?: [\\p{Ll}'’-]+){0,${ROLE - 1}}`

/** "The baker Ada Brunn", « La patronne du café, Rosa Lind, », "Doris Whelan, a baker,". */
function calledIn(text: string, name: string, language: string): readonly Called[] {
  const whole = escapedPattern(name)
  const found = (pattern: string) => [...text.matchAll(new RegExp(pattern, 'gu'))]
  return [
    ...found(`(?<![\\p{L}'’-])(${ARTICLE})(${BESIDE}) ${whole}(?![\\p{L}-])`),
    ...found(`(?:^|[.!?,;:] )()(${BESIDE}) ${whole}(?![\\p{L}-])`),
    ...found(`(?:^|[.!?,;:] )${ARTICLE}()(${APART}), ${whole}(?=[,.;])`),
    ...found(`(?<![\\p{L}-])${whole}, (${ARTICLE})(${APART})(?=[,.;])`),
  ].flatMap(([, article = '', words = '']) => {
    const nouns = roleIn(words, language)
    const sex = /^(?:la|une) /i.test(article) ? 'f' : /^(?:le|un) /i.test(article) ? 'm' : undefined
    return nouns ? [{ roles: nouns, sex }] : []
  })
}

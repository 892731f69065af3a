import { normalForm, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { measureOf, unitName } from '../values/units.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn, type Mention } from './mentions.ts'
import { isOwnAge, isToldAsAge } from './own-age.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { contentStems, stemsOf } from './stems.ts'
import { unitsAt } from './unit-places.ts'
import { studioWords } from './words/words-of.ts'

/** What is counted behind a figure: its words up to a stop, as stems. "40 of the lorries" counts lorries. */
export const countedAt = rememberOf((view: SentenceView) =>
  remember((to: string) => {
    const counted: string[] = []
    for (let i = Number(to); i < view.tokens.length && counted.length < 5; i += 1) {
      const part = countedPart(view, i, counted.length)
      if (part === 'stop') break
      if (part === 'counted') counted.push(view.stems[i] ?? '')
    }
    return counted
  }),
)

/** Whether a word behind a figure is part of what is counted, goes on to it, or ends it. */
function countedPart({ tokens, language }: SentenceView, i: number, sofar: number): 'counted' | 'goes on' | 'stop' {
  const token = tokens[i]
  if (!token || /[,;:.()"!?]|(?:^| )-(?: |$)/.test(token.gap)) return 'stop'
  if (studioWords(language).of.includes(token.word)) return 'goes on'
  // « Dont quatre seulement ».
  if (/^(?:only|alone|seulement)$/.test(token.word)) return 'goes on'
  // "14 of the line's 17 ships" are ships, and "12 of her 45 hives" are hives.
  if (tokens[i + 1]?.gap.startsWith("'s")) return 'goes on'
  // "412 of 655 pupils" are pupils.
  if (/^\d/.test(token.word)) return sofar === 0 ? 'goes on' : 'stop'
  return stemsOf(language).isEmpty(token.word) ? 'stop' : 'counted'
}

/** The words for what is counted that a question or the fact's unit names. */
export function askedNouns(one: ClaimCase): {
  readonly asked: readonly string[]
  /** Those of each question. */
  readonly lists: readonly (readonly string[])[]
  readonly unit: readonly string[]
} {
  const { language } = one.source
  const { of, isEmpty, isAsking } = stemsOf(language)
  const { counting } = studioWords(language)
  const unit = contentStems(one.fact.unit ?? '', language)
  const lists = one.asks.map(({ text }) => {
    const form = normalForm(text)
    const match = counting.exec(form)
    if (!match) return []
    const words = wordsOf(form.slice(match.index + match[0].length))
    const end = words.findIndex((word) => isEmpty(word))
    // « Combien d'argent » asks for no coins.
    const own = words.slice(0, Math.min(end < 0 ? 4 : end, 4))
    const stems = own.length === 1 && isAsking(own[0] ?? '') && !unit.includes(of(own[0] ?? '')) ? [] : own.map(of)
    // "How many runners took part": the fact says that runners are counted, and no parts.
    const last = stems.findLastIndex((stem) => unit.includes(stem))
    return last < 0 ? stems : stems.slice(0, last + 1)
  })
  return { asked: [...new Set(lists.flat())], lists, unit }
}

/** What is wrong with what a figure counts where it stands. */
export function countReasons(place: ValuePlace, one: ClaimCase, unit: string): readonly DraftReason[] {
  const behind = countedAt(place.view)(String(place.to))
  const { asked, lists, unit: unitStems } = askedNouns(one)
  const wanted = asked.length > 0 ? asked : unitStems
  const shared = behind.find((stem) => wanted.includes(stem))
  // "120 signed a letter": what stands behind it is what they did.
  const counted = shared === undefined && isAskedOf(behind[0], one) ? [] : behind
  if (shared !== undefined)
    return lists.every((list) => !list.includes(shared) || isModifier(shared, counted, list)) && asked.length > 0
      ? [reasonOf('other-noun', one, { words: counted.join(' '), sentence: place.view })]
      : []
  if (isPreceded(place, wanted, one) || isNoneOf(one) || isOwnAge(place, one) || isToldAsAge(place, one)) return []
  if (counted.length === 0)
    return (!isLabel(place) && isElided(place, wanted, unit, one)) || isOfThese(place, [...wanted, ...unitStems])
      ? []
      : [reasonOf('bare-number', one, { words: unit, sentence: place.view })]
  return [
    reasonOf(isAnotherThing(place, wanted, one) ? 'other-noun' : 'bare-number', one, {
      words: counted.join(' '),
      sentence: place.view,
    }),
  ]
}

/** « La cabine 27 », "the three-member board" count nothing by themselves. */
const isLabel = ({ view: { tokens }, from, to }: ValuePlace): boolean =>
  tokens[to]?.gap === '-' ||
  (tokens[from]?.gap === ' ' &&
    tokens[from - 1]?.word !== 'other' &&
    /^(?:the|la|le)$/.test(tokens[from - 2]?.word ?? ''))

/** Of each there are several; a member or a cup is one. */
const GROUP =
  /^(?:pairs?|couples?|families|groups?|teams?|pack(?:et)?s?|boxes|crates|paires?|familles?|groupes?|équipes?|paquets?|caisses?)$/

/** "Six pairs of herons" are twelve herons: between a figure and a noun stands another that nobody asks for. */
export function groupReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { tokens, stems, language } = view
  const { asked, unit } = askedNouns(one)
  const [group = '', ...members] = countedAt(view)(String(to))
  const isOf =
    GROUP.test(tokens[to]?.word ?? '') &&
    stems[to] === group &&
    studioWords(language).of.includes(tokens[to + 1]?.word ?? '')
  const isMeant = members.some((stem) => (asked.length > 0 ? asked : unit).includes(stem))
  const isSaid = isAskedOf(group, one) || one.says.stems.has(group)
  return isOf && isMeant && !isSaid ? [reasonOf('bare-number', one, { words: group, sentence: view })] : []
}

/**
 * "Twelve of the clocks have been recovered; seven are still missing": what is counted was named just before, and is
 * counted or measured there, too. Of people it goes without saying.
 */
function isElided(place: ValuePlace, wanted: readonly string[], unit: string, one: ClaimCase): boolean {
  const { source } = one
  const generic = studioWords(source.language).generic.map(stemsOf(source.language).of)
  const { view, at, from } = place
  const before = figuresIn(view)
    .filter(({ to }) => to <= from)
    .map((figure) => ({ view, figure }))
  const earlier = source.sentences[at - 1]
  if (earlier) before.push(...figuresIn(earlier).map((figure) => ({ view: earlier, figure })))
  if (measureOf(unit))
    return before.some(({ view, figure }) =>
      unitsAt({ view, ...figure }).some((name) => unitName(name) === unitName(unit)),
    )
  // « Un paquet de biscuits en neuf » are no nine packets.
  if (wanted.length === 0 || /^(?:en|into)$/.test(view.tokens[from - 1]?.word ?? '')) return false
  if (wanted.every((stem) => generic.includes(stem))) return true
  const isNamed = view.stems.some((stem, i) => i < from && wanted.includes(stem))
  // "Lifeguards are hard to find. Twelve have been hired."
  const isSubject = from === 0 && earlier?.stems.slice(0, 3).some((stem) => wanted.includes(stem)) === true
  if (isThem(place) && !isNamed) return [1, 2].some((back) => isMeant(source.sentences[at - back], wanted))
  return (
    isNamed ||
    isSubject ||
    isSaidOfAll(place, wanted, earlier) ||
    before.some(({ view, figure }) => countedAt(view)(String(figure.to)).some((stem) => wanted.includes(stem)))
  )
}

/** "Nine of them", "a further 26", « il en a prélevé six »: they were named before. */
function isThem({ view, from, to }: ValuePlace): boolean {
  const { ofThem } = studioWords(view.language)
  const words = view.tokens.map(({ word }) => word)
  const start = view.tokens.findIndex(({ segment }) => segment === view.tokens[from]?.segment)
  const before = words.slice(Math.max(start, from - 4), from)
  return before.some((word) => ofThem.includes(word)) || ofThem.includes(words.slice(to, to + 2).join(' '))
}

/** A sentence names them and counts nothing else: of "40 lorries for 12 farms" either may be meant. */
const isMeant = (view: SentenceView | undefined, wanted: readonly string[]): boolean =>
  view !== undefined &&
  wanted.some((stem) => view.holds.has(stem)) &&
  figuresIn(view).every((figure) => {
    const counted = countedAt(view)(String(figure.to))
    return counted.length === 0 || counted.some((stem) => wanted.includes(stem))
  })

/** "231 people, 17 of whom": these are counted right before. */
function isOfThese({ view, from, to }: ValuePlace, wanted: readonly string[]): boolean {
  const words = view.tokens.slice(to, to + 2).map(({ word }) => word)
  const isOf = /^(?:whom|which|them)$/.test(words[1] ?? '') || view.tokens[from - 1]?.word === 'dont'
  const before = figuresIn(view).findLast((figure) => figure.to <= from)
  return isOf && before !== undefined && countedAt(view)(String(before.to)).some((stem) => wanted.includes(stem))
}

/** "They were 380, almost all the workers": how many they were. */
function isSaidOfAll({ view, from }: ValuePlace, wanted: readonly string[], before?: SentenceView): boolean {
  const [they, be] = view.tokens.slice(Math.max(0, from - 2), from).map(({ word }) => word)
  return (
    /^(?:they|we|ils|elles|nous)$/.test(they ?? '') &&
    /^(?:are|were|sont|étaient|furent|sommes|étions)$/.test(be ?? '') &&
    wanted.some((stem) => view.holds.has(stem) || before?.holds.has(stem))
  )
}

/** "Only 21 finished": what stands behind the figure is what was asked, and no noun. */
export const takesAsked = (view: SentenceView, { to }: Mention, one: ClaimCase): boolean =>
  isAskedOf(countedAt(view)(String(to))[0], one)

const isAskedOf = (stem: string | undefined, { asks }: ClaimCase): boolean =>
  stem !== undefined && asks.some(({ stems }) => stems.has(stem))

/** "Nobody" counts whom the question names. */
const isNoneOf = ({ claim }: ClaimCase): boolean => 'is' in claim.value && claim.value.is === 0

/** "Fire officers" are no fire engines. */
function isModifier(shared: string, counted: readonly string[], asked: readonly string[]): boolean {
  const [next, wanted] = [counted[counted.indexOf(shared) + 1], asked[asked.indexOf(shared) + 1]]
  return (
    next !== undefined &&
    wanted !== undefined &&
    next !== wanted &&
    !counted.includes(wanted) &&
    !asked.includes(next) &&
    counted.indexOf(shared) === 0
  )
}

/** "Lorries: 40", "a crew of four", "a field of 112" where the question names the field. */
function isPreceded({ view, from }: ValuePlace, wanted: readonly string[], { asks }: ClaimCase): boolean {
  const { stems, tokens } = view
  const isOf = /^(?:of|de)$/.test(tokens[from - 1]?.word ?? '')
  const of = stems[from - 2] ?? ''
  if (isOf) return wanted.includes(of) || asks.some(({ stems: asked }) => asked.has(of))
  return /^(?:: | ?\()$/.test(tokens[from]?.gap ?? '') && wanted.includes(stems[from - 1] ?? '')
}

/**
 * Whether another noun behind the figure is another thing. "How many people" may count any of them, unless people stand
 * beside it or are counted.
 */
function isAnotherThing({ view, to }: ValuePlace, wanted: readonly string[], { source }: ClaimCase): boolean {
  const generic = studioWords(source.language).generic.map(stemsOf(source.language).of)
  // "About 8,000 people" may be spectators.
  if (generic.includes(countedAt(view)(String(to))[0] ?? '')) return false
  if (!wanted.some((stem) => generic.includes(stem))) return true
  return wanted.some((stem) => view.holds.has(stem)) || countedElsewhere(source, wanted)
}

const countedElsewhere = (source: SourceView, wanted: readonly string[]): boolean =>
  figurePlacesOf(source).some(({ view, to }) => countedAt(view)(String(to)).some((stem) => wanted.includes(stem)))

/** All figures of a source, the first thousand. */
const figurePlacesOf = rememberOf((source: SourceView): readonly (Mention & { readonly view: SentenceView })[] =>
  source.sentences.flatMap((view) => figuresIn(view).map((figure) => ({ ...figure, view }))).slice(0, 1000),
)

/** Whether a figure counts or measures what another does: they are rivals for the same question. */
export function countsAlike(view: SentenceView, figure: Mention, place: ValuePlace, one: ClaimCase): boolean {
  const [there, here] = [unitsAt({ view, ...figure }), unitsAt(place)]
  const dimension = (name: string | undefined) =>
    name === undefined ? undefined : (measureOf(name)?.dimension ?? name)
  if (here.length > 0 && there.length > 0) return there.some((name) => dimension(name) === dimension(here[0]))
  if (here.length > 0) return view === place.view && countedAt(view)(String(figure.to)).length === 0
  if (there.length > 0) return false
  const { asked, unit } = askedNouns(one)
  const wanted = asked.length > 0 ? asked : unit
  const counted = countedAt(view)(String(figure.to))
  if (counted.some((stem) => wanted.includes(stem))) return true
  return view === place.view && counted.length === 0
}

import { roleIn } from '../../facts/roles.ts'
import { normalForm } from '../../text/normal-form.ts'
import { rememberOf } from '../../text/remember.ts'
import type { Token } from '../clauses.ts'
import { type Mention, nameMentions } from '../mentions.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { NAME_TITLES } from '../words/name-titles.ts'
import { studioWords } from '../words/words-of.ts'
import { FRENCH_BODIES, FRENCH_SAYS } from './french-persons.ts'
import { placeOfTokens } from './raw-places.ts'

/** Who is named in a text, as far as its words show that it is somebody. */
interface Persons {
  readonly isPerson: (name: string) => boolean
  /** The whole name of somebody, without a title: "Mr Brunn" is "Ada Brunn". */
  readonly wholeName: (name: string) => string
}

const BODIES = new RegExp(
  `(?:^|[ '])(?:council|county|board|trust|union|company|school|academy|college|university|police|ministry|agency|association|society|club|bank|hospital|museum|gazette|herald|post|times|news|radio|bridge|street|road|river|festival|centre|center|institute|department|office|party|court|church|library|railway|hall|park|lane|island|point|bay|harbour|valley|mill|wheelers|cars|cruises|authority|service|committee|group|team|cup|prize|day|${FRENCH_BODIES})(?:$|[ ',])`,
)

/** The words of a name as the text has them. */
export const nameAt = ({ text }: SourceView, view: SentenceView, mention: Mention): string => {
  const [start, end] = placeOfTokens(view, mention)
  return text.slice(start, end).join('')
}

/** What somebody does, before a first and a last name. */
const DOES =
  /^(?!(?:peter|alexander|oliver|walter|roger|christopher|hector|victor|igor|theodor|ian|vivian|julian|adrian|brian|christian|heather|amber|jennifer|esther)$)\p{Ll}*(?:er|or|ian|ist|man|woman|eur|euse|ien|ienne|aire|geon|nurse|coach|chef|guard|guide|nant|tain)$/u

/** What somebody is called by that ends like no other: "Sheriff". */
const OFFICE = /^(?:chief|clerk|attorney|sheriff|deputy|head|judge|mayor|secretary|principal|captain)$/iu

/** Whether the first of three or more words of a name says what somebody does: "Lifeguard Ada Brunn". */
export const isOffice = (word: string): boolean => DOES.test(normalForm(word))

const bare = (name: string): readonly string[] => {
  const words = (name.split(/ (?:of|de la|du|from|at) /)[0] ?? name).split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  // "County Clerk Ada Brunn", "Fire Chief Ada Brunn"
  words.splice(0, words.slice(0, -2).findLastIndex((word) => isOffice(word) || OFFICE.test(word)) + 1)
  while (words.length > 1 && NAME_TITLES.has(normalForm(words[0] ?? '').replace('.', ''))) words.shift()
  return words
}

const isBody = (name: string): boolean => BODIES.test(normalForm(bare(name.split(' of ')[0] ?? name).join(' ')))

/** Words beside a name that only somebody has: a title, a role, an age, a verb of saying. */
function isShown(view: SentenceView, mention: Mention): boolean {
  const { tokens } = view
  const { from, to, words } = mention
  if (isBody(words)) return false
  const first = tokens[from]?.word ?? ''
  if (TITLE.test(first) || (from === 0 && to - from > 2 && DOES.test(first))) return true
  if (isToldOf(tokens, from, to) || speaks(view, mention)) return true
  return isLong(tokens, from, to) && (hasRole(view, from) || isTold(view, to))
}

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|cllr|councillor|mayor|mme|mlle|monsieur|madame|docteur|captain|inspector)$/

/** A first and a last name: Pont-Mardière is one. */
const isLong = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ gap }) => gap === ' ')

/** "Agnes Roy, 73", "Agnes Roy, who", "Agnes Roy, of the institute"; of one word it may be a town. */
function isToldOf(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[to]
  if (behind?.gap.startsWith(',') !== true) return false
  return /^\d\d$/.test(behind.word) || (isLong(tokens, from, to) && /^(?:who|whose|qui|dont|of|du)$/.test(behind.word))
}

/** "Agnes Roy said", "said Agnes Roy" */
export function speaks({ tokens, language }: SentenceView, { from, to }: Mention): boolean {
  const { speech } = studioWords(language)
  const [before, behind] = [tokens[from - 1]?.word ?? '', tokens[to]]
  const says = language.startsWith('fr') ? FRENCH_SAYS : SAYS
  if (behind && says.test(behind.word) && !behind.gap.includes(',')) return true
  return speech.includes(before) && (language.startsWith('fr') || /^(?:said|says|joked|added)$/.test(before))
}

const SAYS =
  /^(?:said|says|told|tells|claims|claimed|insists|insisted|argues|argued|denied|denies|warned|thinks|believes|joked|recalled|explained)$/

/** "Priya Raman, a structural inspector", "Gareth Pugh, branch secretary of the union". */
function isTold({ tokens, language }: SentenceView, to: number): boolean {
  if (!/^, $/.test(tokens[to]?.gap ?? '')) return false
  const { articles } = studioWords(language)
  const segment = tokens[to]?.segment
  const told = tokens.slice(to, to + 9).filter((token) => token.segment === segment)
  const own = told.map(({ word }) => word)
  const role = own.slice(articles.includes(own[0] ?? '') ? 1 : 0)
  const link = role.findIndex((word) => /^(?:of|with|at|for|from|in|who|employed|de|du|des|d|à|au)$/.test(word))
  const nouns = link < 0 ? role : role.slice(0, link)
  return nouns.length < 6 && roleIn(nouns.join(' '), language) !== undefined
}

/** "care worker Denise Attwater", « la maire, Claire Vasseur » */
function hasRole({ tokens, language }: SentenceView, from: number): boolean {
  const { articles } = studioWords(language)
  const gap = tokens[from]?.gap ?? ''
  if (!/^,? $/.test(gap)) return false
  const first = tokens
    .slice(Math.max(0, from - 6), from)
    .findLastIndex(({ word, gap: own }) => articles.includes(word) || own.includes(',') || word === 'its')
  const begin = first < 0 ? Math.max(0, from - 2) : Math.max(0, from - 6) + first
  const own = tokens.slice(begin, from).map(({ word }) => word)
  const role = own.filter((word, i) => i > 0 || !(articles.includes(word) || /^(?:its|son|sa|leur)$/.test(word)))
  if (role.length === 0 || (gap.includes(',') && own.length === role.length)) return false
  return roleIn(role.join(' '), language) !== undefined
}

/** "Ada Brunn was in the van. She had seen nothing.", "Brunn was in the van. “…,” she says." */
const isGoneOnWith = ({ sentences }: SourceView, at: number, { from }: Mention): boolean =>
  from === 0 && /^(?:he|she|il|elle)$/.test(sentences[at + 1]?.tokens.find(({ quoted }) => !quoted)?.word ?? '')

export const PRONOUN = /^(?:he|she|they|il|elle|ils|elles)$/

/** Who is somebody in a text. */
export const personsIn = rememberOf((source: SourceView): Persons => {
  const whole = new Map<string, string>()
  const people = new Set<string>()
  for (const [at, view] of source.sentences.entries())
    for (const mention of nameMentions(view)) {
      const name = bare(nameAt(source, view, mention))
      const last = normalForm(name.at(-1) ?? '')
      if (isShown(view, mention) || (isGoneOnWith(source, at, mention) && (name.length > 1 || whole.has(last))))
        people.add(last)
      if (name.length > 1 && name.length < 5 && !isBody(name.join(' ')) && !whole.has(last))
        whole.set(last, name.join(' '))
    }
  // "Sir Hugh Penmarrick" is "Sir Hugh" later on.
  const byFirst = new Map([...whole.values()].map((name) => [normalForm(name.split(' ')[0] ?? ''), name]))
  const lastOf = (name: string) => normalForm(bare(name).at(-1) ?? '')
  return {
    isPerson: (name) => people.has(lastOf(name)) && !isBody(name),
    wholeName: (name) =>
      isBody(name) ? name : (whole.get(lastOf(name)) ?? byFirst.get(lastOf(name)) ?? (bare(name).join(' ') || name)),
  }
})

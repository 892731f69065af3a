import { placed } from '../distractors/options.ts'
import { isBesideDispute } from '../facts/disputed-sentences.ts'
import { shareARoot } from '../facts/honesty/silence.ts'
import { postedTexts } from '../facts/posted-texts.ts'
import { receiptsOf } from '../facts/receipts.ts'
import { relatedTo } from '../facts/related.ts'
import { namesSpeaker } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item, Option } from '../item.ts'
import { wordRules } from '../languages/languages.ts'
import type { Ledger } from '../ledger.ts'
import type { Random } from '../random.ts'
import { standsIn } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import type { ItemKindName, Standing } from '../vocabulary.ts'
import type { PostedItem } from '../wire/posted-item.ts'

/** What is known of a kind whether it is still made or not. */
export interface KindTraits {
  /**
   * What the key rests on: a fact's value, which must not be contested; what each source says; who says it in a source;
   * what two passages are to each other; which sentence it is. Decides which checks bind.
   */
  readonly keyedOn: 'value' | 'sources' | 'speaker' | 'passages' | 'sentence'
  /**
   * What it asks of a student, from recognising (0) to putting several things together unaided (1). Our judgement, not
   * measured.
   */
  readonly demand: number
}

/** How a kind of item is made from a topic. How it is answered and marked is its shape's. */
export interface ItemKind extends KindTraits {
  /** Every item that it could make of the topic. */
  readonly slots: (topic: Topic) => readonly Slot[]
  /**
   * The item that a posted one of this kind comes to, in the ledger's own wording: its options as they were chosen, all
   * else worked out anew.
   *
   * @returns `undefined` where no slot could have drawn it.
   */
  readonly restore: (posted: PostedItem, topic: Topic) => Item | undefined
  /** Which of the items that passed the checks stay, where a bank of this kind must be even; all by default. */
  readonly keep?: (items: readonly Item[], topic: Topic) => readonly Item[]
}

/** A place for one item in the bank; it may be drawn several times until a draw passes the checks. */
export interface Slot {
  readonly id: string
  /**
   * @param again Drawn anew for a teacher who wants other options than the most tempting ones.
   * @returns `undefined` where the topic has too little for it, say no distractors.
   */
  readonly draw: (random: Random, again?: boolean) => Item | undefined
}

/** The facts that may be asked: one without a question of its own is kept for receipts, sums and comparison. */
export function askedFacts(topic: Topic): readonly Assessment[] {
  return topic.assessments.filter(({ fact }) => fact.ask.length > 0)
}

/** A question has at most so many words: check 58. */
export const LONGEST_STEM = 25

/**
 * What somebody alone says is asked by their account, where a teacher's texts are asked about and the question does not
 * name them: the other text may tell it otherwise in words that no rule finds. So is what one text alone says in a
 * sentence that another contradicts.
 */
export function byAccount(stem: string, assessment: Assessment, topic: Topic): string {
  const who = accountOf(assessment, topic)
  if (who === undefined || postedTexts(topic).length === 0) return stem
  const [name = who] = who.split(',')
  const asked = topic.phrases.askedOf(stem, name)
  // "According to" somebody it is said already.
  const [mark = ''] = /\p{L}[\p{L} ]*/u.exec(topic.phrases.askedOf('', '')) ?? []
  return standsIn(mark.trim(), stem) || isTold(stem, who, topic) || asked.split(/\s+/).length > LONGEST_STEM
    ? stem
    : asked
}

/** "What do two of the authors say", "by the ministry's own estimate", "reportedly": the question tells it is told. */
function isTold(stem: string, who: string, { ledger }: Topic): boolean {
  const { doubts = [], attributions = [], own = [] } = wordRules(ledger.language) ?? {}
  const isIn = (word: string) => standsIn(word, stem)
  // The ministry, of "the Ministry of Health"; the police, of "the harbour police".
  const offices = [/\p{L}{4,}/u.exec(who)?.[0] ?? '', who.split(/\s+/).at(-1) ?? '']
  const isVoiced = [...attributions, ...own].some(isIn)
  return namesSpeaker(stem, who) || doubts.some(isIn) || (isVoiced && offices.some(isIn))
}

function accountOf({ standing, claim, voices }: Assessment, topic: Topic): string | undefined {
  if (standing === 'attributed') return claim?.saidBy?.who
  if (standing !== 'single-source' || voices.length > 1 || !claim || !isBesideDispute(claim, topic)) return undefined
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  return source && shortLabel(source)
}

/** Whether a retelling would have it; everything counts where the ledger does not say what that is. */
export const isRetold = ({ fact }: Assessment, { ledger }: Topic): boolean => fact.core === true || !namesCore(ledger)

/** Every fact asks for it. */
const namesCore = rememberOf((ledger: Ledger) => ledger.facts.some(({ core }) => core === true))

/** One slot for each wording of each fact that a kind takes. */
export function slotPerWording(
  kind: ItemKindName,
  topic: Topic,
  takes: (assessment: Assessment) => boolean,
  draw: (assessment: Assessment, wording: number, random: Random, again: boolean) => Item | undefined,
  wordings: (assessment: Assessment) => number = ({ fact }) => fact.ask.length,
): readonly Slot[] {
  return askedFacts(topic)
    .filter(takes)
    .flatMap((assessment) =>
      Array.from({ length: wordings(assessment) }, (_, wording) => ({
        id: itemId(assessment, kind, wording),
        draw: (random: Random, again = false) => draw(assessment, wording, random, again),
      })),
    )
}

/**
 * Sources answer in names or words that have none in common: whether both can be right their author has to say, and a
 * key would take a side.
 */
export function haveOtherAnswers({ fact, voices }: Assessment, { ledger: { language }, canon }: Topic): boolean {
  if (fact.exclusive) return false
  const given = voices.flatMap(({ claims }) =>
    claims.flatMap(({ value, loose }) =>
      loose ? [] : 'text' in value ? [value.text] : 'name' in value ? [value.name] : [],
    ),
  )
  const answers = [...new Set(given.map(canon))]
  return answers.some((one, i) => answers.slice(i + 1).some((other) => !shareARoot(one, other, language)))
}

/** The fact that a posted item is about, where it may be asked. */
export function askedBy({ facts: [first] }: Pick<PostedItem, 'facts'>, topic: Topic): Assessment | undefined {
  const assessment = topic.assessmentOf(first ?? '')
  return assessment && assessment.fact.ask.length > 0 ? assessment : undefined
}

/**
 * As many as were posted and each of them known, in their order; `undefined` where one is not or stands there twice.
 */
export function inPostedOrder<T extends { readonly text: string }>(
  posted: readonly { readonly text: string }[],
  known: readonly T[],
): readonly T[] | undefined {
  const found = posted.flatMap(({ text }) => known.find((one) => one.text === text) ?? [])
  return found.length === posted.length && new Set(found).size === found.length ? found : undefined
}

export function itemId({ fact }: Assessment, kind: ItemKindName, wording: number): string {
  return `${fact.id}-${kind}-${wording + 1}`
}

/** A table's wording by number, however many it has. */
export function wordingOf<T>(wordings: readonly T[], number: number): T {
  const wording = wordings[number % wordings.length]
  if (wording === undefined) throw new RangeError('A table of wordings has at least one.')
  return wording
}

/** What items of every kind have in common, for one that is about one fact. */
export function basics(kind: ItemKindName, assessment: Assessment, wording: number, topic: Topic) {
  return basicsOf(kind, [assessment], wording, topic)
}

/** Weakest last: what rests on several facts stands as the weakest of them. */
const STRENGTH: readonly Standing[] = ['corroborated', 'single-source', 'attributed', 'contested', 'unsupported']

/** The same for one that puts several facts together; it is named after the first. */
export function basicsOf(kind: ItemKindName, assessments: readonly Assessment[], wording: number, topic: Topic) {
  const [first] = assessments
  if (!first) throw new RangeError('An item is about at least one fact.')
  const weakest = assessments.reduce((weak, next) =>
    STRENGTH.indexOf(next.standing) > STRENGTH.indexOf(weak.standing) ? next : weak,
  )
  const facts = assessments.map(({ fact }) => fact.id)
  const related = relatedTo(facts, topic)
  return {
    id: itemId(first, kind, wording),
    kind,
    facts,
    ...(related.length > 0 ? { related } : {}),
    wording,
    standing: weakest.standing,
    independent: Math.min(...assessments.map(({ independent }) => independent)),
    receipts: assessments.flatMap((assessment) => receiptsOf(assessment, topic)),
  } as const
}

/** Options in a fair random order, and where the key came to stand. */
export function shuffledOptions<T extends Option>(
  key: T,
  others: readonly T[],
  random: Random,
): { options: readonly T[]; key: number } {
  const options = placed(key, others, random)
  return { options, key: options.indexOf(key) }
}

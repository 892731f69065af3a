import type { HeldAgainst } from './held-against.ts'
import { oneDay } from './one-day.ts'
import type { TellingWords } from './telling-words.ts'
import { wordList as list } from './word-lists.ts'

const THESE_EN = list('that this these those')
const BE_EN = list('was were been is are be being got')

const TELLING_EN: TellingWords = {
  beforeInfinitive: [],
  wishes: list('request call urge ask demand seek'),
  sayWhen: list('since after before until during'),
  auxiliary: [...BE_EN, ...list('have has had will did')],
  be: BE_EN,
  indefinite: ['a', 'an'],
  changed: /^(?:halved|doubled|tripled|raised|increased|lowered|reduced|cut|slashed|scrapped)$/,
  reflexive: [],
  gaps: ['later', 'earlier'],
  ago: /# (?:(?:\p{L}+ ){0,3}ago|years (?:back|of(?! age)))(?!\p{L})/u,
  spansBefore: ['in'],
  asksAge: /(?<!\p{L})(?:how old|(?:what|which|the) age)(?!\p{L})/u,
  ages: ['at the age of', 'aged'],
  oneDay: oneDay('en', 'morning|afternoon|evening|night'),
  these: THESE_EN,
  pointers: [...THESE_EN, 'whom', 'which'],
  elsewhere: ['there'],
  placeNouns: list('village town city valley district area region country county parish island port place'),
}

export const HELD_EN: HeldAgainst = {
  ...TELLING_EN,
  standards: ['than', 'as'],
  persons: list('he she him her his hers himself herself'),
  sayings: list(
    'account statement claim claims confession testimony story report complaint accusation allegation version',
  ),
  unequal: /(?<!\p{L})(?:more|less|fewer)(?: \p{L}+){0,5} than (?!\d)|(?<!\p{L})\p{L}{3,}er than (?!\d)/u,
  equal:
    /(?<!(?:twice|half|times|thrice) )(?<!\p{L})as (?:many|much|long|high|old|often|far|large|big|heavy|fast|deep|tall)(?: \p{L}+){0,5} as (?!\d)|(?<!\p{L})the same (?:\p{L}+ ){1,3}as(?!\p{L})/u,
  each: /^(?: \p{L}+)? (?:per \p{L}+|apiece|each|an? \p{L}+)(?!\p{L})/u,
  total: /(?<!\p{L})(?:in all|in total|altogether|all told|together|combined|the total)(?!\p{L})/u,
  participle: /(?:[^e]ed|own|orn|aid|ilt|ought|aught|itten|oken|iven|aken|osen|ought|eft|ound|ung|old|ade)$/,
  firstPerson: list("i i'm i've i'd i'll we"),
  longAgo: /(?<!\p{L})(?:years? ago|last year(?!'))(?!\p{L})/u,
  offices: /^(?:mayor|chef|nurse|judge|coach|captain|warden|vet|clerk|head|pilot|priest|vicar|chief|boss)$/,
  identity: /^(?:who (?:is|was) (?:the|its|an?|their|his|her) |what (?:is|was) .*(?:name|called)\b)/i,
  smallNames: false,
  sequence: list('before after then first later earlier already until only next last'),
}

const HAS = '(?:had|has|have|will|would|can|could|should|may|might)'
/** Begins a subject behind such a verb: "have the farmers", "will police"; "have always sold" has none there. */
const SUBJECT =
  '(?:(?!always|perhaps|sometimes)(?:the|an?|his|her|its|their|this|that|these|those|they|he|she|it|there|people|police|\\p{Ll}+[^s\\P{L}]s)(?!\\p{L})|\\p{Lu})'

/** "How many lorries did she sell?", "Who have the farmers elected?": whoever did it stands behind the verb. */
export const TURNED_EN = new RegExp(
  [
    '(?<!\\p{L})(?:do|does|did)(?!\\p{L})',
    `^[Ww]ho (?:else|${HAS} ${SUBJECT}|(?:is|are|was|were) (?!the |an? ))`,
    `(?<!\\p{L}|^[Ww]ho )(?:${HAS}|is|are|was|were) ${SUBJECT}`,
    '(?<!\\p{L})(?:to|by|for|from|with|of|in|on|at|about)\\?$',
  ].join('|'),
  'u',
)

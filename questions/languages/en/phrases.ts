import type { Phrases } from '../phrases.ts'

/** A capital, inside quotation marks too. */
const sentence = (text: string): string => text.replace(/^“?\p{Ll}/u, (first) => first.toUpperCase())
const quoted = (text: string): string => `“${text}”`
const plain = (stem: string): string => stem.replace(/\?$/, '')
/** A question inside a sentence: question words are small there. */
const asked = (ask: string): string => plain(ask.charAt(0).toLowerCase() + ask.slice(1))
/** Of one person and of several. */
const THEY: Readonly<Record<string, string>> = { does: 'do', is: 'are', has: 'have', says: 'say' }
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const counted = (n: number): string => small[n] ?? String(n)

/** Words that stand for something said before; IT stands for computers. */
const LEANING = /(?<!\p{L})(?:[Ii]ts?|[Hh](?:e|im|is|er)|[Ss]he|[Tt]he(?:y|m|ir))(?!\p{L})/u
/** A full name leans on nothing. */
const leansOn = (name: string): boolean => !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && LEANING.test(name)

/** "The trust's accounts", "police registers of 1908", "the White Helmets": several, by the noun; not Peter Jones. */
function isSeveral(who: string): boolean {
  const [, article, named = ''] =
    /^((?:[Tt]he|[Ii]ts) )?(.*?)(?: (?:of|in|that|who|which|from|at|by|on|for|with|near|behind|under|close) .*)?$/.exec(
      who,
    ) ?? []
  const words = named.split(' ')
  const noun = words.at(-1) ?? ''
  if (/^(?:police|people)$/i.test(noun)) return true
  const isCapital = (word: string) => /^\p{Lu}/u.test(word)
  return /[^sui]s$/.test(noun) && (!isCapital(noun) || (article !== undefined && words.every(isCapital)))
}

const reason = (why: string | undefined): string => (why === undefined ? '' : ` Why: ${why}`)

const accordingToEach = (ask: string): string => `${plain(ask)}, according to each source?`

/** What a newspaper is called whose name takes an article; none of these is anybody's last name. */
const NEWSPAPER =
  /^(?!the )[^,]* (?:advertiser|argus|beacon|bulletin|chronicle|courier|dispatch|echo|examiner|gazette|guardian|herald|journal|ledger|mail|mercury|messenger|observer|post|record|recorder|register|reporter|review|sentinel|standard|telegraph|times|tribune|voice|weekly)$/i
/** "The Wendale Gazette", whose label has no article, in a sentence. */
const named = (name: string): string => (NEWSPAPER.test(name) ? `the ${name}` : name)

/** Names in a sentence: "CTV News, part one, and a third article". */
function list(all: readonly string[]): string {
  const names = all.map(named)
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const before = names.slice(0, -1)
  return `${before.join(', ')}${before.at(-1)?.includes(',') ? ',' : ''} and ${last}`
}

/** Names before a verb, where a comma inside the last one is closed by another. */
const subject = (names: readonly string[]): string => `${list(names)}${names.at(-1)?.includes(',') ? ',' : ''}`
const verb = (names: readonly string[], one: string, more: string): string => (names.length === 1 ? one : more)
const says = (labels: readonly string[], value: string): string =>
  `${subject(labels)} ${verb(labels, 'says', 'say')} ${value}`
const ended = (text: string): string => (/[.!?]["”’]?$/.test(text) ? text : `${text}.`)

/** "How many people were in it?", "Which boats have been sold?": who or what does it is asked; nothing is turned. */
const ASKS_SUBJECT =
  /^(?:how (?:many|much)|which|what)(?: [\p{L}'’-]+){0,4}? (?:is|are|was|were|has|have|had) (?:already |still |also )?(?:been |in |on |at |aboard |inside |from |left |hurt |built |taken |sold |sent |held |made |\p{L}+ed )/iu
/** "How long is it?" turns round inside a sentence, and "Who found it?" does not. */
const INVERTED =
  /^(?!who (?:is|was|were|has|had) \p{L}+(?:ing|ed|en)\b).*\b(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should|may|might)\b/iu

/** Units as they are said aloud, where their sign is not. */
const SPOKEN: Readonly<Record<string, string>> = {
  percent: 'per cent',
  $: 'dollars',
  '£': 'pounds',
  '€': 'euros',
  ft: 'feet',
  in: 'inches',
  yd: 'yards',
  m: 'metres',
  km: 'kilometres',
  cm: 'centimetres',
  mm: 'millimetres',
}
const MONEY = /^(?:dollars|pounds|euros)$/
/** Before a verb and whoever does it; "how much was given" is of the money itself. */
const MUCH =
  /\b([Hh])ow much (?:money )?(?=(?:did|do|does|will|would|can|is|was|are|were|has|have|had) (?:an?|the|each|every|its?|their|they|his|he|her|she|\p{L}+s |\p{Lu}))/u
const LASTS = /^(?:seconds|minutes|hours|days|weeks|months|years)$/
const IS_LONG = /^(?:(?:kilo|centi|milli)?metres|feet|inches|yards|miles)$/

/** "How long" is "how many years", "how deep" "how many feet deep", "how much lower" "how many per cent lower". */
function askedIn(ask: string, unit: string): string {
  const spoken = SPOKEN[unit] ?? unit
  // "How much did the tin bring in" is how many pounds it brought in.
  if (MONEY.test(spoken) && MUCH.test(ask)) return ask.replace(MUCH, `$1ow many ${spoken} `)
  const turned = ask.replace(
    /\bhow (?:much (\w+er)|(long|far|deep|tall|high|wide|thick))\b/i,
    (how, more, what = more) => {
      const many = `${how.charAt(0)}ow many ${spoken}`
      if (more !== undefined && unit === 'percent') return `${many} ${more}`
      if (LASTS.test(spoken)) return /^long/.test(what) ? [many, more].filter(Boolean).join(' ') : how
      return IS_LONG.test(spoken) ? (what === 'far' ? many : `${many} ${what}`) : how
    },
  )
  return turned === ask ? `${plain(ask)} (in ${spoken})?` : turned
}

export const englishPhrases: Phrases = {
  list,
  sentence,
  quoted,
  inPlace: (value) => value,
  pairs: (pairs) => pairs.map(([left, right]) => `${left}: ${right}`).join('; '),

  // How old somebody is goes without saying; the unit stands beside the field as well.
  inUnit: (ask, unit) =>
    /\bhow old\b/i.test(ask) || (unit === 'percent' && /\bper ?cent/i.test(ask)) ? ask : askedIn(ask, unit),
  askedOf: (ask, who) => `${plain(ask)}, according to ${named(who)}?`,
  whoSaid: (clause) => `Who said that ${clause}?`,
  whichSource: (clause) => `Which source says that ${clause}?`,
  inWhichSource: (who, clause) => `In which source does ${who} say that ${clause}?`,
  doTheyAgree: (ask, indirect) =>
    indirect === undefined && INVERTED.test(ask) && !ASKS_SUBJECT.test(ask)
      ? `Do these two agree: ${asked(ask)}?`
      : `Do these two agree on ${indirect ?? asked(ask)}?`,
  relations: {
    same: 'They say the same',
    fits: 'They fit together: one is less exact',
    clash: 'They cannot both be right',
    other: 'They are about different things',
  },
  inOrder: 'Put these in order, the earliest first.',
  match: (left, kind) => {
    const [, noun, does] = /^what each (\w+) (.+)$/.exec(kind) ?? []
    if (noun !== undefined && left === 'person') return `Match each ${noun} to what they ${THEY[does ?? ''] ?? does}.`
    const [, doer = noun] = /^which (\w+) \w+ what$/.exec(kind) ?? []
    return `Match each ${left === 'person' ? 'person' : 'of these'} to the right ${doer ?? kind}.`
  },
  compare: [accordingToEach, accordingToEach],
  speakerIn: (who, label) =>
    ` ${who} `.replaceAll(',', ' ').includes(` ${label} `) ? who : `${who}, in ${named(label)}`,

  accordingTo: (who, clause) =>
    leansOn(who) ? ended(sentence(`${clause}, according to ${who}`)) : `According to ${named(who)}, ${clause}.`,
  comesBehind: (who) => leansOn(who) || isSeveral(who),
  attributed: (said, who) => `${said}, according to ${who}`,
  sequence: (events) => `first ${events.join(', then ')}`,
  saysThat: (labels, clause) => ended(sentence(says(labels, `that ${clause}`))),
  sayAgainst: (one, value, other, instead) => ended(`${sentence(says(one, value))}, but ${says(other, instead)}`),
  decides: {
    same: (one, other) => `${sentence(one)} comes to ${other}.`,
    fits: (one, other) => `${sentence(one)} may well be ${other}.`,
  },
  bothSay: (clause) => `Both say that ${clause}.`,

  saysValue: (labels, value) => ended(sentence(says(labels, value))),
  saysWords: (label, words) => ended(`${sentence(subject([label]))} says: ${words}`),
  lessExactly: (labels, value) =>
    ended(`${sentence(subject(labels))} ${verb(labels, 'says', 'say')} it less exactly: ${value}`),
  spells: (labels, name) => ended(`${sentence(subject(labels))} ${verb(labels, 'writes', 'write')} ${quoted(name)}`),
  report: (labels) => `${sentence(subject(labels))} ${verb(labels, 'reports', 'report')} this.`,
  onlyReports: (labels) => `Only ${subject(labels)} ${verb(labels, 'reports', 'report')} this.`,
  workedOut: (how) => `We worked this out: ${ended(how)}`,
  sayDifferent: 'The sources say different things.',
  selfDiffers: (label) => `${sentence(subject([label]))} says two different things.`,
  sameOrder: 'The order stays the same.',
  allSay: (sources) => `All ${counted(sources)} sources say so.`,
  theyAnswer: (labels) => `${sentence(subject(labels))} ${verb(labels, 'says', 'say')} the same.`,
  theySay: (labels) => `${sentence(subject(labels))} ${verb(labels, 'says', 'say')} so.`,
  onlySays: (labels) => `Only ${subject(labels)} ${verb(labels, 'says', 'say')} this.`,
  saidBy: (who, labels) => `${sentence(list(who))} said so, in ${list(labels)}.`,
  disagree: 'The sources disagree.',
  ownDiffer: (owner, reports) => `${sentence(owner)}’s own ${counted(reports)} reports differ.`,
  copyDiffers: 'Whole sentences are the same in both, and still they differ.',
  reprint: 'Whole sentences are the same in both, so they are not two independent witnesses.',
  comesTo: (label, how) => `In ${subject([label])} it has to be worked out: ${how}.`,
  oneHouse: (owner) => `Both come from ${owner}.`,
  eachRestsOnOne: 'Each of these stands in one source only.',
  hedged: (labels, hedge) => `${sentence(subject(labels))} ${verb(labels, 'says', 'say')} ${quoted(hedge)}.`,
  because: (because) => sentence(ended(because)),
  asOf: (date) => `This was so in ${date}.`,

  saysNothing: (label) => `${sentence(subject([label]))} does not say.`,
  saysBeside: (who, said, label) => `${sentence(who)} said something else, in ${label}: ${ended(said)}`,
  speaksNotOf: (who) => `${sentence(who)} said nothing of that.`,
  saysInstead: (who, value) => `${sentence(who)} said something else: ${ended(value)}`,
  nobodySays: (value) => `No source gives ${quoted(value)} as the answer.`,
  isNot: {
    same: (one, other) => `They do not say the same: one says ${one}, the other ${other}.`,
    fits: {
      same: 'Neither leaves more open than the other: they come to the same.',
      clash: 'Neither is just less exact than the other: they contradict each other.',
      other: 'One does not answer what the other answers, so it is not a less exact answer.',
    },
    clash: {
      same: 'If one is right, so is the other: they come to the same.',
      fits: 'Both can be right, because the less exact one leaves room for the other.',
      other: 'Both can be right, because they speak of different things.',
    },
    other: 'Both are about the same thing, and answer this question.',
  },
  tenTimesTooMuch: 'A tenth of that would be right: look again at the zeros, or at the decimal point.',
  tenTimesTooLittle: 'Ten times that would be right: look again at the zeros, or at the decimal point.',
  digitsSwapped: 'Those are the right digits, but two of them have changed places.',

  sum: (operands) => operands.join(' + '),
  difference: (operands) => operands.join(' − '),
  weekdayFrom: (day, its, weekday, found) => `${day} is a ${its}, so ${weekday} is ${found}`,
  daysAround: (holiday, first, last) => {
    if (first === 0 && last === 0) return holiday
    const side = last < 0 ? 'before' : 'after'
    const days = Math.abs(last < 0 ? first : last)
    if (days === 1) return `the day ${side} ${holiday}`
    return first === last ? `${days} days ${side} ${holiday}` : `the ${days} days ${side} ${holiday}`
  },
  yearsBefore: (years, day) => `${years} years before ${day}`,

  exported: {
    passage: (source, words) => `${source}: ${words}`,
    citation: (where, words, meaning) => {
      const evidence = words.length > 0 ? `: ${words.map(quoted).join(' … ')}` : ''
      return `Source: ${where.join(', ')}${evidence} (${meaning.join(', ')})`
    },
    paragraph: (n, of) => `paragraph ${n} of ${of}`,
    accordingTo: (who) => `according to ${who}`,
    workedOut: (how) => `worked out: ${how}`,
    alsoRight: (answer, why) => `The teacher accepts another answer too: ${quoted(answer)}.${reason(why)}`,
    pointForEveryone: (why) => `The teacher gives everyone the point.${reason(why)}`,
    reworded: 'The teacher worded this question.',
  },
}

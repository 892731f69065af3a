import type { Given, Phrases } from '../phrases.ts'
import { inside, whoSaid, whoSaidThat, whose } from './speakers.ts'

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const quoted = (text: string): string => `“${text}”`
const plain = (stem: string): string => stem.replace(/\?$/, '')
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Names in a sentence: "CTV News, part one, and a third article". */
function list(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const before = names.slice(0, -1)
  return `${before.join(', ')}${before.at(-1)?.includes(',') ? ',' : ''} and ${last}`
}

/** Names before a verb, where a comma inside the last one is closed by another. */
const subject = (names: readonly string[]): string => `${list(names)}${names.at(-1)?.includes(',') ? ',' : ''}`
const verb = (names: readonly string[], one: string, more: string): string => (names.length === 1 ? one : more)
const isPlural = (noun: string): boolean => /[^s]s$/.test(noun) && !/^(?:means|news|series)$/.test(noun)

function given({ value, labels, who }: Given): string {
  return `${value} (${who.length > 0 ? `${list(who)}, in ${list(labels)}` : list(labels)})`
}

export const englishPhrases: Phrases = {
  list,
  sentence,
  quoted,

  standsFor: [(value) => `What does the figure “${value}” stand for?`, (value) => `What is given as “${value}”?`],
  inUnit: (ask, unit) => `${plain(ask)} (in ${unit === 'percent' ? 'per cent' : unit})?`,
  complete: [(opening) => `${opening} …`, (opening) => `Which ending is right? ${opening} …`],
  completeWithNumber: (opening) => `Which number completes the sentence? ${opening} …`,
  canOpen: (opening) => !/(?:^|\s)an?$/i.test(opening),
  whoSaid,
  whoSaidThat,
  whose,
  inOrder: [
    () => 'In which order did the events come, from first to last?',
    () => 'How do the events follow one another in time?',
  ],
  sequence: (events) => `first ${events.join(', then ')}`,
  match: [
    (noun) => `Which ${noun} ${isPlural(noun) ? 'belong' : 'belongs'} to each entry?`,
    (noun) => `What ${isPlural(noun) ? 'are' : 'is'} the right ${noun} for each entry?`,
  ],
  figure: 'figure',
  whichSource: [
    (about, value) => `Which source gives ${value} as ${about}?`,
    (_about, _value, statement) => `Which source says that ${inside(statement)}?`,
  ],
  doTheyAgree: [
    (_ask, about, sources) => `What do ${subject(sources)} give as ${about}?`,
    (ask, _about, sources) => `${ask} How do the answers of ${subject(sources)} compare?`,
  ],
  agree: (first, second) => `They agree: ${first} in the first, ${second} in the second`,
  partlyAgree: (first, second) => `They partly agree: ${first} in the first, ${second} in the second`,
  differ: (first, second) => `They differ: ${first} in the first, ${second} in the second`,
  compare: [
    (_ask, about) => `What does each source give as ${about}?`,
    (ask) => `${ask} Which answer does each source give?`,
  ],
  speakerIn: (who, label) => `${sentence(who)}, in ${label}`,
  whyDiffer: [
    (labels, about) => `Why do ${subject(labels)} differ on ${about}?`,
    (labels, about) => `What explains the different answers of ${subject(labels)} about ${about}?`,
  ],
  reasons: {
    date: ['They speak of different points in time', 'No source shows that they speak of different points in time.'],
    attribution: ['They rest on the words of different people', 'All of them rest on the same people’s words.'],
    event: ['They tell of different events in the story', 'All of them tell of the same event.'],
    mood: ['One tells of a plan, another of what came of it', 'None of them mixes up a plan and what came of it.'],
    unit: ['They count in different units of measure', 'All of them count in the same unit.'],
  },

  gives: (labels, value) => `${sentence(subject(labels))} ${verb(labels, 'gives', 'give')} ${value}.`,
  givesNothing: (label, about) => `${sentence(subject([label]))} says nothing of ${about}.`,
  saysElse: (who) => `No source has this from ${who}.`,
  belongsTo: (option, statement) => `“${option}” answers another question. ${statement}`,
  nobodyGives: (value) => `No source gives “${value}”.`,
  tenTimesTooMuch: 'A tenth of that would be right: look again at the zeros, or at the decimal point.',
  tenTimesTooLittle: 'Ten times that would be right: look again at the zeros, or at the decimal point.',
  digitsSwapped: 'Those are the right digits, but two of them have changed places.',
  sourcesSay: (agree, about, all) =>
    `The sources ${agree ? 'agree' : 'differ'} on ${about}: ${all.map(given).join('; ')}.`,
  corroborated: (statement, labels, independent) =>
    `${statement} ${sentence(small[independent] ?? String(independent))} independent sources agree: ${list(labels)}${labels.length > independent ? '; those of one owner count once' : ''}.`,
  singleSource: (statement, labels) =>
    `${statement} This rests on ${labels.length === 1 ? 'one source alone' : 'sources that count as one'}: ${list(labels)}.`,
  attributed: (statement, who, labels) =>
    `${statement} It is the word of ${list(who)}, as reported by ${list(labels)}.`,
  someRestOnOne: 'Not every one of these is confirmed by a second source.',
  hedged: (labels, hedge) =>
    `The ${hedge.includes(' ') ? 'words' : 'word'} “${hedge}” ${hedge.includes(' ') ? 'stand' : 'stands'} in ${list(labels)}.`,
  because: (because) => sentence(because.endsWith('.') ? because : `${because}.`),
  asOf: (date) => `This was so in ${date}.`,
  sum: (operands) => operands.join(' + '),
  difference: (operands) => operands.join(' − '),
  weekdayBefore: (weekday, day) => `the ${weekday} on or before ${day}`,
  weekdayAfter: (weekday, day) => `the ${weekday} after ${day}`,
  daysAround: (holiday, first, last) => {
    if (first === 0 && last === 0) return holiday
    const side = last < 0 ? 'before' : 'after'
    const days = Math.abs(last < 0 ? first : last)
    if (days === 1) return `the day ${side} ${holiday}`
    return first === last ? `${days} days ${side} ${holiday}` : `the ${days} days ${side} ${holiday}`
  },
  yearsBefore: (years, day) => `${years} years before ${day}`,
}

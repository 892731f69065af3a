import type { Phrases } from './phrases.ts'

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const plain = (stem: string): string => stem.replace(/\?$/, '')
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const englishPhrases: Phrases = {
  list,
  sentence,
  standsFor: [(value) => `What is put at ${value}?`, (value) => `Which of these is given as ${value}?`],
  inUnit: (ask, unit) => `${plain(ask)} (in ${unit})?`,
  whichSource: (ask, value) => `${ask} Which source’s answer is: ${value}?`,
  doTheyAgree: (ask, [a, b]) => `${ask} Do ${a} and ${b} give the same answer?`,
  agree: (first, second) => `They agree: ${first} in the first, ${second} in the second`,
  partlyAgree: (first, second) => `They partly agree: ${first} in the first, ${second} in the second`,
  differ: (first, second) => `They differ: ${first} in the first, ${second} in the second`,
  gives: (labels, value) => `${sentence(list(labels))} ${labels.length === 1 ? 'gives' : 'give'} ${value}.`,
  givesNothing: (label, about) => `${sentence(label)} does not give ${about}.`,
  belongsTo: (value, about) => `${sentence(value)}: ${about}.`,
  nobodyGives: (value) => `No source gives ${value}.`,
  corroborated: (statement, labels, independent) =>
    `${statement} ${independent === 2 && labels.length === 2 ? `${sentence(list(labels))} both say so.` : `${sentence(small[independent] ?? String(independent))} independent sources say so.`}`,
  singleSource: (statement, labels) => `${statement} Only ${list(labels)} ${labels.length === 1 ? 'says' : 'say'} so.`,
  attributed: (statement, who, labels) =>
    `${statement} That is what ${list(who)} said, as ${list(labels)} ${labels.length === 1 ? 'reports' : 'report'}.`,
  hedged: (label, hedge) => `${sentence(label)} says “${hedge}”.`,
  because: (because) => sentence(because.endsWith('.') ? because : `${because}.`),
  asOf: (date) => `As of ${date}.`,
  sum: (operands) => operands.join(' + '),
  difference: (operands) => operands.join(' − '),
  weekdayBefore: (weekday, day) => `the ${weekday} on or before ${day}`,
  weekdayAfter: (weekday, day) => `the ${weekday} after ${day}`,
  daysAround: (holiday, first, last) =>
    last < 0 ? `the ${-first} days before ${holiday}` : `the ${last} days after ${holiday}`,
  yearsBefore: (years, day) => `${years} years before ${day}`,
}

import type { Claim, Derivation, Evidence, Fact, Ledger, Source } from '../../ledger.ts'
import { typeOfWritten } from '../../reading/written.ts'
import { wordsOf } from '../../text/normal-form.ts'
import { formatValue } from '../../values/format.ts'
import { present } from '../../wire/present.ts'
import type { WrittenValue } from '../../wire/written-topic.ts'
import { slice, type Text, textOf } from '../evidence.ts'
import { plainValue } from './plain-value.ts'

/** A topic, source, fact or claim as it is written: plain data, in the order in which it is read. */
export type WrittenFields = Readonly<Record<string, unknown>>

/** A ledger as a person would write it: what `compileTopic` makes the same ledger of. */
export function writtenOf(ledger: Ledger): WrittenFields {
  return topicOf(ledger, (source) => ({
    ...present({ text: source.file }),
    ...(source.text === undefined ? { kept: false } : {}),
  }))
}

/** The same with each source's text in it, as it is posted. */
export function postedOf(ledger: Ledger): WrittenFields {
  return topicOf(ledger, ({ text }) => (text === undefined ? {} : { text }))
}

function topicOf(ledger: Ledger, textOfSource: (source: Source) => WrittenFields): WrittenFields {
  const { id, title, language, introduction, asOf, notice, contentNote, studentNote, headline } = ledger
  const { known, harm, aliases, calendar } = ledger
  const texts = new Map(
    ledger.sources.flatMap((one) => (one.text === undefined ? [] : [[one.id, textOf(one.text)] as const])),
  )
  const days = calendar.map((day) => [day.id, { title: day.title, date: day.date }] as const)
  return {
    id,
    title,
    language,
    ...present({
      introduction,
      'as of': asOf,
      notice,
      'content note': contentNote,
      'student note': studentNote,
      headline,
    }),
    ...present({ dispute: ledger.dispute }),
    ...(known.length === 0 ? {} : { known }),
    ...(harm.length === 0 ? {} : { harm }),
    sources: Object.fromEntries(
      ledger.sources.map((source) => [source.id, { ...writtenSource(source), ...textOfSource(source) }]),
    ),
    ...(Object.keys(aliases).length === 0 ? {} : { names: aliases }),
    ...(days.length === 0 ? {} : { calendar: Object.fromEntries(days) }),
    facts: ledger.facts.map((fact) => writtenFact(fact, ledger, texts)),
  }
}

function writtenSource({ label, publisher, independence, author, title, published, url }: Source): WrittenFields {
  return {
    label,
    ...present({ publisher, owner: independence, author, title, published, url }),
  }
}

function writtenFact(fact: Fact, ledger: Ledger, texts: ReadonlyMap<string, Text>): WrittenFields {
  const { id, core, ask, type, unit, mood, exclusive, relation, event, changes, avoid, spelling } = fact
  const { notTheSame, notBeside, silent, distractors, differ } = fact
  return {
    id,
    ...(core ? { core } : {}),
    ...present({ minor: fact.minor }),
    says: fact.says ?? fact.statement.replace('{value}', `{${exampleOf(fact, ledger)}}`),
    ...(ask.length === 0 ? {} : { ask }),
    ...present({ indirect: fact.indirect, matter: fact.matter }),
    ...(typeTold(fact, ledger.language) === type ? {} : { type }),
    ...present({ unit }),
    ...(mood === 'outcome' ? {} : { mood }),
    ...(exclusive ? { exclusive } : {}),
    ...present({ relation, event }),
    ...(changes ? { changes } : {}),
    ...(avoid.length === 0 ? {} : { avoid }),
    ...(notTheSame.length === 0
      ? {}
      : { 'not the same': Object.fromEntries(notTheSame.map((one) => [one.fact, one.why])) }),
    ...(notBeside.length === 0 ? {} : { 'not beside': notBeside }),
    ...differOf(differ, texts),
    ...(silent.length === 0 ? {} : { silent: Object.fromEntries(silent.map((one) => [one.source, one.why])) }),
    ...(spelling ? { spelling } : {}),
    ...(fact.answerOnly ? { 'answer only': true } : {}),
    claims: fact.claims.map((claim) => writtenClaim(claim, ledger, texts)),
    ...(distractors.length === 0 ? {} : { distractors: distractors.map((one) => writtenDistractor(one, ledger)) }),
  }
}

function differOf(differ: Fact['differ'], texts: ReadonlyMap<string, Text>): WrittenFields {
  if (differ === undefined) return {}
  const { by, because, source } = differ
  return { differ: { by, because, [source]: oneOrMore(quotesOf(differ, texts)) } }
}

function writtenDistractor({ value, written, why }: Fact['distractors'][number], { language }: Ledger): WrittenFields {
  return { value: written ?? plainValue(value, language), ...daysOf(value), why }
}

function exampleOf(fact: Fact, ledger: Ledger): string {
  const [claim] = fact.claims
  return claim ? formatValue(claim.value, fact, ledger).replace(/[{}]/g, '') : '…'
}

const oneOrMore = (list: readonly string[]): WrittenValue => (list.length === 1 ? (list[0] ?? '') : list)

/** The type that the values tell by themselves, so that it need not be written. */
function typeTold({ claims, unit }: Fact, language: string): string {
  if (claims.some(({ value }) => 'date' in value && value.words !== undefined)) return 'date'
  return typeOfWritten(
    claims.map(({ value, written }) => written ?? plainValue(value, language)),
    unit,
    language,
  )
}

/** The days of a vague date, as they are written beside it. */
function daysOf(value: Claim['value']): { readonly days?: string } {
  return 'date' in value && value.words !== undefined ? { days: value.date.replace(/^\[|\]$/g, '') } : {}
}

function writtenClaim(claim: Claim, ledger: Ledger, texts: ReadonlyMap<string, Text>): WrittenFields {
  const { source, value, written, says, loose, quoted, hedge, saidBy, from } = claim
  const quote = quotesOf(claim, texts)
  return {
    [source]: written ?? plainValue(value, ledger.language),
    ...('names' in value && value.open ? { open: true } : {}),
    ...daysOf(value),
    ...(quote.length === 0 ? {} : { quote: oneOrMore(quote) }),
    ...(quoted?.paragraph === undefined ? {} : { in: `¶${quoted.paragraph}` }),
    ...(quoted?.after === undefined ? {} : { after: quoted.after }),
    ...present({ says, loose, hedge }),
    ...(saidBy === undefined ? {} : { 'said by': saidBy.who, ...present({ via: saidBy.via }) }),
    ...(from === undefined ? {} : writtenDerivation(from)),
  }
}

/**
 * The quotations as they were written; of a ledger that nobody wrote so, what stands at its spans, or its fragments.
 */
function quotesOf(
  { source, at, words, quoted }: Evidence & Pick<Claim, 'quoted'>,
  texts: ReadonlyMap<string, Text>,
): string[] {
  if (quoted) return [...quoted.words]
  const text = texts.get(source)
  if (!text) return [...words]
  return at.map((span) => slice(text, span).replace(/\s+/g, ' ').trim()).filter((words) => wordsOf(words).length > 0)
}

function writtenDerivation(from: Derivation) {
  if ('sum' in from) return { sum: from.sum }
  if ('difference' in from) return { difference: from.difference }
  if ('holiday' in from) return { holiday: from.holiday, days: from.days }
  if ('age' in from) return { age: from.age, on: from.on }
  return {
    weekday: from.weekday,
    ...present({ 'on or before': from.onOrBefore, after: from.after }),
  }
}

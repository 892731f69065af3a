import { parse } from 'csv-parse/sync'
import { csvOf } from '../../questions/attempts/csv.ts'
import { below, type Random } from '../../questions/random.ts'
import type { Desk, DeskAttempt, DeskItem } from '../../questions/wire/desk.ts'
import type { Response } from '../../questions/wire/item.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { formulasIn, SEPARATORS, writtenAgain } from './libreoffice.ts'
import { wildText } from './wild-text.ts'

/** So many students share the items, and with them the texts of the answers. */
const CLASS = 500
/** So many lines are one file of LibreOffice's. */
const FILE_LINES = 10_000

/** Every item's answer is a cell at the end of a line; the name is at its start. */
const ANSWERS = 4

const FAULTS = [
  'files that are not read',
  'fields that differ',
  'fields that begin as a formula',
  'formula cells in LibreOffice',
] as const
type Tallied = Tally<(typeof FAULTS)[number]>

/**
 * Names and answers that look like formulas, break lines and turn directions, through the desk's own CSV. csv-parse,
 * strict, must read back every text as it was but for the apostrophes that keep it a text, and LibreOffice must find no
 * formula, whatever it takes for a separator, and write the same texts again.
 */
export const csv: Figure = async ({ count, random, full }) => {
  const tally = tallyOf(...FAULTS)
  let waiting: string[] = []
  for (let made = 0; made < count; made += CLASS) {
    const { desk, texts } = wildClass(Math.min(CLASS, count - made), random)
    const file = csvOf({ ...desk, rulings: [] })
    compare(tally, file, texts)
    waiting.push(file.slice(1))
    if (full && (waiting.length * CLASS >= FILE_LINES || made + CLASS >= count)) {
      await askLibreOffice(tally, `\ufeff${waiting.join('')}`)
      waiting = []
    }
    await tally.reach(made + CLASS)
  }
  return tally.found(
    `${spelled(count)} names, each with four answers, written as CSV${full ? ', with LibreOffice' : ''}`,
  )
}

/** @param texts What its lines must say. */
function compare(tally: Tallied, file: string, texts: readonly (readonly string[])[]): void {
  for (const [i, fields] of linesOf(tally, file).entries()) {
    const given = texts[i] ?? []
    // Behind the answers stand as many points.
    const answers = fields.slice(-2 * ANSWERS, -ANSWERS)
    const read = i === 0 ? answers : [fields[0] ?? '', ...answers]
    // The heading has words alone, and the last answer is a number.
    const isTextAt = (j: number) => i > 0 && j < ANSWERS
    if (read.length !== given.length || !read.every((field, j) => isKept(given[j] ?? '', field, isTextAt(j))))
      tally.add('fields that differ', () => JSON.stringify({ given, read }))
    for (const field of read.filter(beginsAsFormula))
      tally.add('fields that begin as a formula', () => JSON.stringify(field))
  }
}

async function askLibreOffice(tally: Tallied, file: string): Promise<void> {
  for (const separator of SEPARATORS) {
    for (const formula of await formulasIn(file, separator))
      tally.add('formula cells in LibreOffice', () => `${JSON.stringify(separator)} ${formula}`)
  }
  const theirs = linesOf(tally, await writtenAgain(file))
  for (const [i, line] of linesOf(tally, file).entries()) {
    const [ours, again] = [plain(line), plain(theirs[i])]
    if (ours !== again) tally.add('fields that differ', () => `${ours} ${again}`)
  }
}

/** Strict: quotes stand right, every line has the same number of fields. Empty where it is not so. */
function linesOf(tally: Tallied, file: string): string[][] {
  try {
    return parse(file, { bom: true, relax_column_count: false, relax_quotes: false })
  } catch (error) {
    tally.add('files that are not read', () => String(error))
    return []
  }
}

/** A line as it can be compared. */
const plain = (fields: readonly string[] | undefined): string => JSON.stringify(fields?.map(asCellsKeepIt))

/** What a cell of LibreOffice's holds of a text: it knows one line end, and drops each NUL once lines are parted. */
export const asCellsKeepIt = (text: string): string => text.replace(/\r\n|\n\r|\r/g, '\n').replaceAll('\0', '')

const FORMULA = '=+-@＝＋－＠'

/** What a spreadsheet would make something else of, by kind: before such a name or answer an apostrophe may stand. */
const READ_AS: Readonly<Record<string, (text: string) => boolean>> = {
  'a number, a date, a time': (text) => /\p{Nd}/u.test(text) && !/[^\P{L}eE]/u.test(text),
  'a truth': (text) => /^(true|false)$/i.test(text.trim()),
}

/** Whether a field holds this text: nothing was taken away, and only an apostrophe where one is needed was added. */
function isKept(text: string, field: string, isText: boolean): boolean {
  if (isKeptFrom(text, field)) return true
  const isRead = Object.values(READ_AS).some((reads) => reads(text))
  return isText && isRead && field.startsWith("'") && isKeptFrom(text, field.slice(1))
}

/** An apostrophe is needed before what a formula starts with. */
function isKeptFrom(text: string, field: string): boolean {
  const characters = [...field]
  let at = 0
  for (const [i, character] of characters.entries()) {
    if (text.startsWith(character, at)) at += character.length
    else if (character !== "'" || !FORMULA.includes(characters[i + 1] ?? ' ')) return false
  }
  return at === text.length
}

/**
 * At its start, or after what some take for the end of a field. A number is none: it can be reckoned with and does
 * nothing.
 */
function beginsAsFormula(field: string): boolean {
  if (/^-?\d+(\.\d+)?$/.test(field)) return false
  return field.split(/[;,|\t\r\n]/).some((part) => {
    const first = part.replace(/^[\s\p{Cc}\p{Cf}]+/u, '').charAt(0)
    return first !== '' && FORMULA.includes(first)
  })
}

interface WildClass {
  readonly desk: Pick<Desk, 'items' | 'attempts'>
  /** Of the heading the stems, then of each attempt its name and its answers in words. */
  readonly texts: readonly (readonly string[])[]
}

function wildClass(size: number, random: Random): WildClass {
  const text = () => wildText(random).toWellFormed()
  const texts = (length: number) => Array.from({ length }, text)
  const [options, left, right] = [texts(8), texts(3), texts(4)]
  const items = [
    wildItem('q1', text(), { kind: 'choice', shape: 'one', options }),
    wildItem('q2', text(), { kind: 'multiple', shape: 'several', options }),
    wildItem('q3', text(), { kind: 'match', shape: 'pairs', left, right }),
    wildItem('q4', text(), { kind: 'numeric', shape: 'number', unit: text() }),
  ]
  const attempts = Array.from({ length: size }, () => {
    const [one, number] = [below(8, random), below(4001, random) / 8 - 250]
    const several = options.flatMap((_, i) => (random() < 0.3 ? [i] : []))
    const pairs = left.map(() => below(4, random))
    const inWords = [
      options[one] ?? '',
      several.map((i) => options[i]).join('; '),
      left.map((side, i) => `${side}: ${right[pairs[i] ?? 0]}`).join('; '),
      String(number),
    ]
    return { name: text(), responses: [one, several, pairs, number], inWords }
  })
  return {
    desk: { items, attempts: attempts.map(attemptOf) },
    texts: [
      items.map(({ stem }, i) => `${i + 1}. ${stem}`),
      ...attempts.map(({ name, inWords }) => [name, ...inWords]),
    ],
  }
}

const wildItem = (id: string, stem: string, part: Pick<DeskItem, 'kind' | 'shape'> & Partial<DeskItem>): DeskItem => ({
  id,
  stem,
  keyText: '',
  standing: 'corroborated',
  receipts: [],
  ...part,
})

const attemptOf = ({ name, responses }: { name: string; responses: readonly Response[] }): DeskAttempt => ({
  id: '',
  name,
  started: '2031-03-07T09:30:00.000Z',
  seconds: 75,
  score: 1.5,
  max: 4,
  late: false,
  lateness: 0,
  digest: 'd',
  fast: false,
  submissions: 1,
  responses,
  credits: [],
})

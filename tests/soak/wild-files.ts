import { strToU8, zipSync, zlibSync } from 'fflate'
import { readPdfFile } from '../../client/documents/pdf-file.ts'
import type { ReadDocument } from '../../questions/documents/document.ts'
import { readDocx } from '../../questions/documents/docx.ts'
import { formats } from '../../questions/formats/formats.ts'
import { below, type Random } from '../../questions/random.ts'
import { remember } from '../../questions/text/remember.ts'
import type { Published } from '../../questions/wire/published.ts'
import { docxFile, para, table } from '../support/studio/docx-file.ts'
import { bearer, type Server } from '../support/worker/calls.ts'
import { damagedBytes, damagedText, wildPiece } from './wild-pieces.ts'
import { pick } from './wild-text.ts'

interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface HonestFiles {
  /** A quiz in each of the forms in which it can be taken elsewhere. */
  readonly quizzes: readonly NamedFile[]
  readonly pdf: string
}

/** What the studio does with a file of that name. */
export const readDocument = async (name: string, bytes: Uint8Array): Promise<ReadDocument> =>
  name.endsWith('.pdf') ? readPdfFile(bytes.slice()) : readDocx(bytes)

/** The files that are damaged, as a teacher would have them. */
export async function honestFiles(
  server: Server,
  { code, key }: Pick<Published, 'code' | 'key'>,
): Promise<HonestFiles> {
  const quizzes = await Promise.all(
    formats.map(async ({ id, extension }) => {
      const answer = await server.fetch(`/api/quizzes/${code}/export/${id}`, { headers: bearer(key) })
      return { name: `quiz.${extension}`, bytes: new Uint8Array(await answer.arrayBuffer()) }
    }),
  )
  const pdf = pdfOf(streamOf(SHOWN))
  return { quizzes, pdf }
}

/** A file that is cut off, has other bytes or hostile parts, swells, or says what is not true of itself. */
export const damagedFile = (honest: HonestFiles, random: Random): NamedFile => pick(FILES, random)(random, honest)

const FILES: readonly ((random: Random, honest: HonestFiles) => NamedFile)[] = [
  (random, { quizzes }) => {
    const { name, bytes } = pick(quizzes, random)
    return { name, bytes: damagedBytes(bytes, random) }
  },
  (random, { quizzes }) => {
    const { name, bytes } = pick(quizzes, random)
    // Of an archive the bytes of its text alone are still an archive, and what is packed in it is something else.
    return { name, bytes: strToU8(damagedText(new TextDecoder().decode(bytes), random)) }
  },
  (random) => {
    const name = pick(['quiz.xml', 'quiz.gift', 'quiz.csv', 'quiz.txt', 'quiz.jsonl'], random)
    return { name, bytes: strToU8(wildPiece(random) + wildPiece(random)) }
  },
  (random) => ({ name: 'quiz.zip', bytes: pick(ARCHIVES, random)(random) }),
  (random) => ({ name: 'text.docx', bytes: pick(ARCHIVES, random)(random) }),
  (random) => ({ name: 'text.docx', bytes: damagedBytes(wildDocx(random), random) }),
  (random) => ({ name: 'text.docx', bytes: wildDocx(random) }),
  (random, { pdf }) => ({ name: 'text.pdf', bytes: damagedBytes(strToU8(pdf), random) }),
  (random, { pdf }) => ({ name: 'text.pdf', bytes: strToU8(damagedText(pdf, random), true) }),
  (random) => ({ name: 'text.pdf', bytes: strToU8(pdfOf(pick(STREAMS, random)(random), wildPages(random)), true) }),
]

/** A document of Word's whose XML is not what Word writes. */
function wildDocx(random: Random): Uint8Array {
  const cell = (depth: number): string => (depth === 0 ? para('x') : table([cell(depth - 1)]))
  const body = pick(
    [
      () => wildPiece(random),
      () => para(wildPiece(random).replace(/[<&]/g, '')),
      () => damagedText(para('The ferry stayed in port.').repeat(20), random),
      () => cell(below(200, random)),
      () => '<w:p>'.repeat(below(3_000, random)),
      () => para('x').repeat(below(3_000, random)),
    ],
    random,
  )()
  return docxFile({ body, ...(random() < 0.2 ? { footnotes: wildPiece(random) } : {}) })
}

/** More than any part may hold, and a thousandth of it once it is packed. Made when drawn. */
const bomb = remember((name) => zipSync({ [name]: new Uint8Array(12_000_000) }, { level: 1 }))
const bombFor = (random: Random): Uint8Array => bomb(pick(['quiz.xml', 'word/document.xml', '_rels/.rels'], random))

const ARCHIVES: readonly ((random: Random) => Uint8Array)[] = [
  bombFor,
  (random) => damagedBytes(bombFor(random), random),
  (random) => understated(bombFor(random), below(2_000, random)),
  (random) => zipSync({ 'quiz.xml': bombFor(random), 'word/document.xml': bombFor(random) }, { level: 0 }),
  (random) =>
    zipSync(Object.fromEntries(Array.from({ length: below(400, random) }, (_, i) => [`q${i}.xml`, strToU8('<a/>')]))),
  (random) =>
    zipSync({ '../../quiz.xml': strToU8(wildPiece(random)), 'word/document.xml': strToU8(wildPiece(random)) }),
  (random) => zipSync({ 'quiz.xml': zlibSync(strToU8(wildPiece(random))) }),
]

/** Signatures of a zip file's headers, and where each says how long a file is once it is unpacked. (APPNOTE.TXT 4.3) */
const HEADERS: readonly (readonly [signature: number, at: number])[] = [
  [0x04034b50, 22],
  [0x02014b50, 24],
]

/** An archive that says of its files that they are that short. */
function understated(archive: Uint8Array, size: number): Uint8Array {
  const lying = archive.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at + 46 <= lying.length; at += 1)
    for (const [signature, field] of HEADERS)
      if (view.getUint32(at, true) === signature) view.setUint32(at + field, size, true)
  return lying
}

const SHOWN = 'BT /F1 12 Tf 50 700 Td (The ferry stayed in port for eleven days.) Tj 0 -20 Td (Nobody was hurt.) Tj ET'
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>'

/** A PDF of one page, written by hand. Its table of places is missing: readers look for the objects themselves. */
const pdfOf = (stream: string, pages = PAGES): string =>
  pdfWith([
    '<</Type/Catalog/Pages 2 0 R>>',
    pages,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream,
    FONT,
  ])

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'

const streamOf = (text: string): string => `<</Length ${text.length}>>stream\n${text}\nendstream`

function pdfWith(objects: readonly string[]): string {
  const written = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`)
  return `%PDF-1.4\n${written.join('')}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n0\n%%EOF\n`
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

const packed = (text: string): string => {
  const bytes = zlibSync(strToU8(text), { level: 9 })
  return `<</Filter/FlateDecode/Length ${bytes.length}>>stream\n${latin(bytes)}\nendstream`
}

const swollen = remember((opening) => packed(opening.padEnd(2_000_000, ' ')))

const STREAMS: readonly ((random: Random) => string)[] = [
  () => swollen('('),
  (random) => packed(damagedText(SHOWN, random)),
  (random) => packed(`BT /F1 12 Tf ${'(x) Tj '.repeat(below(3_000, random))}ET`),
  (random) => packed(`${'q '.repeat(below(5_000, random))}${'['.repeat(below(5_000, random))}`),
  (random) => `<</Length ${below(2 ** 31, random)}>>stream\n${SHOWN}\nendstream`,
  (random) => `<</Filter[${'/FlateDecode'.repeat(below(40, random))}]/Length 9>>stream\n${SHOWN}\nendstream`,
]

const wildPages = (random: Random): string =>
  pick(
    [
      PAGES,
      '<</Type/Pages/Kids[2 0 R]/Count 1>>',
      `<</Type/Pages/Kids[3 0 R]/Count ${below(2 ** 31, random)}>>`,
      `<</Type/Pages/Kids[${'3 0 R '.repeat(below(3_000, random))}]/Count ${below(3_000, random)}>>`,
      `<</Type/Pages/Kids${'['.repeat(below(3_000, random))}/Count -1>>`,
    ],
    random,
  )

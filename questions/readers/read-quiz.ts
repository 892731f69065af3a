import { aikenReader } from './aiken-reader.ts'
import { csvReader } from './csv-reader.ts'
import { giftReader } from './gift-reader.ts'
import { jsonLinesReader } from './json-lines-reader.ts'
import { moodleXmlReader } from './moodle-xml-reader.ts'
import { qtiReader } from './qti-reader.ts'
import { QUIZ_LIMITS } from './quiz-limits.ts'
import type { QuizFile, QuizReader, ReadFault, ReadParts } from './read-question.ts'
import { unfiled } from './taken-apart.ts'
import { isArchive, unpack } from './unpack.ts'

/** A new format is a file and a line here. The surest to recognise come first. */
export const quizReaders: readonly QuizReader[] = [
  qtiReader,
  moodleXmlReader,
  jsonLinesReader,
  aikenReader,
  csvReader,
  giftReader,
]

/** A quiz as it arrives: what was pasted, or a file with its bytes. */
export type ArrivedQuiz =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array }

/** What a quiz was read as; or why it was not, as a whole. */
type ReadQuiz =
  | ({ readonly ok: true; readonly label: string } & ReadParts)
  | { readonly ok: false; readonly fault: ReadFault }

/**
 * Reads a quiz that was made elsewhere, in whichever format it is.
 *
 * @param decode Bytes as text, by what they look like.
 */
export function readQuiz(arrived: ArrivedQuiz, decode: (bytes: Uint8Array) => string): ReadQuiz {
  const size = 'bytes' in arrived ? arrived.bytes.length : arrived.text.length
  if (size > QUIZ_LIMITS.bytes) return { ok: false, fault: { is: 'too-large' } }
  const files = filesOf(arrived, decode)
  if ('is' in files) return { ok: false, fault: files }
  if (files.every(({ text }) => text.trim() === '')) return { ok: false, fault: { is: 'empty' } }
  for (const reader of quizReaders) {
    const own = files.filter(reader.recognises)
    if (own.length > 0) return readBy(reader, own)
  }
  // What else is packed as an archive, such as a document of an office, is XML inside: nobody takes it for that.
  const looksLikeXml = !isPacked(arrived) && files.some(({ text }) => /^\ufeff?\s*</.test(text))
  return { ok: false, fault: looksLikeXml ? { is: 'unknown-format', what: 'XML' } : { is: 'unknown-format' } }
}

const isPacked = (arrived: ArrivedQuiz): boolean => 'bytes' in arrived && isArchive(arrived.bytes)

function filesOf(arrived: ArrivedQuiz, decode: (bytes: Uint8Array) => string): readonly QuizFile[] | ReadFault {
  if ('text' in arrived) return [arrived]
  if (isArchive(arrived.bytes)) return unpack(arrived.bytes, decode)
  return [{ name: arrived.name, text: decode(arrived.bytes) }]
}

/** A file of which nothing at all can be read is broken: what is wrong with its first part is wrong with it. */
function readBy(reader: QuizReader, files: readonly QuizFile[]): ReadQuiz {
  const read = reader.read(files)
  if ('is' in read) return { ok: false, fault: files.length > 1 ? read : unfiled(read) }
  const [first] = read.unread
  const isBroken = read.questions.length === 0 && (!first || (first.is !== 'unknown-kind' && first.is !== 'text-only'))
  if (isBroken) return { ok: false, fault: first ?? { is: 'empty' } }
  return { ok: true, label: reader.label, ...read }
}

import { strFromU8 } from 'fflate'
import { present } from '../wire/present.ts'
import { DOCUMENT_LIMITS, type DocumentNote, meantTitle, type ReadDocument } from './document.ts'
import { type DocxPart, readDocxPart } from './docx-part.ts'
import { hearXml } from './xml-events.ts'
import { unpacked, type ZipEntry, zipEntries } from './zip.ts'

const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0] as const
const ARCHIVE = [0x50, 0x4b] as const

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, i) => bytes[i] === byte)

const refused = (why: Extract<ReadDocument, { readonly ok: false }>['why']): ReadDocument => ({ ok: false, why })

/** The paragraphs of a Word document, footnotes behind them. Comments, headers and footers are not read. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  if (bytes.length > DOCUMENT_LIMITS.docx) return refused('large')
  if (begins(bytes, OLD_FORMAT)) return refused(isLockedFile(bytes) ? 'locked' : 'old')
  if (!begins(bytes, ARCHIVE)) return refused('unlike')
  const entries = zipEntries(bytes)
  if (!entries) return refused('broken')
  const archive = { bytes, entries }
  const relations = partOf(archive, '_rels/.rels')
  const name = (relations.ok && mainPart(relations.text)) || 'word/document.xml'
  if (!entries.has(name)) return refused('unlike')
  const main = partOf(archive, name)
  if (!main.ok) return main
  const body = readDocxPart(main.text)
  if (!body) return refused('broken')
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const footnotes = footnotesOf(archive, folder, body)
  if (!footnotes.ok) return footnotes
  if (body.paragraphs.length === 0) return refused('no-words')
  const properties = partOf(archive, 'docProps/core.xml')
  return {
    ok: true,
    text: [...body.paragraphs, ...footnotes.paragraphs].join('\n\n'),
    notes: notesOf(body, footnotes.paragraphs),
    ...(properties.ok ? propertiesOf(properties.text) : {}),
  }
}

function notesOf({ isChanged, hasInserted }: DocxPart, footnotes: readonly string[]): readonly DocumentNote[] {
  const notes: DocumentNote[] = []
  if (footnotes.length > 0) notes.push({ is: 'footnotes' })
  if (isChanged) notes.push({ is: 'changes' })
  if (hasInserted) notes.push({ is: 'inserted' })
  return notes
}

interface Archive {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, ZipEntry>
}

type Part = { readonly ok: true; readonly text: string } | Extract<ReadDocument, { readonly ok: false }>

function partOf({ bytes, entries }: Archive, name: string): Part {
  const entry = entries.get(name)
  if (!entry) return { ok: false, why: 'broken' }
  if (entry.isLocked) return { ok: false, why: 'locked' }
  const content = unpacked(bytes, entry, DOCUMENT_LIMITS.part)
  return typeof content === 'string' ? { ok: false, why: content } : { ok: true, text: strFromU8(content) }
}

type Footnotes =
  | { readonly ok: true; readonly paragraphs: readonly string[] }
  | Extract<ReadDocument, { readonly ok: false }>

/** Footnotes, then endnotes, each in the order in which the text points to them. */
function footnotesOf(archive: Archive, folder: string, { cited }: DocxPart): Footnotes {
  const paragraphs: string[] = []
  for (const kind of ['footnote', 'endnote']) {
    const wanted = cited.filter((key) => key.startsWith(`${kind} `))
    const name = `${folder}${kind}s.xml`
    if (wanted.length === 0 || !archive.entries.has(name)) continue
    const part = partOf(archive, name)
    if (!part.ok) return part
    const read = readDocxPart(part.text)
    if (!read) return { ok: false, why: 'broken' }
    paragraphs.push(...wanted.flatMap((key) => read.footnotes.get(key) ?? []))
  }
  return { ok: true, paragraphs }
}

/** The part that is the document: some programs number it. */
function mainPart(relations: string): string | undefined {
  let found: string | undefined
  hearXml(relations, {
    opened: (name, attribute) => {
      if (name === 'Relationship' && attribute('Type')?.endsWith('/officeDocument'))
        found ??= attribute('Target')?.replace(/^\//, '')
    },
    text: () => undefined,
    closed: () => undefined,
  })
  // A workbook or a set of slides has such a part too.
  return found?.startsWith('xl/') || found?.startsWith('ppt/') ? undefined : found
}

function propertiesOf(xml: string) {
  const found = new Map<string, string>()
  let inside = ''
  hearXml(xml, {
    opened: (name) => {
      inside = name
    },
    text: (text) => {
      found.set(inside, (found.get(inside) ?? '') + text)
    },
    closed: () => {
      inside = ''
    },
  })
  const day = /^\d{4}-\d\d-\d\d/.exec(found.get('created')?.trim() ?? '')?.[0]
  return present({ title: meantTitle(found.get('title')), made: day })
}

const LOCKED = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0))

/** A document with a password stands in a file of the old format, under a name that says so, two bytes a letter. */
function isLockedFile(bytes: Uint8Array): boolean {
  const [first = 0] = LOCKED
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (LOCKED.every((letter, i) => bytes[at + 2 * i] === letter)) return true
  return false
}

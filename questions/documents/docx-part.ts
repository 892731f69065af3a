import { type DocxState, docxState, isSeen, newStory, write } from './docx-state.ts'
import { raisedDigits } from './raised.ts'
import { hearXml } from './xml-events.ts'

/** What a part of a .docx says, as somebody sees who has accepted its changes. */
export interface DocxPart {
  readonly paragraphs: readonly string[]
  readonly footnotes: ReadonlyMap<string, readonly string[]>
  /** The keys of `footnotes` in the order of the text. */
  readonly cited: readonly string[]
  readonly isChanged: boolean
  readonly hasInserted: boolean
}

/** What is no text, is left out by its writer, or stands there a second time. */
const SKIPPED = new Set([
  ...['del', 'moveFrom', 'delText', 'delInstrText', 'Fallback', 'rt', 'object'],
  ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange'],
])
const CHANGES = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

type Opened = (state: DocxState, attribute: (name: string) => string | undefined) => void

const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '')

const parentOf = ({ names }: DocxState, above = 1): string | undefined => names.at(-1 - above)

/** A sign of its own inside a run; of the same name are the stops of a paragraph. */
const sign =
  (text: string): Opened =>
  (state) => {
    if (parentOf(state) === 'r') write(state, text)
  }

const cited =
  (kind: string): Opened =>
  (state, attribute) => {
    if (isSeen(state)) state.cited.push(`${kind} ${attribute('id')}`)
  }

const footnote =
  (kind: string): Opened =>
  (state, attribute) => {
    state.footnote = `${kind} ${attribute('id')}`
    state.stories.push(newStory())
  }

/** What holds a place until somebody writes there, or lists what stands in the document. */
const placeholder: Opened = ({ blocks }) => {
  const block = blocks.at(-1)
  if (block) block.isEmpty = true
}

const OPENED: Readonly<Record<string, Opened>> = {
  p: ({ paragraphs }) => paragraphs.push({ text: '', boxes: [], goesOn: false }),
  r: ({ hidden, raised }) => {
    hidden.push(hidden.at(-1) ?? false)
    raised.push(false)
  },
  t: (state, attribute) => {
    state.written = ''
    state.keepsBlanks = attribute('space') === 'preserve'
  },
  tab: sign(' '),
  ptab: sign(' '),
  br: sign('\n'),
  cr: sign('\n'),
  noBreakHyphen: sign('-'),
  vanish: (state, attribute) => {
    if (parentOf(state, 2) === 'r') state.hidden[state.hidden.length - 1] = isOn(attribute('val'))
  },
  vertAlign: (state, attribute) => {
    if (parentOf(state, 2) === 'r') state.raised[state.raised.length - 1] = attribute('val') === 'superscript'
  },
  framePr: ({ paragraphs }, attribute) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && ['drop', 'margin'].includes(attribute('dropCap') ?? '')) paragraph.goesOn = true
  },
  fldChar: ({ fields }, attribute) => {
    const kind = attribute('fldCharType')
    const field = fields.at(-1)
    if (kind === 'begin') fields.push({ asked: '', isShown: false })
    else if (kind === 'end') fields.pop()
    else if (field) field.isShown = true
  },
  fldSimple: ({ fields }, attribute) => fields.push({ asked: attribute('instr') ?? '', isShown: true }),
  instrText: (state) => {
    state.written = ''
  },
  txbxContent: ({ stories }) => stories.push(newStory()),
  tr: ({ rows }) => rows.push({ cells: [], isDeleted: false }),
  tc: ({ stories }) => stories.push(newStory()),
  sdt: ({ blocks }) => blocks.push({ isEmpty: false }),
  showingPlcHdr: (state, attribute) => {
    if (isOn(attribute('val'))) placeholder(state, attribute)
  },
  docPartGallery: (state, attribute) => {
    if (attribute('val') === 'Table of Contents') placeholder(state, attribute)
  },
  footnoteReference: cited('footnote'),
  endnoteReference: cited('endnote'),
  footnote: footnote('footnote'),
  endnote: footnote('endnote'),
  altChunk: (state) => {
    state.hasInserted = true
  },
  subDoc: (state) => {
    state.hasInserted = true
  },
}

const CLOSED: Readonly<Record<string, (state: DocxState) => void>> = {
  t: (state) => {
    const written = state.written ?? ''
    const text = state.keepsBlanks ? written : written.trim()
    write(state, state.raised.at(-1) ? raisedDigits(text) : text)
    state.written = undefined
  },
  instrText: (state) => {
    const field = state.fields.at(-1)
    if (field && !field.isShown) field.asked += state.written ?? ''
    state.written = undefined
  },
  r: ({ hidden, raised }) => {
    hidden.pop()
    raised.pop()
  },
  p: closeParagraph,
  fldSimple: ({ fields }) => fields.pop(),
  sdt: ({ blocks }) => blocks.pop(),
  txbxContent: (state) => {
    const boxed = closeStory(state)
    state.paragraphs.at(-1)?.boxes.push(...boxed)
  },
  tc: (state) => {
    const cell = closeStory(state)
    state.rows.at(-1)?.cells.push(cell)
  },
  tr: ({ rows, stories }) => {
    const row = rows.pop()
    if (row && !row.isDeleted) stories.at(-1)?.paragraphs.push(...rowLines(row.cells))
  },
  footnote: (state) => state.footnotes.set(state.footnote, closeStory(state)),
  endnote: (state) => state.footnotes.set(state.footnote, closeStory(state)),
}

function closeParagraph({ paragraphs, stories }: DocxState): void {
  const paragraph = paragraphs.pop()
  const story = stories.at(-1)
  if (!paragraph || !story) return
  const text = story.open + paragraph.text
  story.open = paragraph.goesOn ? text : ''
  if (!paragraph.goesOn) story.paragraphs.push(...linesOf(text))
  story.paragraphs.push(...paragraph.boxes)
}

/** @returns Its paragraphs. */
function closeStory({ stories }: DocxState): readonly string[] {
  const story = stories.pop()
  return story ? [...story.paragraphs, ...linesOf(story.open)] : []
}

const linesOf = (text: string): readonly string[] => text.split('\n').flatMap((line) => line.trim() || [])

/** Cells with more are no row of a table: somebody has laid out a page with them. */
const LONG_CELL = 150

/** A row of a table as a line; of a table that lays out a page, cell by cell what stands in it. */
function rowLines(cells: readonly (readonly string[])[]): readonly string[] {
  const full = cells.filter((cell) => cell.length > 0)
  const isLaidOut = full.length === 1 || full.some((cell) => cell.length > 1 && cell.join(' ').length > LONG_CELL)
  return isLaidOut ? full.flat() : full.length > 0 ? [full.map((cell) => cell.join(' ')).join(' ')] : []
}

function open(state: DocxState, name: string, attribute: (name: string) => string | undefined): void {
  state.names.push(name)
  if (state.skipped > 0) {
    state.skipped += 1
    return
  }
  if (CHANGES.has(name)) state.isChanged = true
  if (name === 'del') markDeleted(state)
  if (SKIPPED.has(name) || (name === 'sdtContent' && state.blocks.at(-1)?.isEmpty)) state.skipped = 1
  else if (Object.hasOwn(OPENED, name)) OPENED[name]?.(state, attribute)
}

/** Where the mark of a deletion stands among properties, the end of a paragraph or a whole row is deleted. */
function markDeleted(state: DocxState): void {
  const paragraph = state.paragraphs.at(-1)
  const row = state.rows.at(-1)
  if (parentOf(state) === 'rPr' && parentOf(state, 2) === 'pPr' && paragraph) paragraph.goesOn = true
  if (parentOf(state) === 'trPr' && row) row.isDeleted = true
}

function close(state: DocxState, name: string): void {
  if (state.skipped > 0) state.skipped -= 1
  else if (Object.hasOwn(CLOSED, name)) CLOSED[name]?.(state)
  state.names.pop()
}

/**
 * @returns `undefined` where it is no XML.
 */
export function readDocxPart(xml: string): DocxPart | undefined {
  const state = docxState()
  const isWhole = hearXml(xml, {
    opened: (name, attribute) => open(state, name, attribute),
    text: (text) => {
      if (state.skipped === 0 && state.written !== undefined) state.written += text
    },
    closed: (name) => close(state, name),
  })
  if (!isWhole) return undefined
  const { footnotes, cited: citations, isChanged, hasInserted } = state
  return { paragraphs: closeStory(state), footnotes, cited: citations, isChanged, hasInserted }
}

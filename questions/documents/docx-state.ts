/** Where paragraphs gather: the document, a cell, a text box, a footnote. */
interface Story {
  readonly paragraphs: string[]
  /** A paragraph that goes on in the next. */
  open: string
}

interface Paragraph {
  text: string
  /** What stands in text boxes that hang on it. */
  readonly boxes: string[]
  /** It has no end of its own: a first letter in a frame, or the mark of its end is deleted. */
  goesOn: boolean
}

/** Something that Word works out: what it is asked for, then what it came to. */
interface Field {
  asked: string
  isShown: boolean
}

interface Row {
  readonly cells: (readonly string[])[]
  isDeleted: boolean
}

/** How far a part of a .docx has been read, and what stood in it. */
export interface DocxState {
  /** The elements that are open. */
  readonly names: string[]
  /** How many open elements are left out with all that stands in them. */
  skipped: number
  readonly stories: Story[]
  readonly paragraphs: Paragraph[]
  readonly rows: Row[]
  readonly fields: Field[]
  /** Runs that are open: whether they are hidden. */
  readonly hidden: boolean[]
  /** The runs that are open: whether they stand above the line. */
  readonly raised: boolean[]
  /** Blocks with a form of their own: whether they only hold a place. */
  readonly blocks: { isEmpty: boolean }[]
  /** What stands in the text that is open now. */
  written: string | undefined
  keepsBlanks: boolean
  /** By kind and id. */
  readonly footnotes: Map<string, readonly string[]>
  /** Footnotes in the order in which the text points to them. */
  readonly cited: string[]
  footnote: string
  isChanged: boolean
  hasInserted: boolean
}

export const newStory = (): Story => ({ paragraphs: [], open: '' })

export const docxState = (): DocxState => ({
  names: [],
  skipped: 0,
  stories: [newStory()],
  paragraphs: [],
  rows: [],
  fields: [],
  hidden: [],
  raised: [],
  blocks: [],
  written: undefined,
  keepsBlanks: false,
  footnotes: new Map(),
  cited: [],
  footnote: '',
  isChanged: false,
  hasInserted: false,
})

/** Lists of headings, whose page numbers are of another paper. */
const LISTS = /^\s*(?:TOC|INDEX|TOA)\b/

/** Whether a person who looks at the document sees what is written at this place. */
export const isSeen = ({ fields, hidden, names }: DocxState): boolean =>
  hidden.at(-1) !== true &&
  fields.every(({ asked, isShown }) => isShown && !LISTS.test(asked)) &&
  // Drawings name things for programs; their text boxes are for people.
  names.lastIndexOf('drawing') <= names.lastIndexOf('txbxContent')

export function write(state: DocxState, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph && isSeen(state)) paragraph.text += text
}

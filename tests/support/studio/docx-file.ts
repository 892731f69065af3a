import { strToU8, zipSync } from 'fflate'

// Files as Word writes them, of XML written by hand.

const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

export interface DocxParts {
  /** What stands in the body. */
  readonly body: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Elements of docProps/core.xml. */
  readonly properties?: string
  /** Where the document stands. */
  readonly name?: string
  /** Other parts, as they are. */
  readonly more?: Readonly<Record<string, string>>
}

export function docxFile({ body, footnotes, endnotes, properties, name = 'word/document.xml', more }: DocxParts) {
  const notes = (kind: string, inside: string) => `${DECLARED}<w:${kind}s ${NAMES}>${inside}</w:${kind}s>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${DECLARED}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${DECLARED}<Relationships><Relationship Id="rId1" Type="${OFFICE}" Target="/${name}"/></Relationships>`,
    [name]: `${DECLARED}<w:document ${NAMES}><w:body>${body}<w:sectPr><w:headerReference r:id="rId7"/></w:sectPr></w:body></w:document>`,
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': notes('footnote', footnotes) }),
    ...(endnotes === undefined ? {} : { 'word/endnotes.xml': notes('endnote', endnotes) }),
    ...(properties === undefined ? {} : { 'docProps/core.xml': `${DECLARED}<cp:p>${properties}</cp:p>` }),
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])))
}

/** A run, its properties first. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs, or of plain words. */
export const para = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : run(inside)}</w:p>`

export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : para(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

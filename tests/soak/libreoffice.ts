import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { XmlElement } from 'libxml2-wasm'
import { readXml } from '../support/questions/formats-samples.ts'

const run = promisify(execFile)

/** What stands between fields: ours, and what spreadsheets of other countries and other files take for it. */
export const SEPARATORS = [',', ';', '\t', '|'] as const
type Separator = (typeof SEPARATORS)[number]

/**
 * LibreOffice's filter for CSV: separator, quote, UTF-8, from line 1, no column formats, any language, whether what is
 * quoted is text. (LibreOffice Help, Filter Options for CSV Files.)
 */
const filter = (separator: Separator, quotedIsText: boolean) =>
  `${separator.charCodeAt(0)},34,76,1,,0,${quotedIsText},true`

/** As the dialogue of opening is at first: tab, comma and semicolon part fields, and the language is the system's. */
const AS_OPENED = '9/44/59,34,76,1,,0,false,true'

/**
 * A profile of a computer that is set up so. (LibreOffice's own schema: org.openoffice.Setup, ooSetupSystemLocale.)
 *
 * @param locale A tag as BCP 47 has it.
 */
const profileOf = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>`

/** Has LibreOffice open a CSV file, and save it as something else. */
async function converted(csv: string, infilter: string, to: string, locale = 'en-US'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-calc-'))
  const [extension = ''] = to.split(':')
  try {
    await writeFile(join(folder, 'given.csv'), csv)
    // A profile of its own: one that is in use would take the file over and end at once.
    await mkdir(join(folder, 'profile/user'), { recursive: true })
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), profileOf(locale))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const options = [profile, '--headless', `--infilter=CSV:${infilter}`, '--convert-to', to]
    await run('soffice', [...options, '--outdir', join(folder, 'out'), join(folder, 'given.csv')])
    return await readFile(join(folder, 'out', `given.${extension}`), 'utf8')
  } catch (cause) {
    throw new Error(
      'LibreOffice did not open the file. On Debian: apt-get install --no-install-recommends libreoffice-calc',
      { cause },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The formulas that LibreOffice finds in a CSV file, each as it would reckon it. */
export async function formulasIn(csv: string, separator: Separator): Promise<readonly string[]> {
  const document = await converted(csv, filter(separator, false), 'fods')
  if (!document.includes('<table:table-cell')) throw new Error('LibreOffice made no cells of the file.')
  return [...document.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula)
}

/** The file as LibreOffice writes it again, every cell taken for a text. */
export const writtenAgain = (csv: string): Promise<string> =>
  converted(csv, filter(',', true), `csv:Text - txt - csv (StarCalc):${filter(',', true)}`)

/** A cell as a spreadsheet took it. */
export interface SheetCell {
  /** ODF's office:value-type: `string`, `float`, `date`; empty where there is nothing. */
  readonly type: string
  readonly value: number
  readonly text: string
}

/** The rows that LibreOffice makes of a CSV file that is opened on a computer of that locale. */
export async function cellsIn(csv: string, locale: string): Promise<readonly (readonly SheetCell[])[]> {
  const document = await converted(csv, AS_OPENED, 'fods', locale)
  return readXml(document, (root) => elementsIn(root, 'table-row').map(cellsOf))
}

function cellsOf(row: XmlElement): readonly SheetCell[] {
  const cells = elementsIn(row, 'table-cell').flatMap((cell) => {
    const said = (name: string) => cell.attrs.find((attribute) => attribute.name === name)?.value
    const text = elementsIn(cell, 'p')
      .map(({ content }) => content)
      .join('\n')
    const one = { type: said('value-type') ?? '', value: Number(said('value')), text }
    return Array.from({ length: Number(said('number-columns-repeated') ?? 1) }, () => one)
  })
  // What is empty to the right of all that there is belongs to no column.
  return cells.slice(0, cells.findLastIndex(({ type }) => type !== '') + 1)
}

const elementsIn = (root: XmlElement, name: string): readonly XmlElement[] =>
  root.find(`.//*[local-name()="${name}"]`).filter((node) => node instanceof XmlElement)

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

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

/** Has LibreOffice open a CSV file, and save it as something else. */
async function converted(csv: string, infilter: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-calc-'))
  const [extension = ''] = to.split(':')
  try {
    await writeFile(join(folder, 'given.csv'), csv)
    // A profile of its own: one that is in use would take the file over and end at once.
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

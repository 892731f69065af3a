import { newPage } from '../browser-test.ts'

export interface Printed {
  readonly body: string
  readonly style?: string
  readonly title?: string
  /** At the head of every page. */
  readonly header?: string
}

/** A page as Chromium prints it: with columns, ligatures and numbers of pages. */
export async function printed({ body, style = '', title = '', header }: Printed): Promise<Uint8Array> {
  const page = await newPage()
  await page.setContent(
    `<title>${title}</title><style>body{font:11pt/1.35 serif;margin:0}p{margin:0}${style}</style>${body}`,
  )
  const small = 'font-size:9px;width:100%;text-align:center'
  const pdf = await page.pdf({
    format: 'A5',
    margin: { top: '2cm', bottom: '2cm', left: '1.5cm', right: '1.5cm' },
    displayHeaderFooter: header !== undefined,
    headerTemplate: `<div style="${small}">${header}</div>`,
    footerTemplate: `<div style="${small}"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
  })
  return new Uint8Array(pdf)
}

/** A file whose words nobody can read who has no password. */
export function lockedPdf(): Uint8Array {
  const nonsense = 'ab'.repeat(32)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>',
    `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${nonsense}> /U <${nonsense}> >>`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}`
  text += `trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${nonsense}> <${nonsense}>] >>\nstartxref\n${table}\n%%EOF`
  return new TextEncoder().encode(text)
}

import { getDocument } from 'unpdf/pdfjs'
import { DOCUMENT_LIMITS, type ReadDocument } from '../../questions/documents/document.ts'
import { readPdf } from '../../questions/documents/pdf.ts'
import type { PdfPage, PdfRun } from '../../questions/documents/pdf-page.ts'
import { present } from '../../questions/wire/present.ts'
import { TOPIC_LIMITS } from '../../questions/wire/topic-limits.ts'

/** What pdf.js may do: nothing but read. It fetches nothing, runs nothing of the file and draws nothing. */
const ONLY_READ = {
  verbosity: 0,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: false,
} as const

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

/** Reads a PDF as far as its text fills one of ours. */
export async function readPdfFile(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > DOCUMENT_LIMITS.pdf) return { ok: false, why: 'large' }
  if (!isPdf(bytes)) return { ok: false, why: 'unlike' }
  const task = getDocument({ ...ONLY_READ, data: bytes })
  try {
    const document = await task.promise
    const pages = await pagesOf(document)
    return readPdf({ pages, count: document.numPages, ...(await propertiesOf(document)) })
  } catch (error) {
    return { ok: false, why: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' }
  } finally {
    await task.destroy()
  }
}

/** The mark of a PDF may have a little before it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

async function pagesOf(document: PdfDocument): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages && letters <= TOPIC_LIMITS.textBytes; number += 1) {
    const page = await pageOf(document, number).catch((): PdfPage => ({ width: 0, height: 0, runs: undefined }))
    pages.push(page)
    letters += (page.runs ?? []).reduce((sum, { text }) => sum + text.length, 0)
  }
  return pages
}

async function pageOf(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  const runs = items.flatMap((item): PdfRun | readonly never[] => ('str' in item ? (runOf(item, transform) ?? []) : []))
  return { width, height, runs }
}

/** @returns `undefined` for what does not stand upright: a stamp, a mark across the page. */
function runOf(
  item: { readonly str: string; readonly transform: readonly number[]; readonly width: number },
  view: readonly number[],
): PdfRun | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = view
  const [m = 0, n = 0, o = 0, p = 0, x = 0, y = 0] = item.transform
  const across = a * m + c * n
  const down = b * m + d * n
  if (across <= 0 || Math.abs(down) > 0.1 * across) return undefined
  return {
    text: item.str,
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width: item.width,
    size: Math.hypot(a * o + c * p, b * o + d * p),
  }
}

async function propertiesOf(document: PdfDocument) {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const read = (name: string) => {
    const value: unknown = name in info ? Reflect.get(info, name) : undefined
    return typeof value === 'string' ? value : undefined
  }
  return present({ title: read('Title'), created: read('CreationDate') })
}

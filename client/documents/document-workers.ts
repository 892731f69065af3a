import { DOCUMENT_LIMITS, type ReadDocument } from '../../questions/documents/document.ts'

/** The files that are read by a worker of their own. */
export const DOCUMENT_FORMS = ['docx', 'pdf'] as const
export type DocumentForm = (typeof DOCUMENT_FORMS)[number]

/** Rejected where the browser cannot run the reader, or it did not arrive. */
export type DocumentReader = (form: DocumentForm, file: Blob) => Promise<ReadDocument>

/** A file that keeps a reader so long was made for that. */
const LONGEST_MS = 60_000

/**
 * Readers that are fetched when the first file of their form is to be read, and gone with all that they needed when it
 * is.
 *
 * @param addresses Of their scripts.
 */
export const documentWorkers =
  (addresses: Readonly<Record<DocumentForm, string>>): DocumentReader =>
  async (form, file) => {
    if (file.size > DOCUMENT_LIMITS[form]) return { ok: false, why: 'large' }
    const bytes = await file.arrayBuffer()
    const worker = new Worker(addresses[form])
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = new Promise<ReadDocument>((resolve, reject) => {
      // pdf.js, which is made for a worker of its own, says first that it is ready.
      worker.onmessage = ({ data }) => {
        if ('read' in data) resolve(data.read)
      }
      worker.onerror = () => reject(new Error('The reader does not run.'))
      timer = setTimeout(() => resolve({ ok: false, why: 'slow' }), LONGEST_MS)
      worker.postMessage(bytes, [bytes])
    })
    return read.finally(() => {
      clearTimeout(timer)
      worker.terminate()
    })
  }

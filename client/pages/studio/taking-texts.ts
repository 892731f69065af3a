import { useState } from 'preact/hooks'
import { decodedText } from '../../../questions/text/decoded-text.ts'
import { DOCUMENT_FORMS, type DocumentForm, type DocumentReader } from '../../documents/document-workers.ts'
import { browserDecode } from '../parts/browser-decode.ts'
import type { TextFile } from './studio-draft.ts'
import type { StudioEngine, TakenText, TextForm } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'

const FORMS: Readonly<Record<string, TextForm>> = { txt: 'plain', md: 'markdown', html: 'html', htm: 'html' }

/** Bytes of a file that are read: its markup may be many times its words. */
const LARGEST_FILE = 4 * 1024 * 1024

interface TakingTools {
  readonly engine: StudioEngine
  readonly readDocument: DocumentReader
  /** Of the draft, once it has a text. */
  readonly language: () => string | undefined
  /** Others are brought: what was said of the last ones is said no more. */
  readonly begin: () => void
  /** @returns What is wrong with a text, in words. */
  readonly add: (taken: TakenText, file?: TextFile) => string | undefined
}

/** Takes texts in, one after another. */
export function useTaking({ engine, readDocument, language, begin, add }: TakingTools, say: StudioStepProps['say']) {
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  async function take(raw: string, form: TextForm, file?: TextFile): Promise<string | undefined> {
    const taken = await engine.take(raw, form, language()).catch(() => undefined)
    return taken ? add(taken, file) : say.failed
  }

  async function takeFile(file: File): Promise<string | undefined> {
    const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
    const document = DOCUMENT_FORMS.find((one) => one === ending)
    if (document) return takeDocument(file, document)
    const form = FORMS[ending]
    if (!form) return say.texts.notText(file.name)
    const raw = await decoded(file.slice(0, LARGEST_FILE)).catch(() => undefined)
    return raw === undefined ? say.texts.unread(file.name) : take(raw, form)
  }

  async function takeDocument(file: File, form: DocumentForm): Promise<string | undefined> {
    const read = await readDocument(form, file).catch(() => undefined)
    if (!read) return say.files.unable(file.name)
    if (!read.ok) return say.files.faults[read.why](file.name)
    const { text, ok: _, ...known } = read
    return take(text, 'plain', { name: file.name, ...known })
  }

  /** @returns Whether nothing was wrong. */
  async function busy(work: () => Promise<readonly (string | undefined)[]>): Promise<boolean> {
    begin()
    setBusy(true)
    const found = new Set((await work()).flatMap((one) => one ?? []))
    setProblems([...found])
    setBusy(false)
    return found.size === 0
  }

  return {
    isBusy,
    problems,
    one: (raw: string, form: TextForm) => busy(async () => [await take(raw, form)]),
    files: (list: FileList | null | undefined) =>
      busy(async () => {
        const found: (string | undefined)[] = []
        for (const file of Array.from(list ?? [])) found.push(await takeFile(file))
        return found
      }),
  }
}

export type Taking = ReturnType<typeof useTaking>

const decoded = async (file: Blob): Promise<string> =>
  decodedText(new Uint8Array(await file.arrayBuffer()), browserDecode)

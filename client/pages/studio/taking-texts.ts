import { useState } from 'preact/hooks'
import { decodedText } from '../../../questions/text/decoded-text.ts'
import { browserDecode } from '../parts/browser-decode.ts'
import type { StudioEngine, TakenText, TextForm } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'

const FORMS: Readonly<Record<string, TextForm>> = { txt: 'plain', md: 'markdown', html: 'html', htm: 'html' }

/** Bytes of a file that are read: its markup may be many times its words. */
const LARGEST_FILE = 4 * 1024 * 1024

/**
 * Takes texts in, one after another.
 *
 * @param add Gives what is wrong with a text, in words.
 */
export function useTaking(
  engine: StudioEngine,
  say: StudioStepProps['say'],
  add: (taken: TakenText) => string | undefined,
) {
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  async function take(raw: string, form: TextForm): Promise<string | undefined> {
    const taken = await engine.take(raw, form).catch(() => undefined)
    return taken ? add(taken) : say.failed
  }

  async function takeFile(file: File): Promise<string | undefined> {
    const form = FORMS[/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '']
    if (!form) return say.texts.notText(file.name)
    const raw = await decoded(file.slice(0, LARGEST_FILE)).catch(() => undefined)
    return raw === undefined ? say.texts.unread(file.name) : take(raw, form)
  }

  /** @returns Whether nothing was wrong. */
  async function busy(work: () => Promise<readonly (string | undefined)[]>): Promise<boolean> {
    setBusy(true)
    const found = (await work()).flatMap((one) => one ?? [])
    setProblems(found)
    setBusy(false)
    return found.length === 0
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

const decoded = async (file: Blob): Promise<string> =>
  decodedText(new Uint8Array(await file.arrayBuffer()), browserDecode)

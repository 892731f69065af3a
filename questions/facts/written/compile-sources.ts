import { present } from '../../wire/present.ts'
import { RESERVED, type WrittenSource, type WrittenTopic } from '../../wire/written-topic.ts'
import type { Digest } from '../evidence.ts'
import type { Lock } from './lock.ts'
import type { Mistake } from './mistake.ts'
import { atHand, describeText, type SourceAtHand } from './pinner.ts'

/** What stands beside the facts. */
export interface Beside {
  /** By source id: the texts that are at hand. */
  readonly texts: ReadonlyMap<string, string>
  readonly lock: Lock | undefined
  /** What to do about a text that is not there. */
  readonly missing: (source: string, file: string | undefined) => string
  /**
   * Absent where the texts travel with the facts: the digest of what is just cut out of a text proves nothing of it.
   */
  readonly digest: Digest | undefined
}

interface CompiledSources {
  readonly sources: readonly unknown[]
  readonly known: ReadonlyMap<string, SourceAtHand>
  readonly mistakes: readonly Mistake[]
}

/** The sources as the ledger has them, and each with its text or what was pinned of it. */
export async function compileSources(topic: WrittenTopic, beside: Beside): Promise<CompiledSources> {
  const known = new Map<string, SourceAtHand>()
  const mistakes: Mistake[] = []
  const sources: unknown[] = []
  for (const [id, source] of Object.entries(topic.sources)) {
    const raw = beside.texts.get(id)
    const at = atHand(source.label, source.kept ?? true, raw, beside.lock?.pins[id])
    const described = await describeText(at, beside.lock?.sources[id], beside.digest)
    known.set(id, at)
    if (RESERVED.includes(id)) {
      const message = `“${id}” is one of our words. Give the source another id.`
      mistakes.push({ path: ['sources', id], key: true, message })
    }
    if (!described || described.paragraphs.length === 0) mistakes.push(textless(id, source, raw, beside))
    sources.push({
      id,
      ...metadataOf(source),
      ...described,
      ...fileOf(source),
      ...(at.kept && at.folded ? { text: at.folded.text.whole } : {}),
    })
  }
  return { sources, known, mistakes }
}

function textless(id: string, { text }: WrittenSource, raw: string | undefined, { missing }: Beside): Mistake {
  const path = ['sources', id, ...(text === undefined ? [] : ['text'])]
  return { path, message: raw === undefined ? missing(id, text) : 'The text is empty.' }
}

function metadataOf({ owner, text: _text, kept: _kept, ...rest }: WrittenSource) {
  return { ...rest, ...present({ independence: owner }) }
}

const LONGEST_NAME = 200

/** The name of the text's file; what is posted has the text itself in its place. */
function fileOf({ text }: WrittenSource): { readonly file?: string } {
  return text === undefined || text.includes('\n') || text.length > LONGEST_NAME ? {} : { file: text }
}

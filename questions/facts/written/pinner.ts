import { wordsOf } from '../../text/normal-form.ts'
import { type Digest, MAX_WORDS, singleBlanks, slice, textOf } from '../evidence.ts'
import { findQuotation, type Quotation } from './find-quotation.ts'
import { type FoldedText, foldText } from './folded-text.ts'
import { type Lock, type Pin, pinName } from './lock.ts'

/** What is known of one source: its text, or what was pinned of it when it was at hand. */
export interface SourceAtHand {
  readonly label: string
  readonly kept: boolean
  readonly folded: FoldedText | undefined
  readonly pins: Readonly<Record<string, Pin>>
}

export type Pinned =
  | {
      readonly ok: true
      readonly at: readonly [number, number]
      /** Of what was pinned when the text was at hand. */
      readonly sha256?: string
      readonly words: readonly string[]
    }
  | { readonly ok: false; readonly why: string }

/** A source with its text folded once for all quotations. */
export function atHand(
  label: string,
  kept: boolean,
  raw: string | undefined,
  pins: Readonly<Record<string, Pin>> | undefined,
): SourceAtHand {
  const folded = raw === undefined ? undefined : foldText(textOf(raw))
  return { label, kept, folded, pins: pins ?? {} }
}

type Locked = Lock['sources'][string]

/** The source's own account of its text, from the text or from the lock; `undefined` where neither is there. */
export async function describeText(
  { folded }: Pick<SourceAtHand, 'folded'>,
  locked: Locked | undefined,
  digest: Digest | undefined,
): Promise<(Partial<Pick<Locked, 'sha256'>> & Omit<Locked, 'sha256'>) | undefined> {
  if (!folded) return locked
  const { text, paragraphs } = folded
  return {
    ...(digest ? { sha256: await digest(text.whole) } : {}),
    length: text.length,
    paragraphs: [...paragraphs],
  }
}

/**
 * Pins a quotation: found in the text, or as it was found when the text was at hand. What is found in the text has no
 * digest yet.
 */
export function pin(quotation: Quotation, source: SourceAtHand): Pinned {
  const count = source.kept ? 0 : wordsOf(quotation.quote).length
  if (count > MAX_WORDS) {
    const why = `The quotation has ${count} words, and of ${source.label} at most ${MAX_WORDS} are kept. Shorten it: “first words … last words”.`
    return { ok: false, why }
  }
  if (!source.folded) return fromLock(quotation, source)
  const found = findQuotation(quotation, source.folded, source.label)
  if (!found.ok) return found
  const { text } = source.folded
  const words = found.parts.map((part) => singleBlanks(slice(text, part)))
  return { ok: true, at: found.span, words }
}

const piecesOf = ({ quote }: Quotation): readonly string[] =>
  quote.split(/\s*(?:…|\.{3,})\s*/).filter((piece) => piece !== '')

function fromLock(quotation: Quotation, source: SourceAtHand): Pinned {
  const name = pinName(quotation)
  const pinned = Object.hasOwn(source.pins, name) ? source.pins[name] : undefined
  if (!pinned) {
    const why = `“${quotation.quote}” is not pinned yet. Run "npm run ledger -- pin TOPIC --sources DIR" with the articles at hand.`
    return { ok: false, why }
  }
  return { ok: true, at: pinned.at, sha256: pinned.sha256, words: pinned.words ?? piecesOf(quotation) }
}

/** Evidence with a digest of each span, where its source's text is at hand. */
export async function withDigests<T extends { readonly at: readonly (readonly [number, number])[] }>(
  evidence: T,
  source: SourceAtHand | undefined,
  digest: Digest,
): Promise<T> {
  const text = source?.folded?.text
  // Of a text that is not at hand they were pinned.
  if (!text) return evidence
  const sha256: string[] = []
  for (const span of evidence.at) sha256.push(await digest(slice(text, span)))
  return { ...evidence, sha256 }
}

/** What the lock keeps of a pinned quotation. */
export function pinOf(
  quotation: Quotation,
  { at, words }: Pick<Extract<Pinned, { ok: true }>, 'at' | 'words'>,
  sha256: string,
): Pin {
  const same = piecesOf(quotation).join('|') === words.join('|')
  return { at: [at[0], at[1]], sha256, ...(same ? {} : { words: [...words] }) }
}

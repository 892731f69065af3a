import type { DeskItem } from '../../../questions/wire/desk.ts'
import type { Response, RulingKind } from '../../../questions/wire/item.ts'
import type { Ruling } from '../../../questions/wire/ruling.ts'
import { typedNumber } from '../../../questions/wire/typed-number.ts'

/** A ruling as far as it is filled in. */
export interface RulingDraft {
  /** Absent until somebody decides: a ruling has no usual choice. */
  readonly is?: RulingKind
  /** The answer to accept: of a number as it is typed, else as it was chosen. */
  readonly typed: string
  readonly chosen: Response
  readonly why: string
}

/** What stands in the fields at first. @param response The answer of somebody who thinks that it is right. */
export function draftFor(response: Response | undefined): RulingDraft {
  return {
    typed: typeof response === 'number' ? String(response) : '',
    chosen: response ?? null,
    why: '',
  }
}

/**
 * The ruling that a draft stands for; `undefined` where nothing is decided yet, or the answer to accept is missing or
 * is no number.
 */
export function rulingOf({ is, typed, chosen, why }: RulingDraft, item: DeskItem): Ruling | undefined {
  if (is === undefined) return undefined
  const common = { item: item.id, ...(why.trim() === '' ? {} : { why: why.trim() }) }
  if (is !== 'accept') return { ...common, is }
  const response = item.shape === 'number' ? typedNumber(typed, item) : chosen
  if (response === null || (typeof response === 'number' && !Number.isFinite(response))) return undefined
  return { ...common, is, response }
}

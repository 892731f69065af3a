import type { VNode } from 'preact'
import type { PlaceOfName } from '../../../questions/attempts/same-names.ts'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'

/** More names than that are not listed: the rows say it, too. */
const MOST_NAMES = 4

interface RepeatedNamesProps {
  readonly places: ReadonlyMap<DeskAttempt, PlaceOfName>
  readonly words: Teaching
}

/** That several students wrote one name; nothing where nobody did. */
export function RepeatedNames({ places, words }: RepeatedNamesProps): VNode | null {
  const first = [...places].flatMap(([{ name }, [place]]) => (place === 1 && name !== undefined ? [name] : []))
  if (first.length === 0) return null
  return <p class="hint">{words.overview.apart(first.slice(0, MOST_NAMES))}</p>
}

import type { ComponentChildren, VNode } from 'preact'
import { attemptLabel } from '../../../questions/attempts/attempt-label.ts'
import type { PlaceOfName } from '../../../questions/attempts/same-names.ts'
import type { DeskAttempt } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { whoOf } from './who.ts'

interface WhoProps {
  readonly attempt: DeskAttempt
  /** Which it is of several attempts under its name. */
  readonly place: PlaceOfName | undefined
  readonly words: Teaching
  /** What else is to be known of it, in a word. */
  readonly children?: ComponentChildren
}

/** Whose row it is. Where there is no name its label says enough: the column's heading says what it is. */
export function Who({ attempt, place, words, children }: WhoProps): VNode {
  const isKnown = attempt.name !== undefined || attempt.seat !== undefined
  return (
    <>
      <bdi>{isKnown ? whoOf(attempt, words) : attemptLabel(attempt)}</bdi>
      {place && <small> {words.overview.place(...place)}</small>}
      {children}
    </>
  )
}

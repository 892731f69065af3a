import type { VNode } from 'preact'
import type { Learning } from '../../words/learning.ts'
import type { PartTone, Tone } from './tone.ts'

const marks: Readonly<Record<Tone, string>> = {
  right: 'M4 10.5l4 4 8-9',
  partly: 'M3 10c2.5-4 4.5-4 7 0s4.5 4 7 0',
  wrong: 'M5 5l10 10M15 5L5 15',
  left: 'M4 10h12',
  dropped: 'M4 10h12',
  given: 'M10 4v12M4 10h12',
}

/** A verdict's sign: each tone has a shape of its own, so that it can be told without colour. */
export function Mark({ tone }: { readonly tone: Tone }): VNode {
  return (
    <svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={marks[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        pathLength={1}
      />
    </svg>
  )
}

/** The same of one part of an answer, and in words for who sees neither shape nor colour. */
export function PartMark({ tone, words }: { readonly tone: PartTone; readonly words: Learning }): VNode {
  const label = tone === 'missed' ? words.keyIs : words[tone]
  return (
    <>
      <Mark tone={tone === 'wrong' ? 'wrong' : 'right'} />
      <span class="unseen" {...words.own}>
        {label}:{' '}
      </span>
    </>
  )
}

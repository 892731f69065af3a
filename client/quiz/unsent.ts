import type { Challenging, Page } from './state.ts'

/** What a student wrote against items and has not sent, by item id. */
export type Unsent = Readonly<Record<string, string>>

/** @returns `undefined` where there is none: then nothing is kept of it. */
export function unsentOf({ challenges = {} }: Page): Unsent | undefined {
  const texts = Object.entries(challenges).flatMap(([item, { is, text }]) =>
    is === 'sent' || text.trim() === '' ? [] : [[item, text] as const],
  )
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

/** The same as an earlier page left it. */
export function asWritten(unsent: Unsent): Readonly<Record<string, Challenging>> {
  return Object.fromEntries(Object.entries(unsent).map(([item, text]) => [item, { is: 'written', text }]))
}

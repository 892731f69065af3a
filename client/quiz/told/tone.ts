import type { Response, Verdict } from '../../../questions/wire/item.ts'

/** How an answer came out. */
export type Tone = 'right' | 'partly' | 'wrong' | 'left' | 'dropped' | 'given'

export function toneOf({ correct, credit, response, ruling }: Verdict): Tone {
  if (ruling?.is === 'drop') return 'dropped'
  if (ruling?.is === 'everyone') return 'given'
  if (correct) return 'right'
  if (credit > 0) return 'partly'
  return response === null ? 'left' : 'wrong'
}

/** How one part of an answer came out: chosen and right, chosen and wrong, or right and not chosen. */
export type PartTone = 'right' | 'wrong' | 'missed'

const holds = (response: Response, index: number): boolean =>
  Array.isArray(response) ? response.includes(index) : response === index

/** @returns `undefined` for an option that was rightly left alone. */
export function optionTone({ response, key, ruling }: Verdict, index: number): PartTone | undefined {
  const isKey = holds(key, index)
  if (!holds(response, index)) return isKey ? 'missed' : undefined
  return isKey || ruling?.is === 'accept' ? 'right' : 'wrong'
}

/** The same of one place of an order, or of one pair. */
export function placeTone({ response, key }: Verdict, place: number): PartTone {
  if (!Array.isArray(response)) return 'missed'
  return Array.isArray(key) && key[place] === response[place] ? 'right' : 'wrong'
}

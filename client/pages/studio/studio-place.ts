export const STEPS = ['texts', 'facts', 'compare', 'quiz'] as const
export type StudioStep = (typeof STEPS)[number]

/** Where a draft is: in the fragment, which no server is sent, so that a reload and Back find it. */
export const placeOf = (id: string, step: StudioStep): string => `#${id}/${step}`

export function placeIn(hash: string): { readonly id: string; readonly step: StudioStep } | undefined {
  const [, id = '', named] = /^#([a-z0-9]{6,20})\/([a-z]+)$/.exec(hash) ?? []
  const step = STEPS.find((one) => one === named)
  return step && { id, step }
}

/** An id that no other draft of this browser has. */
export const newDraftId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(36).padStart(2, '0')).join('')

import type { Sample } from '../sample.ts'

/** For each attempt the option that it chose and earned less than full credit for; of a shape with one choice. */
export function wrongChoicesOf({ responses, credits }: Sample): readonly (number | undefined)[] {
  return responses.map((response, i) => (typeof response === 'number' && credits[i] !== 1 ? response : undefined))
}

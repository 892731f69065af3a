import type { Sample } from '../sample.ts'

/** The option that an attempt chose and did not earn full credit for; of a shape with one choice. */
export function wrongChoice({ responses, credits }: Sample, attempt: number): number | undefined {
  const response = responses[attempt]
  return typeof response === 'number' && credits[attempt] !== 1 ? response : undefined
}

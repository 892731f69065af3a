import type { Response } from '../wire/item.ts'

/** What an item offers, as texts. */
interface Sides {
  readonly options?: readonly string[]
  readonly left?: readonly string[]
  readonly right?: readonly string[]
}

/** A response as its options say it, in the numbering of the item; empty where there is none. */
export function responseInWords({ options, left, right }: Sides, response: Response): string {
  if (response === null) return ''
  if (left && right && typeof response !== 'number')
    return left.map((side, i) => `${side}: ${right[response[i] ?? -1] ?? ''}`).join('; ')
  if (!options) return String(response)
  return [response]
    .flat()
    .map((index) => options[index] ?? '')
    .join('; ')
}

/** A stored response as a student's: an item that is not on the form is one left out. */
export function given(response: Response | false | undefined): Response {
  return response === undefined || response === false ? null : response
}

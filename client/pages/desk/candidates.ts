import { responseInWords } from '../../../questions/quiz/responses.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Response } from '../../../questions/wire/item.ts'
import { rulingAccepts } from './effect.ts'

/** An answer that could be accepted too. */
interface Candidate {
  readonly response: Exclude<Response, null>
  readonly text: string
  /** How many gave it. */
  readonly given: number
}

/** No list to choose from is longer. */
const MOST = 50

/**
 * What could be accepted for an item: each option of a choice that is not right already, and what students gave without
 * earning all of its credit; what most of them gave first.
 *
 * @param index The item's place in the quiz.
 * @param also Listed in any case, where it is not accepted yet: what the teacher came from.
 */
export function candidatesFor(desk: Desk, index: number, also?: Response): readonly Candidate[] {
  const item = desk.items[index]
  if (item === undefined) return []
  const candidates = new Map<string, Candidate>()
  const add = (response: Response | false | undefined, given: number) => {
    if (response === undefined || response === null || response === false) return
    const name = JSON.stringify(response)
    const before = candidates.get(name)?.given ?? 0
    candidates.set(name, { response, text: responseInWords(item, response), given: before + given })
  }
  if (item.shape === 'one') for (const option of item.options?.keys() ?? []) if (option !== item.key) add(option, 0)
  add(also, 0)
  for (const { responses, credits } of desk.attempts) if (credits[index] !== 1) add(responses[index], 1)

  return [...candidates.values()]
    .filter(({ response }) => !rulingAccepts(desk, item, response))
    .sort((a, b) => b.given - a.given)
    .slice(0, MOST)
}

import type { Item } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import { responseInWords } from '../quiz/responses.ts'
import { deciding, isDropped, ruledItem } from '../quiz/ruling.ts'
import { shapeOf } from '../shapes/shapes.ts'
import type { Response } from '../wire/item.ts'
import type { Ruling } from '../wire/ruling.ts'
import type { Exported } from './format.ts'

/** A dropped item counts for nobody, so no file holds it. */
export const isRuledOut = (item: Item, { rulings = [] }: Exported): boolean => isDropped(ruledItem(item, rulings))

/** What was ruled on an item and decides anything. */
export const rulingsOn = (item: Item, { rulings = [] }: Exported): readonly Ruling[] =>
  deciding(ruledItem(item, rulings))

/** Whether an item earns its point whatever is answered. */
export const isGiven = (item: Item, quiz: Exported): boolean => rulingsOn(item, quiz)[0]?.is === 'everyone'

/** The responses that are right beside the key, in the quiz's numbering. */
export function acceptedOf(item: Item, quiz: Exported): readonly Exclude<Response, null>[] {
  return rulingsOn(item, quiz).flatMap((ruling) => (ruling.is === 'accept' ? [ruling.response] : []))
}

/** Whether an option was accepted as the answer to a choice of one. */
export function isAccepted(item: Item, option: number, quiz: Exported): boolean {
  return item.shape === 'one' && acceptedOf(item, quiz).includes(option)
}

/** What the teacher ruled on an item, a sentence for each ruling, with the reason. */
export function rulingTexts(item: Item, quiz: Exported): readonly string[] {
  const { exported: say } = contentLanguage(quiz.language).phrases
  return rulingsOn(item, quiz).map((ruling) =>
    ruling.is === 'accept'
      ? say.alsoRight(inWords(item, ruling.response), ruling.why)
      : say.pointForEveryone(ruling.why),
  )
}

function inWords(item: Item, response: Response): string {
  if (item.shape === 'number') return `${response} ${item.unit}`.trim()
  const { length } = item.shape === 'pairs' ? item.right : item.options
  return responseInWords(
    shapeOf(item).show(
      item,
      Array.from({ length }, (_, place) => place),
    ),
    response,
  )
}

import * as v from 'valibot'
import { FEEDBACKS } from '../../../questions/vocabulary.ts'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import type { Shelf } from '../../safe-storage.ts'
import type { QuizDraft } from './draft.ts'

/** A quiz in the making, as it outlives a reload and as the desk hands it over. */
export interface KeptDraft {
  readonly draft: QuizDraft
  readonly items: readonly ItemChoice[]
}

const text = v.string()
const kept: v.GenericSchema<unknown, KeptDraft> = v.object({
  draft: v.object({
    title: text,
    feedback: v.picklist(FEEDBACKS),
    askName: v.boolean(),
    shuffle: v.boolean(),
    formItems: text,
    seats: text,
    minutes: text,
    extraTime: v.boolean(),
    opens: text,
    closes: text,
    keepDays: text,
    frames: text,
  }),
  items: v.array(v.object({ id: text, turn: v.exactOptional(v.number()), stem: v.exactOptional(text) })),
})

/** @returns `undefined` for what is no draft: a link that was cut, an older version's. */
function parseKept(json: string): KeptDraft | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), json)
  return parsed.success ? parsed.output : undefined
}

const keyOf = (topic: string): string => `footnote:new:${topic}`

/** What this tab keeps of the quiz that is being made on a topic. */
export const draftOn = (shelf: Shelf, topic: string) => ({
  read: () => parseKept(shelf.getItem(keyOf(topic)) ?? ''),
  write: (next: KeptDraft) => shelf.setItem(keyOf(topic), JSON.stringify(next)),
  forget: () => shelf.removeItem(keyOf(topic)),
})

const NAME = 'draft='

/** The page that makes a quiz, with a draft to begin with: in the fragment, which no server is sent. */
export const addressOf = (topic: string, draft: KeptDraft): string =>
  `/new?topic=${encodeURIComponent(topic)}#${NAME}${encodeURIComponent(JSON.stringify(draft))}`

/** The draft in a page's fragment. */
export function draftIn(hash: string): KeptDraft | undefined {
  if (!hash.startsWith(`#${NAME}`)) return undefined
  try {
    return parseKept(decodeURIComponent(hash.slice(1 + NAME.length)))
  } catch {
    return undefined
  }
}

import * as v from 'valibot'
import type { Inferred } from '../../../questions/wire/inferred.ts'
import { itemChoiceSchema } from '../../../questions/wire/item-choice.ts'
import type { TextStorage } from '../../safe-storage.ts'
import { quizDraftSchema } from './draft.ts'

const storedDraftSchema = v.object({ draft: quizDraftSchema, items: v.array(itemChoiceSchema) })

/** A quiz in the making, as it outlives a reload and as the desk hands it over. */
export type StoredDraft = Inferred<typeof storedDraftSchema>

/** @returns `undefined` for what is no draft: a link that was cut, an older version's. */
function parseStoredDraft(json: string): StoredDraft | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), storedDraftSchema), json)
  return parsed.success ? parsed.output : undefined
}

const keyOf = (topic: string): string => `footnote:new:${topic}`

/** What this tab keeps of the quiz that is being made on a topic. */
export const storedDraft = (storage: TextStorage, topic: string) => ({
  read: () => parseStoredDraft(storage.getItem(keyOf(topic)) ?? ''),
  write: (next: StoredDraft) => storage.setItem(keyOf(topic), JSON.stringify(next)),
  forget: () => storage.removeItem(keyOf(topic)),
})

const NAME = 'draft='

/** The page that makes a quiz, with a draft to begin with: in the fragment, which no server is sent. */
export const addressOf = (topic: string, draft: StoredDraft): string =>
  `/new?topic=${encodeURIComponent(topic)}#${NAME}${encodeURIComponent(JSON.stringify(draft))}`

/** The draft in a page's fragment. */
export function draftIn(hash: string): StoredDraft | undefined {
  if (!hash.startsWith(`#${NAME}`)) return undefined
  try {
    return parseStoredDraft(decodeURIComponent(hash.slice(1 + NAME.length)))
  } catch {
    return undefined
  }
}

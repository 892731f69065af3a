import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { readDraft, writeDraft } from '../../../questions/studio/draft-file.ts'
import { readReply } from '../../../questions/studio/read-reply.ts'
import { requestFor } from '../../../questions/studio/request.ts'

/**
 * What goes out of the studio as text, and what comes back: requests, replies and files. It is loaded once one of them
 * is wanted.
 */
export const textEngine = {
  ask: async (topic: TopicDraft) => requestFor(topic),
  count: async (reply: string) => readReply(reply).facts.length,
  readReply: async (reply: string) => readReply(reply),
  write: async (topic: TopicDraft) => writeDraft(topic),
  readFile: async (yaml: string) => readDraft(yaml),
}

export type TextEngine = typeof textEngine

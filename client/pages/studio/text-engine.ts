import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { readDraft, writeDraft } from '../../../questions/studio/draft-file.ts'
import { textOfHtml } from '../../../questions/studio/html-text.ts'
import { textOfMarkdown } from '../../../questions/studio/markdown-text.ts'
import { readReply } from '../../../questions/studio/read-reply.ts'
import { requestFor } from '../../../questions/studio/request.ts'

/**
 * What goes out of the studio as text, and what comes in: requests, replies, files, and articles with markup. It is
 * loaded once one of them is wanted.
 */
export const textEngine = {
  html: async (raw: string) => textOfHtml(raw),
  markdown: async (raw: string) => textOfMarkdown(raw),
  ask: async (topic: TopicDraft) => requestFor(topic),
  count: async (reply: string) => readReply(reply).facts.length,
  readReply: async (reply: string) => readReply(reply),
  write: async (topic: TopicDraft) => writeDraft(topic),
  readFile: async (yaml: string) => readDraft(yaml),
}

export type TextEngine = typeof textEngine

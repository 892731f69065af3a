import { sha256 } from '../../../questions/commands/files.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { judgeReply } from '../../../questions/studio/judge.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { normalText } from '../../../questions/studio/normal-text.ts'

/** A draft of texts of 14 June 2032, each by a paper of its own: a, b, c. */
export const textsOf = (language: string, ...texts: readonly string[]): TopicDraft => ({
  title: '',
  language,
  names: {},
  facts: [],
  sources: texts.map((text, i) => ({
    id: 'abc'[i] ?? '',
    label: `Paper ${i}`,
    published: '2032-06-14',
    text: normalText(text).text,
  })),
})

/** What becomes of facts as an assistant writes them. */
export const judge = (draft: TopicDraft, ...facts: readonly object[]): Promise<readonly JudgedFact[]> =>
  judgeReply({ facts: facts.map((fact, i) => ({ id: `fact-${i}`, ...fact })), names: {} }, draft, sha256)

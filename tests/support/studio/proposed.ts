import { sha256 } from '../../../questions/commands/files.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { normalText } from '../../../questions/studio/normal-text.ts'
import { type ProposedFacts, proposedFacts } from '../../../questions/studio/propose/proposed-facts.ts'

interface About {
  readonly title?: string
  readonly language?: string
  readonly published?: string
}

/** A draft of texts of one day: The Post has the first, Harbour Radio the second. */
export const draftOf = (
  texts: readonly string[],
  { title = 'The harbour', language = 'en', published = '2031-03-07' }: About = {},
): TopicDraft => ({
  title,
  language,
  names: {},
  facts: [],
  sources: texts.map((text, i) => ({
    id: i === 0 ? 'post' : 'radio',
    label: i === 0 ? 'The Post' : 'Harbour Radio',
    published,
    text: normalText(text).text,
  })),
})

export const proposedIn = (texts: readonly string[], about?: About): Promise<ProposedFacts> =>
  proposedFacts(draftOf(texts, about), sha256)

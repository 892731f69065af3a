import type { StudioWords } from '../../words/en/studio.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { StudioDraft } from './studio-draft.ts'
import type { StudioEngine } from './studio-engine.ts'
import type { Studio } from './use-studio.ts'

/** What each step of a draft is given. */
export interface StudioStepProps {
  readonly draft: StudioDraft
  readonly studio: Studio
  readonly engine: StudioEngine
  readonly say: StudioWords
  readonly words: Teaching
}

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { TOPIC_LIMITS } from '../../../questions/wire/topic-limits.ts'
import type { DocumentReader } from '../../documents/document-workers.ts'
import { AddText } from './add-text.tsx'
import { type TextFile, textFault, withText, withTyped } from './studio-draft.ts'
import type { TakenText } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { useTaking } from './taking-texts.ts'
import { TextCard } from './text-card.tsx'

/** The languages that questions can be asked in. */
const LANGUAGES = ['en', 'fr'] as const

interface TextsStepProps extends StudioStepProps {
  readonly readDocument: DocumentReader
}

/** How texts come in, and what is said of them. */
function useTexts({ draft, studio, engine, say }: StudioStepProps, readDocument: DocumentReader) {
  const { sources } = draft.topic
  const [told, tell] = useState('')

  /** @returns What is wrong with a text, in words. */
  function add(taken: TakenText, file?: TextFile): string | undefined {
    const now = studio.latest()
    // Somebody may have gone on to another draft meanwhile.
    if (now?.id !== draft.id) return undefined
    const fault = textFault(now, taken)
    if (fault !== undefined) return fault === 'many' ? say.texts.tooMany(TOPIC_LIMITS.sources) : say.texts[fault]
    studio.change((last) => withText(last, taken, file))
    // One of several may be too long, and it need not be the last.
    tell((said) => (taken.tooLong || said === say.texts.tooLong ? say.texts.tooLong : ''))
    return undefined
  }

  function language(): string | undefined {
    const { topic } = studio.latest() ?? draft
    return topic.sources.length > 0 ? topic.language : undefined
  }

  const begin = () => tell((said) => (said === say.texts.tooLong ? '' : said))
  const taking = useTaking({ engine, readDocument, add, language, begin }, say)
  const typed = draft.typed?.article ?? ''
  const isEmpty = sources.length === 0 && typed.trim() === ''
  const type = (article: string) => studio.keep((now) => withTyped(now, { article }))

  /** What stands in the box is taken first: whoever goes on means it, too. */
  async function goOn() {
    if (typed.trim() !== '') {
      if (!(await taking.one(typed, 'plain'))) return
      type('')
    }
    studio.go('facts')
  }

  return { told, tell, taking, typed, type, isEmpty, goOn }
}

/** The articles: pasted or chosen, and what is known of each. */
export function TextsStep({ readDocument, ...props }: TextsStepProps): VNode {
  const { draft, studio, say } = props
  const { sources } = draft.topic
  const { told, tell, taking, typed, type, isEmpty, goOn } = useTexts(props, readDocument)
  return (
    <section aria-labelledby="texts" class="studio-texts">
      <h2 id="texts">{say.texts.title}</h2>
      {draft.along && <p class="notice">{say.along.texts(draft.along.length)}</p>}
      {sources.map((source) => (
        <TextCard key={source.id} {...props} source={source} tell={tell} />
      ))}
      <p role="status" class={told ? 'notice' : 'unseen'}>
        {told}
        {studio.canUndo && told !== '' && (
          <>
            {' '}
            <button type="button" class="link" onClick={studio.undo}>
              {say.facts.undo}
            </button>
          </>
        )}
      </p>
      <AddText
        {...{ taking, typed, type, say }}
        hasSome={sources.length > 0}
        isFull={sources.length >= TOPIC_LIMITS.sources}
      />
      {sources.length > 0 && <TopicFields {...props} />}
      {sources.length === 1 && <p class="hint">{say.texts.one}</p>}
      <p class="actions">
        <button type="button" class="main" disabled={isEmpty} onClick={() => void goOn()}>
          {say.texts.next}
        </button>
      </p>
      {isEmpty && <p class="hint">{say.texts.none}</p>}
    </section>
  )
}

/** What all the articles are about, and their language. */
function TopicFields({ draft, studio, say }: StudioStepProps): VNode {
  const { title, introduction = '', language } = draft.topic
  const set = (part: Partial<typeof draft.topic>) =>
    studio.change((now) => ({ ...now, topic: { ...now.topic, ...part } }))
  return (
    <div class="settings">
      <div class="field">
        <label for="topic-title">{say.texts.topic}</label>
        <input
          id="topic-title"
          dir="auto"
          maxlength={120}
          value={title}
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="topic-introduction">{say.texts.introduction}</label>
        <input
          id="topic-introduction"
          dir="auto"
          maxlength={TOPIC_LIMITS.introduction}
          value={introduction}
          onInput={(event) => set({ introduction: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="topic-language">{say.texts.language}</label>
        <select id="topic-language" value={language} onChange={(event) => set({ language: event.currentTarget.value })}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} selected={one === language}>
              {say.texts.languages[one]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

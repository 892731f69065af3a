import type { VNode } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finding } from '../../../questions/wire/finding.ts'
import { STEM_CHARACTERS } from '../../../questions/wire/settings.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { Findings } from './item-checks.tsx'

/** What came of a wording: it is in the quiz, the checks block it, or it could not be checked. */
export type RewordTrial =
  | { readonly is: 'used'; readonly findings: readonly Finding[] }
  | { readonly is: 'blocked'; readonly findings: readonly Finding[] }
  | { readonly is: 'trouble'; readonly problem: string }

interface RewordProps {
  /** As it is now. */
  readonly stem: string
  /** Of it: BCP 47. */
  readonly language: string
  readonly words: Teaching
  readonly reword: (stem: string) => Promise<RewordTrial>
  readonly close: () => void
}

/** A question in the teacher's own words, checked before it is used: what blocks it stands beside the field. */
export function Reword({ stem, language, words, reword, close }: RewordProps): VNode {
  const { review } = words
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(stem)
  const [trial, setTrial] = useState<RewordTrial | 'busy'>()
  useLayoutEffect(() => field.current?.focus(), [])

  async function check() {
    if (trial === 'busy' || typed.trim() === '') return
    setTrial('busy')
    const next = await reword(typed)
    if (next.is === 'used') return close()
    setTrial(next)
    field.current?.focus()
  }

  const isWrong = typeof trial === 'object' && trial.is !== 'used'
  return (
    <div class="reword field">
      <label for={id}>{review.rewordLabel}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxlength={STEM_CHARACTERS}
        {...inLanguage(language)}
        value={typed}
        aria-describedby={`${id}-hint ${id}-trial`}
        aria-invalid={isWrong || undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {review.rewordHint}
      </p>
      <div id={`${id}-trial`} role="alert">
        {isWrong && (
          <div class="problem">
            {trial.is === 'blocked' ? (
              <>
                <p>{review.blocked}</p>
                <Findings findings={trial.findings} language={language} words={words} />
              </>
            ) : (
              <p>{trial.problem}</p>
            )}
          </div>
        )}
      </div>
      <p class="actions">
        <button type="button" class="main" disabled={trial === 'busy'} onClick={() => void check()}>
          {trial === 'busy' ? review.checking : review.rewordUse}
        </button>
        <button type="button" onClick={close}>
          {review.cancel}
        </button>
      </p>
    </div>
  )
}

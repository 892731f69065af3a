import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LiveQuestion } from '../../../questions/wire/live-question.ts'
import { ReceiptNote } from '../../evidence/receipt.tsx'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface TryOneProps {
  readonly question: LiveQuestion
  readonly words: Teaching
}

/**
 * A question as a student meets it. Once it is answered, it shows its footnotes; without a script they are behind a
 * fold.
 */
export function TryOne({ question, words }: TryOneProps): VNode {
  const { home, learning } = words
  const { stem, options, right, language, independent, title } = question
  const [chosen, setChosen] = useState<number>()
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const content = inLanguage(language)
  return (
    <>
      <p class="hint">
        {home.tryOne} <span {...content}>{title}</span>
      </p>
      <h2 id="try-one-stem" {...content}>
        {stem}
      </h2>
      <ul class="options">
        {options.map((option, index) => (
          <li key={option}>
            {chosen === undefined ? (
              <button type="button" class="option" disabled={!isReady} onClick={() => setChosen(index)} {...content}>
                {option}
              </button>
            ) : (
              <Marked option={option} isRight={index === right} isChosen={index === chosen} {...{ content, words }} />
            )}
          </li>
        ))}
      </ul>
      {chosen === undefined ? (
        <details>
          <summary>{home.reveal}</summary>
          <Notes question={question} words={words} />
        </details>
      ) : (
        <>
          <Verdict
            text={`${chosen === right ? learning.right : learning.wrong}. ${learning.independent(independent)}.`}
          />
          <Notes question={question} words={words} />
        </>
      )}
    </>
  )
}

interface MarkedProps extends Pick<TryOneProps, 'words'> {
  readonly option: string
  readonly isRight: boolean
  readonly isChosen: boolean
  readonly content: ReturnType<typeof inLanguage>
}

/** An option once the answer is known: the right one has a tick, a wrong one that was chosen a cross. */
function Marked({ option, isRight, isChosen, content, words: { home, learning } }: MarkedProps): VNode {
  const mark = isRight ? 'is-right' : isChosen ? 'is-wrong' : 'is-other'
  const said = isRight ? learning.keyIs : isChosen ? home.yours : undefined
  return (
    <p class={`option ${mark}`}>
      <span>
        <span {...content}>{option}</span>
        {isRight && <sup aria-hidden="true">1</sup>}
        {said && <span class="unseen">, {said}</span>}
      </span>
    </p>
  )
}

/** What was chosen is gone with its button: the focus goes on to what came of it. */
function Verdict({ text }: { readonly text: string }): VNode {
  const verdict = useRef<HTMLParagraphElement>(null)
  useEffect(() => verdict.current?.focus(), [])
  return (
    <p ref={verdict} class="live-verdict" tabindex={-1}>
      {text}
    </p>
  )
}

function Notes({ question: { receipts, language }, words: { learning } }: TryOneProps): VNode {
  return (
    <ol class="notes">
      {receipts.map((receipt) => (
        <ReceiptNote key={receipt.label} receipt={receipt} words={learning} language={language} />
      ))}
    </ol>
  )
}

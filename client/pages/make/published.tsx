import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Published } from '../../../questions/wire/published.ts'
import { useLink } from '../../links.ts'
import { scriptOf, snippetOf } from '../../snippet.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyField, useCopy } from '../parts/copy.tsx'
import { QrPicture } from '../parts/qr-picture.tsx'
import { Sharing } from './sharing.tsx'

interface PublishedProps {
  readonly published: Published
  readonly title: string
  /** Of the title: BCP 47. */
  readonly language: string
  /** How many questions, and the settings, in words. */
  readonly summary: string
  /** It is taken with personal links, which are on paper. */
  readonly isSeated: boolean
  readonly words: Teaching
}

/** What a teacher takes away: the secret link first, because only this page shows it. */
export function PublishedView({ published, title, language, summary, isSeated, words }: PublishedProps): VNode {
  const say = words.published
  const link = useLink()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { code, key, quiz, embed, results } = published
  const grouped = `${code.slice(0, 5)} ${code.slice(5)}`
  const snippet = `${snippetOf(embed, title)}\n${scriptOf(new URL(embed).origin)}`
  return (
    <section class="published">
      <header class="page-head">
        <h1 ref={heading} class="off-paper" tabindex={-1}>
          {say.done}
        </h1>
        <p class="quiz-title" {...inLanguage(language)}>
          {title}
        </p>
        <p class="hint">{summary}</p>
      </header>
      <Secret desk={results} words={words} />
      <Handout title={title} quiz={quiz} code={grouped} isSeated={isSeated} words={words} />
      <section class="handout off-paper" aria-labelledby="elsewhere">
        <h2 id="elsewhere">{say.embed}</h2>
        <CopyField label={words.embeddingPage.snippet} value={snippet} words={words} rows={4} />
        <p class="hint">{say.embedHint}</p>
      </section>
      <Paper
        desk={results}
        sheets={link(`/print/${code}#${key}`)}
        label={isSeated ? words.printing.openSlips : words.printing.open}
        words={words}
      />
      <CopyAll
        lines={[
          title,
          summary,
          `${say.link}: ${quiz}`,
          `${say.code}: ${grouped}`,
          snippet,
          `${say.desk}: ${results}`,
          say.deskWarning,
        ]}
        words={words}
      />
      <p class="actions">
        <a class="button main" href={quiz}>
          {say.openQuiz}
        </a>
        <a class="button" href={`${link(`/preview/${code}`)}#${key}`}>
          {words.preview.open}
        </a>
        <a class="button" href={link('/#topics')}>
          {say.another}
        </a>
      </p>
    </section>
  )
}

/** The way to the results, which is for the teacher alone. */
function Secret({ desk, words }: { readonly desk: string; readonly words: Teaching }): VNode {
  const { published: say } = words
  return (
    <div class="secret">
      <CopyField label={say.desk} value={desk} words={words} />
      <p>{say.deskWarning}</p>
      <p class="actions">
        <a class="button" href={desk}>
          {say.openDesk}
        </a>
      </p>
    </div>
  )
}

interface HandoutProps extends Pick<PublishedProps, 'title' | 'isSeated' | 'words'> {
  /** The address that students open. */
  readonly quiz: string
  /** What they type instead, as it is read out. */
  readonly code: string
}

/** What students get. */
function Handout({ title, quiz, code, isSeated, words }: HandoutProps): VNode {
  const { published: say } = words
  return (
    <section class="handout" aria-labelledby="students">
      <h2 id="students">{say.students}</h2>
      {isSeated && <p class="notice">{words.printing.seatsNeeded}</p>}
      <CopyField label={say.link} value={quiz} words={words} />
      <p class="on-paper" dir="ltr">
        {quiz}
      </p>
      <div class="codes">
        <QrPicture text={quiz} label={say.qr} />
        <p class="blackboard">
          <span>{say.code}</span>
          <bdi dir="ltr">{new URL(quiz).host}</bdi>
          <b dir="ltr">{code}</b>
        </p>
      </div>
      <Sharing title={title} link={quiz} words={words} />
    </section>
  )
}

interface PaperProps {
  readonly desk: string
  /** Where everything else of the quiz is printed, and what the link to it says. */
  readonly sheets: string
  readonly label: string
  readonly words: Teaching
}

/** The page on paper. The way to the results is on it only where the teacher wants it there. */
function Paper({ desk, sheets, label, words: { published: say } }: PaperProps): VNode {
  const [hasDesk, setDesk] = useState(false)
  return (
    <section class="handout" aria-labelledby="paper">
      <h2 id="paper" class="off-paper">
        {say.printTitle}
      </h2>
      <label class="option off-paper">
        <input type="checkbox" checked={hasDesk} onChange={(event) => setDesk(event.currentTarget.checked)} />
        <span>
          <b>{say.printDesk}</b>
          <span class="hint">{say.printDeskHint}</span>
        </span>
      </label>
      {hasDesk && (
        <div class="on-paper">
          <h2>{say.desk}</h2>
          <p dir="ltr">{desk}</p>
          <p>{say.deskWarning}</p>
        </div>
      )}
      <p class="actions">
        <button type="button" onClick={() => print()}>
          {say.print}
        </button>
        <a class="button" href={sheets}>
          {label}
        </a>
      </p>
    </section>
  )
}

interface CopyAllProps {
  readonly lines: readonly string[]
  readonly words: Teaching
}

/** All of it in one text; where the clipboard is refused, shown to be copied by hand. */
function CopyAll({ lines, words }: CopyAllProps): VNode {
  const [isShown, setShown] = useState(false)
  const { copied, copy } = useCopy()
  const text = lines.join('\n')
  return (
    <section class="handout off-paper">
      <p class="actions">
        <button type="button" onClick={() => void copy(text, () => setShown(true))}>
          {copied ? words.copied : words.published.copyAll}
        </button>
        <span role="status" class="unseen">
          {copied && words.copied}
        </span>
      </p>
      <p class="hint">{words.published.copyAllHint}</p>
      {isShown && (
        <textarea readonly dir="ltr" rows={lines.length} aria-label={words.published.copyAll} value={text} autofocus />
      )}
    </section>
  )
}

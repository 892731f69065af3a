import type { ComponentChildren, VNode } from 'preact'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import { ReceiptNote } from '../evidence/receipt.tsx'
import { StandingBadge } from '../evidence/standing.tsx'
import { inLanguage, type Own } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import { numberIn } from '../words/writer.ts'
import { Exhibit } from './exhibit.tsx'
import { responseLines, rightLines } from './response-lines.ts'
import { RuledNote } from './ruled.tsx'

interface VerdictViewProps {
  readonly item: WireItem
  readonly verdict: Verdict
  readonly words: Learning
  /** Of the item: BCP 47. */
  readonly language: string
  /** The stem's place in the page's outline; the verdict stands one below it. */
  readonly level: 2 | 3
  /** Focus moves to the verdict when it appears, which is how it is announced, once. */
  readonly focus?: true
  /** What can be done about it. */
  readonly children?: ComponentChildren
}

/** What is told of one item: right or not, the key, why, and who says so. */
export function VerdictView({ item, verdict, words, language, level, focus, children }: VerdictViewProps): VNode {
  const Stem = `h${level}` as const
  const Word = `h${level + 1}` as 'h3' | 'h4'
  const tone = toneOf(verdict)
  // Held against the key, what the teacher accepts too would look wrong.
  const isAccepted = verdict.ruling?.is === 'accept'
  const content = inLanguage(language)
  // As the key is written, so that the two can be compared.
  const number = numberIn(language)
  const yours = responseLines(item, verdict.response, number)
  const notes = verdict.receipts.map((_, index) => `note-${item.id}-${index + 1}`)
  const lastWord = verdict.explanation.lastIndexOf(' ') + 1
  return (
    <article class="verdict">
      <Stem class="stem" {...content}>
        {item.stem}
      </Stem>
      {item.exhibit && (
        <div {...content}>
          <Exhibit passages={item.exhibit} />
        </div>
      )}
      <Word class={`word ${tone}`} {...(focus ? { tabindex: -1, 'data-focus': true } : {})}>
        <Mark tone={tone} />
        {words[tone]}
      </Word>
      {verdict.ruling && (
        <p class="notice">
          <RuledNote ruling={verdict.ruling} language={language} words={words} />
        </p>
      )}
      <dl class="answers">
        {(tone !== 'right' || isAccepted) && yours.length > 0 && (
          <Lines
            term={words.yours}
            lines={yours}
            rights={isAccepted ? undefined : rightLines(item, verdict.response, verdict.key)}
            content={content}
            words={words}
          />
        )}
        <Lines term={words.keyIs} lines={keyLines(item, verdict, number)} content={content} words={words} isKey />
      </dl>
      {tone === 'partly' && item.shape === 'order' && (
        <p>{pairsInWords(item.options?.length ?? 0, verdict.credit, words)}</p>
      )}
      {verdict.why && (
        <p class="why" {...content}>
          {verdict.why}
        </p>
      )}
      <p class="explanation" {...content}>
        {verdict.explanation.slice(0, lastWord)}
        {/* A numeral does not begin a line. */}
        <span class="whole">
          {verdict.explanation.slice(lastWord)}
          {notes.slice(0, 1).map(numeral)}
        </span>
        {notes.slice(1).map((id, index) => numeral(id, index + 1))}
      </p>
      {!standsApart(item, verdict) && <Support verdict={verdict} words={words} content={content} />}
      {standsApart(item, verdict) && verdict.support && <p {...content}>{verdict.support}</p>}
      {notes.length > 0 && (
        <ol class="notes" aria-label={words.sources}>
          {verdict.receipts.map((receipt, index) => (
            <ReceiptNote
              key={notes[index]}
              receipt={receipt}
              words={words}
              language={language}
              {...(notes[index] ? { id: notes[index] } : {})}
            />
          ))}
        </ol>
      )}
      {children}
    </article>
  )
}

const numeral = (note: string, index: number): VNode => (
  <sup key={note}>
    <a href={`#${note}`}>{index + 1}</a>
  </sup>
)

/** What has several parts is shown part by part, as the student's own answer is. */
function keyLines(item: WireItem, { key, keyText }: Verdict, number: (n: number) => string): readonly string[] {
  return item.shape === 'order' || item.shape === 'pairs' ? responseLines(item, key, number) : [keyText]
}

/** Why an order in which nothing stands in its place earns a part: what counts is which of two comes first. */
function pairsInWords(options: number, credit: number, words: Learning): string {
  const pairs = (options * (options - 1)) / 2
  return words.pairs(Math.round(credit * pairs), pairs)
}

type Tone = 'right' | 'partly' | 'wrong' | 'left' | 'dropped' | 'given'

function toneOf({ correct, credit, response, ruling }: Verdict): Tone {
  if (ruling?.is === 'drop') return 'dropped'
  if (ruling?.is === 'everyone') return 'given'
  if (correct) return 'right'
  if (credit > 0) return 'partly'
  return response === null ? 'left' : 'wrong'
}

const marks: Readonly<Record<Tone, string>> = {
  right: 'M4 10.5l4 4 8-9',
  partly: 'M3 10c2.5-4 4.5-4 7 0s4.5 4 7 0',
  wrong: 'M5 5l10 10M15 5L5 15',
  left: 'M4 10h12',
  dropped: 'M4 10h12',
  given: 'M10 4v12M4 10h12',
}

function Mark({ tone }: { readonly tone: Tone }): VNode {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={marks[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

interface LinesProps {
  readonly term: string
  readonly lines: readonly string[]
  /** Which of them are right, where they are parts of one answer. */
  readonly rights?: readonly boolean[] | undefined
  readonly content: Own
  readonly words: Learning
  readonly isKey?: true
}

function Lines({ term, lines, rights, content, words, isKey }: LinesProps): VNode {
  return (
    <div class={isKey ? 'key' : 'given'}>
      <dt>{term}</dt>
      {lines.map((line, index) => (
        <dd key={line}>
          {rights && <Part tone={rights[index] ? 'right' : 'wrong'} words={words} />}
          <span {...content}>{line}</span>
        </dd>
      ))}
    </div>
  )
}

/** One part of an answer is right or not: in shape, in colour, and in words for who sees neither. */
function Part({ tone, words }: { readonly tone: 'right' | 'wrong'; readonly words: Learning }): VNode {
  return (
    <span class={`part ${tone}`}>
      <Mark tone={tone} />
      <span class="unseen">{words[tone]}: </span>
    </span>
  )
}

/** Its parts rest on different facts, not all as well as each other: the explanation says so, one badge for all would not be true. */
const standsApart = ({ shape }: WireItem, { standing }: Verdict): boolean =>
  (shape === 'order' || shape === 'pairs') && standing !== 'contested' && standing !== 'corroborated'

/** How many say so, and whether they say it themselves. */
function Support({
  verdict: { standing, independent, support },
  words,
  content,
}: {
  readonly verdict: Verdict
  readonly words: Learning
  readonly content: Own
}): VNode {
  const count = standing === 'attributed' ? words.reportedBy(independent) : words.independent(independent)
  return (
    <p class="support">
      <StandingBadge standing={standing} label={words.standing[standing]} />
      {support ? <span {...content}>{support}</span> : <span>{standing === 'contested' ? words.disagree : count}</span>}
    </p>
  )
}

import type { VNode } from 'preact'
import type { Agreement } from '../../../questions/studio/agreement.ts'
import type { DraftSource } from '../../../questions/studio/draft.ts'
import type { FactYield } from '../../../questions/studio/fact-yield.ts'
import type { DraftReason } from '../../../questions/studio/judged.ts'
import type { WrittenClaim } from '../../../questions/wire/written-topic.ts'
import type { StudioWords } from '../../words/en/studio.ts'
import { inLanguage } from '../../words/languages.ts'
import { LessSaidNote } from './less-said-note.tsx'
import { MarkedText } from './marked-text.tsx'
import { OtherAsks } from './other-asks.tsx'
import type { StudioFact } from './studio-fact.ts'
import { WhichIsRight } from './which-is-right.tsx'

export interface FactCardProps {
  readonly fact: StudioFact
  readonly sources: readonly DraftSource[]
  /** The texts' code points, by source. */
  readonly points: ReadonlyMap<string, readonly string[]>
  /** BCP 47, of the texts. */
  readonly language: string
  /** How many questions it gives, once it is confirmed. */
  readonly gives: FactYield | undefined
  readonly agreement: Agreement | undefined
  /** What is wrong with it among the others, in English. */
  readonly problems: readonly string[] | undefined
  /** The fact that asks the same already. */
  readonly already: StudioFact | undefined
  readonly say: StudioWords
  /** Takes what another text says into the fact. */
  readonly add: (claim: WrittenClaim, fact: StudioFact) => void
  /** Says of two answers that only one can be right, or both can. */
  readonly decide: (exclusive: boolean, fact: StudioFact) => void
  /** Asks the fact in other words. */
  readonly askSo: (ask: string, fact: StudioFact) => void
  /** Does what a key stands for: y, n, e, s. */
  readonly act: (key: string, fact: StudioFact) => boolean
}

/** A fact with the sentences that it rests on, what speaks against it, and what can be done with it. */
export function FactCard(props: FactCardProps): VNode {
  const { fact, language, gives, agreement, problems = [], say, act } = props
  const { id, outcome, fact: written, reasons } = fact.judged
  const own = inLanguage(language)
  const heading = written?.ask?.[0] ?? written?.says.replace(/[{}]/g, '') ?? id
  const name = `fact-${id}`
  return (
    <li data-fact={id} tabindex={0} aria-labelledby={name} class={outcome}>
      <h4 id={name} {...own}>
        {heading}
      </h4>
      {written && !written.ask?.length && <p class="hint">{say.facts.noQuestion}</p>}
      <OtherAsks {...props} />
      <AskedAlready {...props} />
      <Claims {...props} />
      <LessSaidNote judged={fact.judged} sources={props.sources} say={say} />
      {gives && (
        <p class="hint">
          {[say.facts.gives(gives.questions), ...gives.more.map((hint) => say.facts.more[hint])].join(' ')}
        </p>
      )}
      {fact.judged.fact?.minor && <p class="notice">{say.facts.minor}</p>}
      {agreement === 'differ' && <p class="notice">{say.facts.differ}</p>}
      {agreement === 'undecided' && (
        <div class="notice">
          <p>{say.compare.agreements.undecided}</p>
          <WhichIsRight say={say} of={name} decide={(exclusive) => props.decide(exclusive, fact)} />
        </div>
      )}
      {reasons.map((reason, i) => (
        <ReasonNote key={i} reason={reason} {...props} />
      ))}
      <AlsoSaid {...props} />
      <LeftOutAnswers {...props} />
      {problems.map((problem) => (
        <div key={problem} class="problem">
          <p>{say.facts.problem}</p>
          <p lang="en" dir="ltr">
            {problem}
          </p>
        </div>
      ))}
      <Actions {...{ fact, say, act }} name={name} />
    </li>
  )
}

/** The way to the fact that asks the same. */
function AskedAlready({ already, language, say }: Pick<FactCardProps, 'already' | 'language' | 'say'>): VNode | null {
  if (!already) return null
  const { id, fact } = already.judged
  return (
    <p class="notice">
      {say.facts.already}{' '}
      <button
        type="button"
        class="link"
        onClick={() => document.querySelector<HTMLElement>(`fieldset [data-fact="${id}"]`)?.focus()}
        {...inLanguage(language)}
      >
        {fact?.ask?.[0] ?? fact?.says.replace(/[{}]/g, '')}
      </button>
    </p>
  )
}

/** What can be done with it, as its keys do it. */
function Actions({
  fact,
  name,
  say,
  act,
}: Pick<FactCardProps, 'fact' | 'say' | 'act'> & { readonly name: string }): VNode {
  const { outcome, fact: written } = fact.judged
  return (
    <p class="actions">
      {!fact.confirmed && outcome !== 'refused' && (
        <button type="button" aria-describedby={name} onClick={() => act('y', fact)}>
          {say.facts.confirm}
        </button>
      )}
      {outcome !== 'refused' && (
        <button
          type="button"
          class="star"
          aria-pressed={written?.core === true}
          aria-describedby={name}
          onClick={() => act('s', fact)}
        >
          {say.facts.star}
        </button>
      )}
      {written && (
        <button type="button" aria-describedby={name} onClick={() => act('e', fact)}>
          {say.facts.mend}
        </button>
      )}
      <button type="button" aria-describedby={name} onClick={() => act('n', fact)}>
        {say.facts.remove}
      </button>
    </p>
  )
}

const labelOf = ({ sources }: Pick<FactCardProps, 'sources'>, source: string | undefined): string =>
  sources.find(({ id }) => id === source)?.label ?? ''

/** What other texts say in answer to its question: the teacher reads the sentence, and takes it or not. */
function AlsoSaid({ fact, sources, points, language, say, add }: FactCardProps): VNode {
  return (
    <>
      {(fact.judged.also ?? []).map(({ claim, source, span, sentence }) => (
        <div key={source} class="also">
          <p>{say.facts.also(labelOf({ sources }, source))}</p>
          <blockquote {...inLanguage(language)}>
            <MarkedText points={points.get(source) ?? []} span={sentence} marks={[span]} />
          </blockquote>
          <p class="actions">
            <button type="button" aria-describedby={`fact-${fact.judged.id}`} onClick={() => add(claim, fact)}>
              {say.facts.add}
            </button>
          </p>
        </div>
      ))}
    </>
  )
}

/** Wrong answers that were left out, each with the sentence that gives it. */
function LeftOutAnswers({ fact, sources, language, say }: FactCardProps): VNode {
  return (
    <>
      {(fact.judged.leftOut ?? []).map(({ value, near }) => (
        <div key={value} class="hint">
          <p>{near ? say.facts.leftOut(value, labelOf({ sources }, near.source)) : say.facts.unfit(value)}</p>
          {near && <blockquote {...inLanguage(language)}>{near.words}</blockquote>}
        </div>
      ))}
    </>
  )
}

/** What each source says, all of them: none can be left out unseen. */
function Claims({ fact, sources, points, language, say }: FactCardProps): VNode {
  const { fact: written, evidence } = fact.judged
  const own = inLanguage(language)
  return (
    <ul class="claims">
      {written?.claims.map((claim, i) => {
        const source = sources.find(({ id }) => id in claim)
        const value = source && claim[source.id]
        const shown = evidence.filter((one) => one.claim === i)
        return (
          <li key={i}>
            <p>
              <span class="who">{say.facts.said(source?.label ?? '?')}</span>{' '}
              <b {...own}>{Array.isArray(value) ? value.join(', ') : String(value ?? '')}</b>
              {claim['said by'] && <span class="hint"> · {say.facts.saidBy(claim['said by'])}</span>}
            </p>
            {shown.map(({ source: of, span, sentence }) => (
              <blockquote key={span[0]} {...own}>
                <MarkedText points={points.get(of) ?? []} span={sentence} marks={[span]} />
              </blockquote>
            ))}
            {shown.length === 0 && claim.quote && <blockquote {...own}>{claim.quote.join(' … ')}</blockquote>}
          </li>
        )
      })}
    </ul>
  )
}

function ReasonNote({ reason, sources, language, say }: FactCardProps & { readonly reason: DraftReason }): VNode {
  const { near, message } = reason
  return (
    <div class="warnings">
      <p>{say.reason(reason.code, reason.words)}</p>
      {message !== undefined && (
        <p class="hint" lang="en" dir="ltr">
          {message}
        </p>
      )}
      {near && (
        <>
          <p class="hint">{say.facts.nearest(labelOf({ sources }, near.source))}</p>
          <blockquote {...inLanguage(language)}>{near.words}</blockquote>
        </>
      )}
    </div>
  )
}

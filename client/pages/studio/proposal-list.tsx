import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { ProposedFact } from '../../../questions/studio/propose/proposed-facts.ts'
import type { WrittenFact } from '../../../questions/wire/written-topic.ts'
import { inLanguage } from '../../words/languages.ts'
import { onCardKey } from './card-keys.ts'
import { MarkedText, type Span } from './marked-text.tsx'
import { publishable } from './source-faults.ts'
import { withFact } from './studio-draft.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface ProposalListProps extends StudioStepProps {
  readonly topic: TopicDraft
  readonly tell: (said: string) => void
  readonly mend: (fact: StudioFact) => void
  /** What is looked at, for the articles to mark. */
  readonly look: (proposed: ProposedFact) => void
}

/** So many are shown at once. */
const SHOWN = 12

const plain = (fact: WrittenFact | undefined): string => (fact?.says ?? '').replace(/[{}]/g, '')

/** Without a question a sentence is offered once, whichever of its values is the answer. */
const isOfSentence =
  (fact: WrittenFact | undefined) =>
  ({ judged }: ProposedFact): boolean =>
    !judged.fact?.ask && plain(judged.fact) === plain(fact)

/** What rules found, less what was left out, and what a key does to one of them. */
function useProposals({ draft, studio, engine, topic, say, tell, mend }: ProposalListProps) {
  const [found, setFound] = useState<readonly ProposedFact[]>()
  const [isBusy, setBusy] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  // What is in the draft already is proposed no more; what is taken back is proposed again.
  const own = new Set(draft.facts.flatMap(({ judged: { fact } }) => fact?.says ?? []))
  const open = (found ?? [])
    .filter(({ judged: { fact } }, i, all) => fact?.ask || all.findIndex(isOfSentence(fact)) === i)
    .filter(({ judged: { id, fact } }) => !left.has(id) && !own.has(fact?.says ?? ''))

  async function propose() {
    setBusy(true)
    const proposals = await engine.proposals(topic).catch(() => undefined)
    setBusy(false)
    if (proposals) setFound(proposals)
    else tell(say.failed)
  }

  function act(key: string, id: string): 'goes' | 'stays' | undefined {
    const one = open.find(({ judged }) => judged.id === id)
    if (!one) return undefined
    const fact: StudioFact = { by: 'rules', confirmed: true, judged: one.judged }
    if (key === 'y' && one.judged.fact?.ask) {
      studio.change((now) => withFact(now, fact))
      tell(say.facts.confirmedNow(1))
      return 'goes'
    }
    if (key === 'y' || key === 'e') {
      mend(fact)
      return 'stays'
    }
    if (key !== 'n') return undefined
    setLeft(new Set([...left, id]))
    return 'goes'
  }

  return { open, isBusy, isAsked: found !== undefined, propose, act }
}

/** What rules find in the articles: the third way to facts. Nothing of it is in the draft before it is taken. */
export function ProposalList(props: ProposalListProps): VNode {
  const { say } = props
  const { open, isBusy, isAsked, propose, act } = useProposals(props)
  const [most, setMost] = useState(SHOWN)
  const shown = open.slice(0, most)
  return (
    <section class="proposals fact-lists" aria-labelledby="proposals" onKeyDown={(event) => onCardKey(event, act)}>
      <header class="row">
        <h3 id="proposals">{say.propose.title}</h3>
        {!isAsked && (
          <button type="button" class="main" disabled={isBusy} onClick={() => void propose()}>
            {say.propose.find}
          </button>
        )}
      </header>
      <p role="status" class="hint">
        {isBusy ? say.propose.finding : isAsked ? say.propose.found(open.length) : say.propose.hint}
      </p>
      {shown.length > 0 && <p class="hint keys">{say.propose.keys}</p>}
      {shown.length > 0 && (
        <ol class="items">
          {shown.map((one) => (
            <ProposalCard key={one.judged.id} one={one} {...props} act={act} />
          ))}
        </ol>
      )}
      {open.length > shown.length && (
        <p class="actions">
          <button type="button" onClick={() => setMost(most + SHOWN)}>
            {say.propose.more}
          </button>
        </p>
      )}
    </section>
  )
}

interface ProposalCardProps extends ProposalListProps {
  readonly one: ProposedFact
  readonly act: (key: string, id: string) => unknown
}

/** A proposal with the sentences that it rests on. */
function ProposalCard({ one, draft, say, act, look }: ProposalCardProps): VNode {
  const { judged, isDisputed, gives } = one
  const { id, fact, reasons } = judged
  const name = `proposal-${id}`
  const own = inLanguage(draft.topic.language)
  const labels = new Map(publishable(draft.topic.sources).map((source) => [source.id, source.label]))
  return (
    <li data-fact={id} tabindex={0} aria-labelledby={name} class={judged.outcome} onFocus={() => look(one)}>
      <h4 id={name} {...own}>
        {fact?.ask?.[0] ?? fact?.says.replace(/[{}]/g, '')}
      </h4>
      {!fact?.ask && <p class="hint">{say.propose.noQuestion}</p>}
      {fact?.ask && gives && (
        <p class={gives.questions === 0 ? 'notice' : 'hint'}>
          {[say.facts.gives(gives.questions), ...gives.more.map((hint) => say.facts.more[hint])].join(' ')}
        </p>
      )}
      {publishable(draft.topic.sources).map((source) => (
        <Passages key={source.id} {...{ one, own }} id={source.id} label={source.label} text={source.text} />
      ))}
      {isDisputed && <p class="notice">{say.propose.disputed}</p>}
      {reasons.map(({ code, words, near }, i) => (
        <p key={i} class="warnings">
          {near && <span class="who">{labels.get(near.source)}: </span>}
          {say.reason(code, words)}
        </p>
      ))}
      <p class="actions">
        <button type="button" aria-describedby={name} onClick={() => act('y', id)}>
          {fact?.ask ? say.propose.take : say.propose.ask}
        </button>
        <button type="button" aria-describedby={name} onClick={() => act('n', id)}>
          {say.propose.leave}
        </button>
        {fact?.ask && (
          <button type="button" aria-describedby={name} onClick={() => act('e', id)}>
            {say.facts.mend}
          </button>
        )}
      </p>
    </li>
  )
}

interface PassagesProps extends Pick<ProposalCardProps, 'one'> {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly own: ReturnType<typeof inLanguage>
}

/** The sentences of one source, with the value marked where it stands. */
function Passages({ one: { judged, spans }, id, label, text, own }: PassagesProps): VNode | null {
  const evidence = judged.evidence.filter(({ source }) => source === id)
  if (evidence.length === 0) return null
  const points = [...text]
  const marks = spans.flatMap(({ source, span }): Span[] => (source === id ? [span] : []))
  return (
    <>
      {evidence.map(({ sentence }) => (
        <blockquote key={sentence[0]} {...own}>
          <span class="who">{label}: </span>
          <MarkedText points={points} span={sentence} marks={marks} />
        </blockquote>
      ))}
    </>
  )
}

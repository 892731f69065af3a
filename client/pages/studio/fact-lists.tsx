import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { askedAsBefore, withOtherAsks } from '../../../questions/studio/chosen-ask.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { WrittenClaim } from '../../../questions/wire/written-topic.ts'
import { onCardKey } from './card-keys.ts'
import { withExclusive } from './compared-facts.ts'
import { FactCard, type FactCardProps } from './fact-card.tsx'
import { askedAlready } from './same-question.ts'
import { publishable } from './source-faults.ts'
import { allConfirmed, askedSo, confirmed, type StudioDraft, starred, withFact, withoutFact } from './studio-draft.ts'
import type { Appraisal } from './studio-engine.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { hasTwoAnswers } from './two-answers.ts'

interface FactListsProps extends StudioStepProps {
  readonly groups: readonly Group[]
  readonly topic: TopicDraft
  readonly appraisal: Appraisal | undefined
  readonly tell: (said: string) => void
  readonly mend: (fact: StudioFact) => void
}

type Group = StudioFact['judged']['outcome'] | 'confirmed'

/** Those that wait for their teacher, and those that are done. */
export const WAITING = ['accepted', 'look', 'refused'] as const
export const DONE = ['confirmed'] as const

const groupOf = (fact: StudioFact): Group => (fact.confirmed ? 'confirmed' : fact.judged.outcome)

/** What a key or a button does to a fact. */
function factActions({ draft, studio, engine, topic, say, tell, mend }: FactListsProps) {
  function act(key: string, fact: StudioFact): boolean {
    const { id, outcome } = fact.judged
    if (key === 'y' && outcome !== 'refused') {
      studio.change((now) => confirmed(now, id, true))
      tell(say.facts.confirmedNow(1))
    } else if (key === 'n') {
      studio.change((now) => withoutFact(now, id))
      tell(say.facts.removed)
    } else if (key === 's') studio.change((now) => starred(now, id))
    else if (key === 'u') studio.undo()
    else if (key === 'e') mend(fact)
    else return false
    return true
  }

  function decide(exclusive: boolean, { judged: { id } }: StudioFact) {
    studio.change((now) => withExclusive(now, id, exclusive))
    tell(exclusive ? say.facts.differ : say.compare.keptBoth)
  }

  function askSo(ask: string, { judged: { id } }: StudioFact) {
    studio.change((now) => askedSo(now, id, ask))
    tell(say.facts.askedSo)
  }

  /**
   * What another text says comes in: the judge looks at the whole. What it refuses stands in the form instead, and so
   * does a statement of which one text says less.
   */
  async function add(claim: WrittenClaim, one: StudioFact) {
    const { id, fact, otherAsks } = one.judged
    if (!fact) return
    const others = { ...topic, facts: topic.facts.filter((other) => other.fact.id !== id) }
    const wider = { ...fact, claims: [...fact.claims, claim] }
    const found = await engine.judgeOne(others, withOtherAsks(wider, otherAsks)).catch(() => undefined)
    if (!found) return tell(say.failed)
    const judged = askedAsBefore(found, fact, otherAsks)
    if (judged.outcome === 'refused' || judged.lessSaid) return mend({ ...one, judged: { ...judged, id, fact: wider } })
    studio.change((now) => withFact(now, { ...one, judged }, id))
    tell(say.facts.added)
  }

  function actOn(key: string, id: string): 'goes' | 'stays' | undefined {
    const fact = draft.facts.find(({ judged }) => judged.id === id)
    if (!fact || !act(key, fact)) return undefined
    return key === 's' || key === 'e' ? 'stays' : 'goes'
  }

  return { act, add, actOn, askSo, decide }
}

/** Facts, grouped by what the teacher has to do with them; nothing where none waits. */
export function FactLists(props: FactListsProps): VNode | null {
  const { groups, draft, say } = props
  const sources = useMemo(() => publishable(draft.topic.sources), [draft.topic.sources])
  const points = useMemo(() => new Map(sources.map(({ id, text }) => [id, [...text]])), [sources])
  const { act, add, actOn, askSo, decide } = factActions(props)
  const isWaiting = groups !== DONE
  const hasAny = draft.facts.some((fact) => groups.includes(groupOf(fact)))
  if (isWaiting && !hasAny) return null
  return (
    <fieldset
      class={isWaiting ? 'fact-lists waiting' : 'fact-lists'}
      aria-labelledby="facts"
      onKeyDown={(event) => onCardKey(event, actOn)}
    >
      {draft.facts.length === 0 && <p class="empty">{say.facts.none}</p>}
      {hasAny && <p class="hint keys">{say.facts.keys}</p>}
      {groups.map((group) => (
        <FactGroup
          key={group}
          {...props}
          {...{ group, sources, points, act, askSo, decide, add: (claim, fact) => void add(claim, fact) }}
        />
      ))}
    </fieldset>
  )
}

interface FactGroupProps
  extends FactListsProps,
    Pick<FactCardProps, 'sources' | 'points' | 'act' | 'add' | 'askSo' | 'decide'> {
  readonly group: Group
}

/** One group of facts; nothing where it is empty. */
function FactGroup({ group, draft, studio, say, words, appraisal, tell, ...shown }: FactGroupProps): VNode | null {
  const all = draft.facts.filter((fact) => groupOf(fact) === group)
  const twoAnswered =
    group === 'look' ? all.filter(({ judged }) => hasTwoAnswers(judged.fact?.claims ?? [], shown.sources)) : []
  // What the texts may tell otherwise makes the best questions.
  const facts = [...twoAnswered, ...all.filter((fact) => !twoAnswered.includes(fact))]
  if (facts.length === 0) return null
  const plainer = facts.filter(({ reworded, judged }) => group !== 'refused' && !reworded && judged.otherAsks?.length)
  const plainly = (now: StudioDraft): StudioDraft =>
    plainer.reduce((changed, { judged }) => askedSo(changed, judged.id, judged.otherAsks?.[0] ?? ''), now)
  const confirm = (confirming: (now: StudioDraft) => StudioDraft) => {
    studio.change(confirming)
    tell(say.facts.confirmedNow(facts.length))
  }
  const problemsOf = (id: string) => appraisal?.problems.flatMap((one) => (one.fact === id ? one.message : []))
  return (
    <section class={`group-${group}`} aria-labelledby={`group-${group}`}>
      <header class="row">
        <h3 id={`group-${group}`}>
          {say.facts.groups[group]} <span class="count">{words.number(facts.length)}</span>
        </h3>
        {group !== 'accepted' && plainer.length > 1 && (
          <button
            type="button"
            onClick={() => {
              studio.change(plainly)
              tell(say.facts.askedSo)
            }}
          >
            {say.facts.askAllSo(plainer.length)}
          </button>
        )}
        {group === 'accepted' && (
          <button type="button" class={plainer.length > 0 ? undefined : 'main'} onClick={() => confirm(allConfirmed)}>
            {say.facts.confirmAll(facts.length)}
          </button>
        )}
        {group === 'accepted' && plainer.length > 0 && (
          <button type="button" class="main" onClick={() => confirm((now) => allConfirmed(plainly(now)))}>
            {say.facts.confirmAllPlainly(facts.length)}
          </button>
        )}
      </header>
      {twoAnswered.length > 0 && <p class="hint">{say.facts.twoAnswersFirst(twoAnswered.length)}</p>}
      <ol class="items">
        {facts.map((fact) => (
          <FactCard
            key={fact.judged.id}
            {...{ fact, say, ...shown }}
            already={askedAlready(fact, draft.facts)}
            language={draft.topic.language}
            gives={fact.confirmed ? appraisal?.yields[fact.judged.id] : undefined}
            agreement={appraisal?.agreements[fact.judged.id]}
            problems={fact.confirmed ? problemsOf(fact.judged.id) : []}
          />
        ))}
      </ol>
    </section>
  )
}

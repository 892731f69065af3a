import { Fragment, type VNode } from 'preact'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { ComparedCard } from '../../../questions/studio/propose/comparison.ts'
import { areToldApart } from '../../../questions/studio/propose/told-apart.ts'
import { inLanguage } from '../../words/languages.ts'
import { onCardKey } from './card-keys.ts'
import { withApart } from './compared-facts.ts'
import { filledFields } from './fact-fields.ts'
import { FactForm } from './fact-form.tsx'
import { MarkedText } from './marked-text.tsx'
import { shownAround } from './shown-around.ts'
import { publishable } from './source-faults.ts'
import { type StudioDraft, withFact } from './studio-draft.ts'
import type { Appraisal } from './studio-engine.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { type ToldAt, ToldLine } from './told-line.tsx'
import type { FormInStep } from './use-open-form.ts'

interface CompareCardsProps extends StudioStepProps {
  readonly topic: TopicDraft
  readonly cards: readonly ComparedCard[]
  readonly agreements: Appraisal['agreements']
  readonly form: FormInStep
  readonly told: ToldAt
  readonly tell: (said: string, at?: string) => void
}

/** Where the texts may disagree, each passage beside the other. */
export function CompareCards(props: CompareCardsProps): VNode {
  const { draft, studio, engine, topic, cards, say, form, told, tell } = props
  const open = cards.filter((card) => !isSettled(card, draft))
  const isFirst = open.length === cards.length && !Object.values(props.agreements).includes('differ')
  const sources = publishable(draft.topic.sources).map(({ id }) => id)

  /** A contested fact of it. Whoever presses has both passages before them; what is missing is asked for. */
  async function make({ fact, key }: ComparedCard) {
    const judged = fact && (await engine.judgeOne(topic, fact).catch(() => undefined))
    if (!judged) return tell(say.failed, key)
    const made: StudioFact = { by: 'rules', confirmed: true, judged }
    if (judged.outcome === 'refused' || !judged.fact?.ask) return form.open(filledFields(made, sources))
    studio.change((now) => withFact(now, made))
    tell(say.compare.made, key)
  }

  function act(key: string, id: string): 'goes' | 'stays' | undefined {
    const card = open.find(({ key: own }) => own === id)
    if (!card) return undefined
    if (key === 'y' && card.fact) {
      void make(card)
      return 'stays'
    }
    if (key !== 'n') return undefined
    studio.change((now) => withApart(now, id))
    tell(say.compare.set, id)
    return 'goes'
  }

  return (
    <section class="fact-lists" aria-labelledby="cards" onKeyDown={(event) => onCardKey(event, act)}>
      <h3 id="cards">{say.compare.cards}</h3>
      {open.length === 0 && <p class="empty">{isFirst ? say.compare.noCards : say.compare.noMoreCards}</p>}
      {open.length > 0 && <p class="hint keys">{say.compare.keys}</p>}
      {form.fields && <FactForm key={form.turn} {...props} form={form} fields={form.fields} tell={tell} />}
      <ol class="items">
        {cards.map((card) =>
          open.includes(card) ? (
            <Card key={card.key} {...props} card={card} act={act} />
          ) : (
            told.at === card.key && told.said !== '' && <DoneCard key={card.key} {...props} card={card.key} />
          ),
        )}
      </ol>
    </section>
  )
}

/** In the place of a card, what was done with it. */
function DoneCard({ card, told, tell, studio, say }: CompareCardsProps & { readonly card: string }): VNode {
  const back = () => setTimeout(() => document.querySelector<HTMLElement>(`[data-fact="${card}"]`)?.focus())
  return (
    <li>
      <ToldLine told={told.said} {...{ tell, studio, say }} isHere then={back} />
    </li>
  )
}

/** It has been set aside, or a fact holds all of its passages. */
function isSettled({ key, mentions }: ComparedCard, { apart = [], facts }: StudioDraft): boolean {
  const holds = ({ judged: { evidence } }: StudioFact) =>
    mentions.every(({ source, span }) =>
      evidence.some((one) => one.source === source && one.sentence[0] <= span[0] && span[1] <= one.sentence[1]),
    )
  const [one, other] = mentions
  const isApart = apart.includes(key) || (one && other && areToldApart(one, other, apart))
  return isApart || facts.some((fact) => fact.confirmed && holds(fact))
}

interface CardProps extends CompareCardsProps {
  readonly card: ComparedCard
  readonly act: (key: string, id: string) => unknown
}

function Card({ card, draft, say, act }: CardProps): VNode {
  const { key, level, reason, mentions, fact } = card
  const name = `card-${key.replace(/\W/g, '-')}`
  const own = inLanguage(draft.topic.language)
  const sources = publishable(draft.topic.sources)
  const passages = mentions.map(({ source, span }) => {
    const { label = '', text = '' } = sources.find(({ id }) => id === source) ?? {}
    const points = [...text]
    return { id: `${source} ${span[0]}`, label, span, points, words: points.slice(...span).join('') }
  })
  return (
    <li data-fact={key} tabindex={0} aria-labelledby={name} class={level}>
      <h4 id={name}>
        {say.compare.levels[level]}
        {passages.slice(0, 2).map(({ id, words }, i) => (
          <Fragment key={id}>
            {i === 0 ? ': ' : ' / '}
            <bdi {...own}>{words}</bdi>
          </Fragment>
        ))}
      </h4>
      <p class="hint">{say.compare.reasons[reason]}</p>
      {passages.map(({ id, label, span, points }) => (
        <blockquote key={id} {...own}>
          <span class="who">{label}: </span>
          <MarkedText points={points} span={shownAround(points, span)} marks={[span]} />
        </blockquote>
      ))}
      <p class="actions">
        {fact && (
          <button type="button" aria-describedby={name} onClick={() => act('y', key)}>
            {level === 'overlap' ? say.compare.join : say.compare.make}
          </button>
        )}
        <button type="button" aria-describedby={name} onClick={() => act('n', key)}>
          {say.compare.apart}
        </button>
      </p>
    </li>
  )
}

import type { VNode } from 'preact'
import { placesKey } from '../../../questions/studio/propose/told-apart.ts'
import type { WrittenClaim } from '../../../questions/wire/written-topic.ts'
import { inLanguage } from '../../words/languages.ts'
import { withExclusive, withParts } from './compared-facts.ts'
import { publishable } from './source-faults.ts'
import { type StudioDraft, topicOf } from './studio-draft.ts'
import type { Appraisal } from './studio-engine.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { type ToldAt, ToldLine } from './told-line.tsx'
import { WhichIsRight } from './which-is-right.tsx'

interface CompareTableProps extends StudioStepProps {
  readonly columns: readonly (readonly string[])[]
  readonly agreements: Appraisal['agreements']
  readonly told: ToldAt
  readonly tell: (said: string, at?: string) => void
}

/** A fact becomes one for each value, where the teacher says that its texts answer different questions. */
async function split({ judged }: StudioFact, { draft, studio, engine, say, tell }: CompareTableProps): Promise<void> {
  const { id, fact, evidence } = judged
  if (!fact) return
  const parts = await engine.split(topicOf(draft, true), fact).catch(() => undefined)
  if (!parts) return tell(say.failed, id)
  studio.change((now) => withParts(now, id, parts, placesKey(evidence)))
  tell(say.compare.split, id)
}

/** What the sources of a column are called. */
function labelsIn({ topic: { sources } }: StudioDraft): (ids: readonly string[]) => string {
  const labels = new Map(publishable(sources).map(({ id, label }) => [id, label]))
  return (ids) => ids.map((id) => labels.get(id) ?? id).join(', ')
}

/** A row a confirmed fact, a column an independent source. */
export function CompareTable(props: CompareTableProps): VNode {
  const { draft, columns, say } = props
  const facts = draft.facts.filter(({ confirmed }) => confirmed)
  const labels = labelsIn(draft)
  return (
    <section>
      <h3 id="compare-table">{say.compare.table}</h3>
      {facts.length === 0 && <p class="empty">{say.compare.noFacts}</p>}
      {facts.length > 0 && (
        <section class="scrolled" aria-label={say.compare.table} {...({ tabindex: 0 } as const)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.compare.fact}</th>
                {columns.map((ids) => (
                  <th key={ids[0]} scope="col">
                    {labels(ids)}
                  </th>
                ))}
                <th scope="col">{say.compare.agree}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((one) => (
                <Row key={one.judged.id} {...props} one={one} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function Row({ one, ...props }: CompareTableProps & { readonly one: StudioFact }): VNode {
  const { draft, columns, say } = props
  const { id, fact } = one.judged
  const labels = labelsIn(draft)
  const own = inLanguage(draft.topic.language)
  return (
    <tr>
      <th scope="row" id={`compared-${id}`} {...own}>
        {fact?.ask?.[0] ?? fact?.says.replace(/[{}]/g, '')}
      </th>
      {columns.map((ids) => (
        <td key={ids[0]} data-label={say.facts.said(labels(ids))} {...own}>
          {ids.flatMap((source) => (fact?.claims ?? []).flatMap((claim) => saidIn(claim, source))).join(' · ') || '—'}
        </td>
      ))}
      <td data-label={say.compare.agree}>
        <AgreementOf {...props} one={one} />
      </td>
    </tr>
  )
}

/** Whether the texts agree on a fact, and what only its teacher can say of it. */
function AgreementOf({ one, ...props }: CompareTableProps & { readonly one: StudioFact }): VNode {
  const { agreements, studio, say, told, tell } = props
  const { id, fact } = one.judged
  const agreement = agreements[id]
  const areOther = agreement === 'differ' || agreement === 'undecided'
  const isDecided = agreement === 'differ' && fact?.exclusive !== undefined
  function decide(exclusive: boolean) {
    studio.change((now) => withExclusive(now, id, exclusive))
    tell(exclusive ? say.facts.differ : say.compare.keptBoth, id)
  }
  return (
    <>
      {agreement && say.compare.agreements[agreement]}{' '}
      {(agreement === 'undecided' || agreement === 'both-right' || isDecided) && (
        <WhichIsRight {...{ say, decide }} of={`compared-${id}`} decided={fact?.exclusive} />
      )}
      {areOther && (
        <button type="button" class="link" aria-describedby={`compared-${id}`} onClick={() => void split(one, props)}>
          {say.compare.apart}
        </button>
      )}
      <ToldLine told={told.at === id ? told.said : ''} {...{ tell, studio, say }} isHere />
    </>
  )
}

function saidIn(claim: WrittenClaim, source: string): readonly string[] {
  const value = claim[source]
  return value === undefined ? [] : [[value].flat().join(', ')]
}

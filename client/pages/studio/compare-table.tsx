import type { VNode } from 'preact'
import { placesKey } from '../../../questions/studio/propose/told-apart.ts'
import type { Standing } from '../../../questions/vocabulary.ts'
import type { WrittenClaim } from '../../../questions/wire/written-topic.ts'
import { inLanguage } from '../../words/languages.ts'
import { publishable } from './source-faults.ts'
import { topicOf, withParts } from './studio-draft.ts'
import type { StudioFact } from './studio-fact.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface CompareTableProps extends StudioStepProps {
  readonly columns: readonly (readonly string[])[]
  /** By fact. */
  readonly standings: Readonly<Record<string, Standing>>
  readonly tell: (said: string) => void
}

/** A fact becomes one for each value, where the teacher says that its texts answer different questions. */
async function split({ judged }: StudioFact, { draft, studio, engine, say, tell }: CompareTableProps): Promise<void> {
  const { id, fact, evidence } = judged
  if (!fact) return
  const parts = await engine.split(topicOf(draft, true), fact).catch(() => undefined)
  if (!parts) return tell(say.failed)
  studio.change((now) => withParts(now, id, parts, placesKey(evidence)))
  tell(say.compare.split)
}

/** A row a confirmed fact, a column an independent source. */
export function CompareTable(props: CompareTableProps): VNode {
  const { draft, columns, say } = props
  const facts = draft.facts.filter(({ confirmed }) => confirmed)
  const labels = new Map(publishable(draft.topic.sources).map(({ id, label }) => [id, label]))
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
                    {ids.map((id) => labels.get(id) ?? id).join(', ')}
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
  const { draft, columns, standings, say } = props
  const { id, fact } = one.judged
  const standing = standings[id] ?? 'single-source'
  const own = inLanguage(draft.topic.language)
  return (
    <tr>
      <th scope="row" id={`compared-${id}`} {...own}>
        {fact?.ask?.[0] ?? fact?.says.replace(/[{}]/g, '')}
      </th>
      {columns.map((ids) => (
        <td key={ids[0]} {...own}>
          {ids.flatMap((source) => (fact?.claims ?? []).flatMap((claim) => saidIn(claim, source))).join(' · ') || '—'}
        </td>
      ))}
      <td>
        {say.compare.standings[standing]}{' '}
        {standing === 'contested' && (
          <button
            type="button"
            class="link"
            aria-describedby={`compared-${id}`}
            onClick={({ currentTarget }) => {
              // The button goes with the difference.
              currentTarget.closest('section')?.focus()
              void split(one, props)
            }}
          >
            {say.compare.apart}
          </button>
        )}
      </td>
    </tr>
  )
}

function saidIn(claim: WrittenClaim, source: string): readonly string[] {
  const value = claim[source]
  return value === undefined ? [] : [[value].flat().join(', ')]
}

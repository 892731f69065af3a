import type { VNode } from 'preact'
import type { Standing } from '../../../questions/vocabulary.ts'
import type { WrittenClaim } from '../../../questions/wire/written-topic.ts'
import { inLanguage } from '../../words/languages.ts'
import { publishable } from './source-faults.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface CompareTableProps extends StudioStepProps {
  readonly columns: readonly (readonly string[])[]
  /** By fact. */
  readonly standings: Readonly<Record<string, Standing>>
}

/** A row a confirmed fact, a column an independent source. */
export function CompareTable({ draft, columns, standings, say }: CompareTableProps): VNode {
  const facts = draft.facts.filter(({ confirmed }) => confirmed)
  const labels = new Map(publishable(draft.topic.sources).map(({ id, label }) => [id, label]))
  const own = inLanguage(draft.topic.language)
  return (
    <section aria-labelledby="compare-table">
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
              {facts.map(({ judged: { id, fact } }) => (
                <tr key={id}>
                  <th scope="row" {...own}>
                    {fact?.ask?.[0] ?? fact?.says.replace(/[{}]/g, '')}
                  </th>
                  {columns.map((ids) => (
                    <td key={ids[0]} {...own}>
                      {ids
                        .flatMap((source) => (fact?.claims ?? []).flatMap((claim) => saidIn(claim, source)))
                        .join(' · ') || '—'}
                    </td>
                  ))}
                  <td>{say.compare.standings[standings[id] ?? 'single-source']}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

function saidIn(claim: WrittenClaim, source: string): readonly string[] {
  const value = claim[source]
  return value === undefined ? [] : [[value].flat().join(', ')]
}

import type { VNode } from 'preact'
import { SOURCE, VERSION } from '../../embedding/messages.ts'
import { embedding } from '../../words/en/embedding.ts'

/** What each platform needs, what the frame says to it, and what nobody should expect. */
export function Guide(): VNode {
  const { places, grades, messages } = embedding
  return (
    <>
      <section>
        <h2>{grades.title}</h2>
        <p>{grades.text}</p>
        <p>
          <a href="/proof">{grades.proof}</a>
        </p>
      </section>
      <section>
        <h2>{places.title}</h2>
        <Rows columns={places.columns} rows={places.rows} label={places.title} />
        <p>{places.policy}</p>
      </section>
      <section>
        <h2>{messages.title}</h2>
        <p>{messages.lede}</p>
        <pre>
          <code>{SHAPES}</code>
        </pre>
        <Rows columns={[messages.event, messages.meaning]} rows={messages.rows} label={messages.title} />
        <Rows columns={[messages.ask, messages.meaning]} rows={messages.asks} label={messages.ask} />
      </section>
    </>
  )
}

/** As client/embedding/messages.ts has them. */
const SHAPES = [
  ['ready', ''],
  ['height', ', height: 812'],
  ['progress', ', answered: 3, items: 10'],
  ['completed', ', proof: "…"'],
  ['statement', ', statement: { … }'],
]
  .map(([event, more]) => `{ source: "${SOURCE}", version: ${VERSION}, quiz: "a1b2c3d4e5", event: "${event}"${more} }`)
  .concat(['height', 'xapi'].map((ask) => `{ target: "${SOURCE}", ask: "${ask}" }`))
  .join('\n')

interface RowsProps {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly label: string
}

function Rows({ columns, rows, label }: RowsProps): VNode {
  return (
    <section class="rows" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

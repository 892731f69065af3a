import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { embedding } from '../../words/en/embedding.ts'
import { mayFrame, siteOf } from './allowed.ts'

const { sites: words } = embedding

/** Tells whoever runs a site whether it may show the quiz, and what to do where it may not. */
export function Sites({ ancestors }: { readonly ancestors: readonly string[] }): VNode {
  const [typed, setTyped] = useState('')
  const [checked, setChecked] = useState<string>()
  const check = (event: Event) => {
    event.preventDefault()
    setChecked(typed)
  }
  return (
    <section>
      <h3>{words.title}</h3>
      <form onSubmit={check}>
        <label for="site">{words.label}</label>
        <p class="hint">{words.hint}</p>
        <input
          id="site"
          inputmode="url"
          required
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="actions">
          <button type="submit">{words.check}</button>
        </p>
      </form>
      <div role="status">{checked !== undefined && <Verdict ancestors={ancestors} site={siteOf(checked)} />}</div>
    </section>
  )
}

interface VerdictProps {
  readonly ancestors: readonly string[]
  readonly site: string | undefined
}

function Verdict({ ancestors, site }: VerdictProps): VNode {
  if (ancestors.includes('*')) return <p class="notice">{words.any}</p>
  if (site === undefined) return <p class="problem">{words.unreadable}</p>
  if (mayFrame(ancestors, site)) {
    return (
      <>
        <p class="notice">{words.yes(site)}</p>
        <p class="hint">{words.nested}</p>
      </>
    )
  }
  return (
    <>
      <p class="problem">{words.no(site)}</p>
      <p>{words.listed}</p>
      <ul>
        {ancestors.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{words.remedy}</p>
    </>
  )
}

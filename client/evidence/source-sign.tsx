import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { SourceSheet, SourceSheets } from '../../questions/wire/source-sheet.ts'

/**
 * What there is to read beside what is shown, once it is there: a source keeps its place in it, and so its colour,
 * wherever it is named.
 */
export const SourcesAtHand = createContext<SourceSheets | undefined>(undefined)

/** A source's first letter, without its article; with its place, from 1, where another begins with the same. */
export function badgeOf(place: number, sources: readonly Pick<SourceSheet, 'label'>[]): string {
  const letters = sources.map(({ label }) => label.replace(/^(the |le |la |les |l’)\s*/i, '')[0]?.toUpperCase())
  const letter = letters[place] ?? ''
  return letters.indexOf(letter) === letters.lastIndexOf(letter) ? letter : letter + (place + 1)
}

interface SourceSignProps {
  /** What stands beside it: an option, say. */
  readonly text: string
}

/**
 * The initial, in its colour, of each source that a text is made of; nothing beside any other text. The text says it,
 * so it is not read out.
 */
export function SourceSign({ text }: SourceSignProps): VNode | null {
  const { sources = [] } = useContext(SourcesAtHand) ?? {}
  const named = placesIn(text, sources)
  if (named.length === 0) return null
  return (
    <span class="signs" aria-hidden="true">
      {named.map(({ label, place }) => (
        <span key={label} class={`initial of-${place + 1}`}>
          {badgeOf(place, sources)}
        </span>
      ))}
    </span>
  )
}

/** Between two names: "and", a comma. */
const LONGEST_LINK = 8

function placesIn(text: string, sources: SourceSheets['sources']) {
  let rest = text.toLowerCase()
  const named = sources.flatMap((sheet, place) => {
    const label = sheet.label.replace(/\s*\([^)]*\)$/, '')
    if (!rest.includes(label.toLowerCase())) return []
    rest = rest.replace(label.toLowerCase(), '')
    return [{ label, place }]
  })
  return rest.trim().length <= LONGEST_LINK * (named.length - 1) ? named : []
}

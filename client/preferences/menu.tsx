import type { VNode } from 'preact'
import { LANGUAGES, type Language } from '../words/languages.ts'
import type { Learning } from '../words/learning.ts'
import { CHOICES, type Preferences } from './preferences.ts'

interface MenuProps {
  readonly words: Learning
  readonly language: Language
  readonly preferences: Preferences
  readonly isReading: boolean
  /** Absent where the browser has no voice. */
  readonly listen: (() => void) | undefined
  readonly prefer: (part: Preferences) => void
  readonly speak: (language: Language) => void
}

/** How the page reads: aloud, larger, wider, in other colours, stiller, in another language. */
export function Menu({
  words: { reading },
  language,
  preferences,
  isReading,
  listen,
  prefer,
  speak,
}: MenuProps): VNode {
  return (
    <details class="reading-menu" onKeyDown={close}>
      <summary>{reading.title}</summary>
      <div>
        {listen && (
          <button type="button" onClick={listen}>
            {isReading ? reading.stop : reading.listen}
          </button>
        )}
        <Choose
          label={reading.size}
          names={reading.sizes}
          chosen={preferences.size}
          choose={(size) => prefer({ size })}
        />
        <Choose
          label={reading.spacing}
          names={reading.spacings}
          chosen={preferences.spacing}
          choose={(spacing) => prefer({ spacing })}
        />
        <Choose
          label={reading.theme}
          names={reading.themes}
          chosen={preferences.theme}
          choose={(theme) => prefer({ theme })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={preferences.motion === 'still'}
            onChange={(event) => prefer({ motion: event.currentTarget.checked ? 'still' : CHOICES.motion[0] })}
          />
          <span>{reading.still}</span>
        </label>
        <Choose label={reading.language} names={LANGUAGES} chosen={language} choose={speak} own />
      </div>
    </details>
  )
}

interface ChooseProps<Name extends string> {
  readonly label: string
  /** Every choice in words, the usual one first. */
  readonly names: Readonly<Record<Name, string>>
  readonly chosen: Name | undefined
  readonly choose: (name: Name) => void
  /** The names of the choices are languages, each said in its own. */
  readonly own?: true
}

function Choose<Name extends string>({ label, names, chosen, choose, own }: ChooseProps<Name>): VNode {
  const list = Object.keys(names) as Name[]
  return (
    <label>
      <span>{label}</span>
      <select
        onChange={(event) => {
          const name = list[event.currentTarget.selectedIndex]
          if (name !== undefined) choose(name)
        }}
      >
        {list.map((name) => (
          <option key={name} lang={own ? name : undefined} selected={name === (chosen ?? list[0])}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Escape closes the menu and leaves the focus on its button. */
function close(event: KeyboardEvent & { readonly currentTarget: HTMLDetailsElement }): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary')?.focus()
}

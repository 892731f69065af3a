import type { ComponentChildren, TargetedEvent, VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import { type DeskTab, TABS, type TabWay } from './tabs.ts'

export const PANEL = 'desk-panel'
export const tabIdOf = (tab: DeskTab): string => `tab-${tab}`

/** A press that is meant for this tab of the browser. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)

interface TabLinkProps {
  readonly way: TabWay
  readonly to: DeskTab
  /** The id of what is to have the focus there. */
  readonly focus?: string
  readonly label?: string
  /** The id of what says which of several such links it is. */
  readonly describedBy?: string
  readonly children: ComponentChildren
}

/** A link to another tab, or to a place in it. */
export function TabLink({ way, to, focus, label, describedBy, children }: TabLinkProps): VNode {
  return (
    <a
      aria-label={label}
      aria-describedby={describedBy}
      href={way.hrefOf(to)}
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        way.go(to, focus)
      }}
    >
      {children}
    </a>
  )
}

/**
 * The tabs: links, of which one at a time is a stop of the Tab key; arrows lead to the others, Enter or Space opens
 * one.
 */
export function TabList({ way, words }: { readonly way: TabWay; readonly words: Teaching }): VNode {
  const say = words.overview
  const list = useRef<HTMLDivElement>(null)
  const press = (event: TargetedEvent<HTMLAnchorElement, KeyboardEvent>, tab: DeskTab) => {
    if (event.key === ' ') {
      event.preventDefault()
      return way.go(tab)
    }
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const next = links[placeAfter(event.key, links.indexOf(event.currentTarget), links.length)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={say.parts} ref={list}>
      {TABS.map((tab) => {
        const isHere = tab === way.tab
        return (
          <a
            key={tab}
            id={tabIdOf(tab)}
            role="tab"
            href={way.hrefOf(tab)}
            aria-selected={isHere}
            aria-controls={isHere ? PANEL : undefined}
            tabIndex={isHere ? 0 : -1}
            onKeyDown={(event) => press(event, tab)}
            onClick={(event) => {
              if (!isPlain(event)) return
              event.preventDefault()
              way.go(tab)
            }}
          >
            {say.tabs[tab]}
          </a>
        )
      })}
    </div>
  )
}

/** The place to which a key leads in a row of so many; -1 for any other key. */
function placeAfter(key: string, at: number, of: number): number {
  const forward = document.documentElement.dir === 'rtl' ? -1 : 1
  switch (key) {
    case 'ArrowRight':
      return (at + forward + of) % of
    case 'ArrowLeft':
      return (at - forward + of) % of
    case 'Home':
      return 0
    case 'End':
      return of - 1
    default:
      return -1
  }
}

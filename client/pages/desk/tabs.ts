import { useCallback, useEffect, useState } from 'preact/hooks'

export const TABS = ['overview', 'attempts', 'questions', 'share', 'settings'] as const
export type DeskTab = (typeof TABS)[number]

/** Where the desk is open, and the ways to its other tabs. */
export interface TabWay {
  readonly tab: DeskTab
  /** Each tab has an address: it is kept, reloaded and opened beside this one. The key stays in the fragment. */
  readonly hrefOf: (tab: DeskTab) => string
  /** @param focus The id of what is to have the focus there. */
  readonly go: (tab: DeskTab, focus?: string) => void
}

const PARAMETER = 'tab'

function tabHere(): DeskTab {
  const asked = new URLSearchParams(location.search).get(PARAMETER)
  return TABS.find((tab) => tab === asked) ?? 'overview'
}

function hrefOf(tab: DeskTab): string {
  const query = new URLSearchParams(location.search)
  if (tab === 'overview') query.delete(PARAMETER)
  else query.set(PARAMETER, tab)
  const search = query.toString()
  return `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`
}

/**
 * The tab that the address names; each step to another is an entry of the history, so that Back leads to the tab
 * before.
 */
export function useTabs(): TabWay {
  const [at, setAt] = useState<{ readonly tab: DeskTab; readonly focus?: string | undefined }>({ tab: tabHere() })
  useEffect(() => {
    const read = () => setAt({ tab: tabHere() })
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  useEffect(() => {
    if (at.focus !== undefined) document.getElementById(at.focus)?.focus()
  }, [at])
  const go = useCallback((tab: DeskTab, focus?: string) => {
    if (tab !== tabHere()) history.pushState(history.state, '', hrefOf(tab))
    setAt({ tab, focus })
  }, [])
  return { tab: at.tab, hrefOf, go }
}

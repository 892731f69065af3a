import { useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { NewState } from '../../../questions/wire/teacher-requests.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import type { DeskAccess } from './desk-access.ts'
import { scoresChangedSince } from './effect.ts'

interface Change {
  readonly busy: boolean
  /** Why the last one was refused. */
  readonly problem: string | undefined
  /** How many scores the last one changed; `undefined` where none was made. */
  readonly changed: number | undefined
  /** Changes the closing time or the rulings. @returns Whether it was done. */
  readonly make: (part: Partial<Omit<NewState, 'revision'>>) => Promise<boolean>
}

/**
 * Changes of a quiz's state. Where it was changed elsewhere meanwhile, that is read and told, and what was asked for
 * can be asked again.
 */
export function useChange(desk: Desk, words: Teaching, { api, secret, read, changed: show }: DeskAccess): Change {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [changed, setChanged] = useState<number>()

  async function make(part: Partial<Omit<NewState, 'revision'>>): Promise<boolean> {
    const { code, revision, rulings, settings } = desk
    setBusy(true)
    const reply = await api.setState(code, secret, { revision, closes: settings.closes ?? null, rulings, ...part })
    setBusy(false)
    setChanged(reply.ok ? scoresChangedSince(desk, reply.value) : undefined)
    if (reply.ok) {
      setProblem(undefined)
      show(reply.value)
      return true
    }
    const isOutdated = reply.trouble.is === 'outdated'
    if (isOutdated) read()
    setProblem(isOutdated ? words.rulings.outdated : troubleForTeacher(reply.trouble, words))
    return false
  }

  return { busy, problem, changed, make }
}

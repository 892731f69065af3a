import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Teaching } from '../../words/teaching.ts'
import { deskAddress } from '../landing/private-link.tsx'
import { CopyField } from '../parts/copy.tsx'
import { troubleForTeacher } from '../parts/trouble.ts'
import { Confirmed } from './confirmed.tsx'
import type { DeskAccess } from './desk-access.ts'

interface TurnKeyProps {
  readonly code: string
  readonly words: Teaching
  readonly access: DeskAccess
  /** The teacher has the new link. */
  readonly saved: () => void
}

/**
 * Puts another key in the place of the desk's. The key is made here and shown before it is known whether it holds: an
 * answer that is lost on its way must lock nobody out, so a second press asks for the same.
 */
export function TurnKey({ code, words, access, saved }: TurnKeyProps): VNode {
  const { sheets: say } = words
  const { api, secret, turned } = access
  const [key, setKey] = useState<string>()
  const [said, setSaid] = useState<string>()

  async function turn() {
    const next = key ?? newKey()
    setKey(next)
    const reply = await api.turnKey(code, secret, next)
    setSaid(reply.ok ? say.turned : troubleForTeacher(reply.trouble, words))
    if (reply.ok) turned(next)
  }
  return (
    <div>
      <Confirmed label={say.turn} title={say.turn} text={say.turnSure} words={words} act={() => void turn()} />
      <p role="status">{said}</p>
      {key !== undefined && <CopyField label={say.newLink} value={deskAddress(code, key)} words={words} done={saved} />}
    </div>
  )
}

/** 128 random bits in base64url, as a desk's key is. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { tableName } from '../../../questions/attempts/table-name.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import { save } from '../../save.ts'
import type { Teaching } from '../../words/teaching.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import type { DeskAccess } from './desk-access.ts'

interface SaveTableProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** The attempts as a file for a spreadsheet, under the name of the quiz. */
export function SaveTable({ desk, words, access: { api, secret } }: SaveTableProps): VNode {
  const [problem, setProblem] = useState<string>()
  async function download() {
    const reply = await api.csv(desk.code, secret)
    setProblem(reply.ok ? undefined : troubleForTeacher(reply.trouble, words))
    if (reply.ok) save(reply.value, tableName(desk, Date.now()))
  }
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => void download()}>
          {words.desk.csv}
        </button>
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { attemptLabel } from '../../../questions/attempts/attempt-label.ts'
import { type ProofRow, proofRow, proofsIn } from '../../../questions/attempts/proof-rows.ts'
import { proofTable } from '../../../questions/attempts/proof-table.ts'
import { tableName } from '../../../questions/attempts/table-name.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { ProofReading } from '../../../questions/wire/proof-reading.ts'
import { save } from '../../save.ts'
import type { Teaching } from '../../words/teaching.ts'
import { decimalMark } from '../parts/decimal-mark.ts'
import { troubleForTeacher } from '../parts/trouble.ts'
import type { DeskAccess } from './desk-access.ts'

interface ProofBoxProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly access: DeskAccess
}

/** The proofs that a class sent in, each beside its attempt: what a teacher carries over to another system's grades. */
export function ProofBox({ desk, words, access }: ProofBoxProps): VNode {
  const say = words.classProofs
  const [text, setText] = useState('')
  const { readings, problem, isBusy, check } = useReadings(words, access)
  // Of the desk as it is now: a ruling may have changed a score since.
  const rows = useMemo(() => readings?.map((reading) => proofRow(reading, desk)), [readings, desk])
  return (
    <details class="panel proofs">
      <summary>{say.title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void check(text)
        }}
      >
        <p class="hint" id="proofs-hint">
          {say.hint}
        </p>
        <label class="field">
          {say.label}
          <textarea
            rows={4}
            required
            spellcheck={false}
            aria-describedby="proofs-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" disabled={isBusy}>
            {say.check}
          </button>
        </p>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p role="status">{rows && say.found(rows.length)}</p>
      {rows && <ProofRows rows={rows} desk={desk} words={words} />}
    </details>
  )
}

/** What each proof says; `undefined`: it is not genuine. */
type Readings = readonly (ProofReading | undefined)[]

/** Each proof that is pasted is read by the server, one after the other: it alone can tell whether it is genuine. */
function useReadings(words: Teaching, { api }: DeskAccess) {
  const [readings, setReadings] = useState<Readings>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function check(text: string) {
    const proofs = proofsIn(text)
    setProblem(proofs.length === 0 ? words.classProofs.none : undefined)
    setReadings(undefined)
    setBusy(true)
    const found: (ProofReading | undefined)[] = []
    for (const proof of proofs) {
      const reply = await api.readProof(proof)
      if (!reply.ok && reply.trouble.is !== 'forged') {
        setProblem(troubleForTeacher(reply.trouble, words))
        break
      }
      found.push(reply.ok ? reply.value : undefined)
    }
    setBusy(false)
    setReadings(found.length > 0 ? found : undefined)
  }
  return { readings, problem, isBusy, check }
}

interface ProofRowsProps extends Pick<ProofBoxProps, 'desk' | 'words'> {
  readonly rows: readonly ProofRow[]
}

function ProofRows({ rows, desk, words }: ProofRowsProps): VNode {
  const { classProofs: say, learning } = words
  const { table } = say
  const isSeated = desk.settings.seats !== undefined
  function download() {
    const blob = new Blob([proofTable(rows, desk, table, decimalMark())], { type: 'text/csv; charset=utf-8' })
    save(blob, tableName({ title: `${desk.title} ${say.file}`, code: desk.code }, Date.now()))
  }
  return (
    <>
      <section class="scroll" aria-label={say.label} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{isSeated ? table.seat : table.name}</th>
              <th scope="col">{table.score}</th>
              <th scope="col">{table.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ state, reading, attempt }, index) => (
              <tr key={index}>
                <th scope="row">
                  <bdi>{reading ? (reading.seat ?? reading.name ?? attemptLabel({ id: reading.attempt })) : '–'}</bdi>
                </th>
                <td>{attempt ? learning.score(words.number(attempt.score), words.number(attempt.max)) : '–'}</td>
                <td>{table.states[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="actions">
        <button type="button" onClick={download}>
          {say.save}
        </button>
      </p>
    </>
  )
}

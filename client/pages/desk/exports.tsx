import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { ExportOffer, Exports, Loss } from '../../../questions/wire/export.ts'
import { save } from '../../save.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { troubleForTeacher } from '../parts/trouble.ts'

interface ExportListProps {
  readonly desk: Desk
  readonly words: Teaching
  readonly api: Api
  readonly secret: string
}

/** The quiz for other systems. It is asked for when opened: what each format leaves out takes writing them all. */
export function ExportList({ desk, words, api, secret }: ExportListProps): VNode {
  const say = words.results.exports
  const [offers, setOffers] = useState<Exports>()
  const [problem, setProblem] = useState<string>()

  async function open() {
    const reply = await api.exports(desk.code, secret)
    setProblem(reply.ok ? undefined : troubleForTeacher(reply.trouble, words))
    if (reply.ok) setOffers(reply.value)
  }

  // A ruling changes what the files hold.
  useEffect(() => void (offers && open()), [desk.revision])

  async function download({ id, file }: ExportOffer) {
    const reply = await api.exported(desk.code, secret, id)
    setProblem(reply.ok ? undefined : troubleForTeacher(reply.trouble, words))
    if (reply.ok) save(reply.value, file)
  }

  return (
    <details class="panel" onToggle={(event) => event.currentTarget.open && !offers && void open()}>
      <summary>{say.title}</summary>
      <p class="hint">{say.hint}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!offers && !problem && <p role="status">{words.loading}</p>}
      <ul class="exports">
        {offers?.map((offer) => (
          <li key={offer.id}>
            <button type="button" onClick={() => void download(offer)}>
              {say.download(offer.label)}
            </button>
            <Losses left={offer.left} desk={desk} words={words} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface LossesProps {
  readonly left: readonly Loss[]
  readonly desk: Desk
  readonly words: Teaching
}

/** What a file will not say: a line for each reason, with the questions that it concerns. */
function Losses({ left, desk, words: { results } }: LossesProps): VNode {
  const say = results.exports
  if (left.length === 0) return <p class="hint">{say.whole}</p>
  const reasons = [...new Set(left.map(({ why }) => why))].map((why) => left.filter((loss) => loss.why === why))
  return (
    <ul class="hint">
      {reasons.map((losses) => {
        const items = losses.map(({ item }) => desk.items.findIndex(({ id }) => id === item) + 1)
        return (
          <li key={losses[0]?.why}>
            <b>{losses[0]?.whole ? say.missing : say.less}:</b>{' '}
            {items.length === desk.items.length ? say.every : results.questions(items)}.{' '}
            <span {...inLanguage('en')}>{losses[0]?.why}</span>
          </li>
        )
      })}
    </ul>
  )
}

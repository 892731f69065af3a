import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { MOST_FORMS, type Paper } from '../../../questions/wire/paper.ts'
import type { Seats } from '../../../questions/wire/seat.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { Api } from '../parts/api.ts'
import { BackToDesk } from '../parts/back-to-desk.tsx'
import { ContentNote } from '../parts/content-note.tsx'
import { troubleForTeacher } from '../parts/trouble.ts'
import { PrintChoice } from './choice.tsx'
import { firstPlan, partAsked, type SheetPlan } from './plan.ts'
import { Sheets } from './sheets.tsx'

interface PrintDeskProps {
  readonly code: string
  readonly words: Teaching
  readonly api: Api
  readonly secret: string
}

type Reading =
  | { readonly step: 'loading' }
  | { readonly step: 'refused'; readonly problem: string }
  | { readonly step: 'read'; readonly paper: Paper; readonly seats: Seats['seats'] }

/** Reads the paper, and the codes of its seats where the quiz has seats. */
async function readPaper({ code, words, api, secret }: PrintDeskProps): Promise<Reading> {
  const paper = await api.paper(code, secret, MOST_FORMS)
  if (!paper.ok) return { step: 'refused', problem: troubleForTeacher(paper.trouble, words) }
  const seats = paper.value.seats === undefined ? undefined : await api.seats(code, secret)
  if (seats && !seats.ok) return { step: 'refused', problem: troubleForTeacher(seats.trouble, words) }
  return { step: 'read', paper: paper.value, seats: seats?.value.seats ?? [] }
}

/** For the holder of the key: what to print, and what it will look like. */
export function PrintDesk(props: PrintDeskProps): VNode {
  const { words } = props
  const { printing } = words
  const [reading, setReading] = useState<Reading>({ step: 'loading' })
  const [plan, setPlan] = useState<SheetPlan>()

  async function read() {
    const now = await readPaper(props)
    setReading(now)
    if (now.step === 'read') setPlan(firstPlan(now.paper, partAsked(location.search)))
  }
  useEffect(() => void read(), [])

  if (reading.step === 'loading') {
    return (
      <section class="page-head">
        <h1>{printing.title}</h1>
        <p class="hint" role="status">
          {words.loading}
        </p>
      </section>
    )
  }
  if (reading.step === 'refused' || plan === undefined) {
    return (
      <section class="trouble" role="status">
        <h1>{reading.step === 'refused' ? reading.problem : ''}</h1>
        <p>{words.desk.noKeyHint}</p>
        <p class="actions">
          <button type="button" class="main" onClick={() => void read()}>
            {words.again}
          </button>
        </p>
      </section>
    )
  }
  const { paper, seats } = reading
  return (
    <>
      <header class="page-head off-paper">
        <p class="hint">{printing.title}</p>
        <h1 {...inLanguage(paper.language)}>{paper.title}</h1>
        <ContentNote topic={paper} words={words} />
        <p class="lede">{printing.lede}</p>
        <BackToDesk code={paper.code} secret={props.secret} words={words} />
      </header>
      <PrintChoice paper={paper} plan={plan} words={words} change={(part) => setPlan({ ...plan, ...part })} />
      <p class="actions">
        <button type="button" class="main" disabled={plan.parts.size === 0} onClick={() => print()}>
          {printing.print}
        </button>
      </p>
      <Sheets paper={paper} seats={seats} plan={plan} words={words} />
    </>
  )
}

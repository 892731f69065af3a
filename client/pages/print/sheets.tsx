import type { VNode } from 'preact'
import type { Paper } from '../../../questions/wire/paper.ts'
import type { Seats } from '../../../questions/wire/seat.ts'
import type { Teaching } from '../../words/teaching.ts'
import { DiscussionCard } from '../cards/card.tsx'
import { AnswerSheet } from './answer-sheet.tsx'
import { EvidenceList } from './evidence.tsx'
import { KeyTable } from './key-table.tsx'
import { lettersIn } from './letters.ts'
import { PARTS, type Part, type SheetPlan } from './plan.ts'
import { Points } from './points.tsx'
import { Preface } from './preface.tsx'
import { Questions } from './questions.tsx'
import { PaperSheet } from './sheet.tsx'
import { Slips } from './slips.tsx'

interface SheetsProps {
  readonly paper: Paper
  readonly seats: Seats['seats']
  readonly plan: SheetPlan
  readonly words: Teaching
}

/** What is printed, as it will be: each part on pages of its own, one after another of each form. */
export function Sheets({ paper, seats, plan, words }: SheetsProps): VNode {
  return (
    <div class="sheets">
      {PARTS.filter((part) => plan.parts.has(part)).map((part) => parts[part]({ paper, seats, plan, words }))}
    </div>
  )
}

const formName = lettersIn('')

/** One sheet for each form that is wanted. */
const perForm =
  (part: Exclude<Part, 'slips' | 'cards'>) =>
  ({ paper, plan, words }: SheetsProps): readonly VNode[] => {
    const { title, language } = paper
    const forms = paper.forms.slice(0, plan.forms)
    const isNamed = part === 'paper' || part === 'answers'
    return forms.map((form, place) => (
      <PaperSheet
        key={`${part} ${place}`}
        kind={words.printing.parts[part]}
        title={title}
        language={language}
        form={forms.length > 1 ? formName(place) : undefined}
        {...(isNamed ? { named: true } : {})}
        words={words}
      >
        {part === 'paper' && <Preface about={paper} words={words} />}
        {part === 'paper' && <Questions items={form.items} language={language} words={words} />}
        {part === 'answers' && <AnswerSheet items={form.items} language={language} />}
        {(part === 'key' || part === 'evidence') && <Points form={form} words={words} />}
        {part === 'key' && <KeyTable paper={paper} form={form} words={words} />}
        {part === 'evidence' && <EvidenceList paper={paper} form={form} words={words} />}
      </PaperSheet>
    ))
  }

/** A new part is a line here and in `PARTS`. */
const parts: { readonly [P in Part]: (props: SheetsProps) => VNode | readonly VNode[] } = {
  slips: ({ paper, seats, plan, words }) => (
    <Slips
      key="slips"
      seats={seats.slice(plan.from - 1, plan.to)}
      title={paper.title}
      language={paper.language}
      perPage={plan.perPage}
      words={words}
    />
  ),
  paper: perForm('paper'),
  answers: perForm('answers'),
  key: perForm('key'),
  evidence: perForm('evidence'),
  cards: ({ paper, words }) => (
    <PaperSheet
      key="cards"
      kind={words.printing.cards.title}
      title={paper.title}
      language={paper.language}
      words={words}
    >
      <div class="discussions">
        {paper.disputes.map((dispute) => (
          <DiscussionCard key={dispute.id} dispute={dispute} language={paper.language} words={words} />
        ))}
      </div>
    </PaperSheet>
  ),
}

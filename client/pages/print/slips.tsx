import type { VNode } from 'preact'
import type { Seats } from '../../../questions/wire/seat.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { QrPicture } from '../parts/qr-picture.tsx'
import type { PerPage } from './plan.ts'

interface SlipsProps {
  readonly seats: Seats['seats']
  readonly title: string
  /** Of the title: BCP 47. */
  readonly language: string
  readonly perPage: PerPage
  readonly words: Teaching
}

/** A slip for each seat, to be cut out along the lines: its number, its link in three forms. */
export function Slips({ seats, title, language, perPage, words: { learning, printing } }: SlipsProps): VNode {
  return (
    <ul class={`sheet slips per-page-${perPage}`} aria-label={printing.parts.slips}>
      {seats.map(({ number, code, link }) => (
        <li key={number} class="slip">
          <p class="slip-head">
            <b>{learning.seat.number(number)}</b> <span {...inLanguage(language)}>{title}</span>
          </p>
          <QrPicture text={link} label={printing.slipQr(learning.seat.number(number))} />
          <p class="slip-link" dir="ltr">
            {link}
          </p>
          <p class="slip-code">
            {printing.slipCode} <b dir="ltr">{grouped(code)}</b>
          </p>
          <p class="hint">{printing.slipHint}</p>
        </li>
      ))}
    </ul>
  )
}

/** "7-0F3K9 MZ2QA": as it is easiest to type. */
function grouped(code: string): string {
  const [number = '', secret = ''] = code.toUpperCase().split('-')
  return `${number}-${secret.slice(0, 5)} ${secret.slice(5)}`
}

import type { VNode } from 'preact'
import type { PaperForm } from '../../../questions/wire/paper.ts'
import type { Teaching } from '../../words/teaching.ts'
import { isOut } from './decided.tsx'

interface PointsProps {
  readonly form: PaperForm
  readonly words: Teaching
}

/** How many points a form still has, where a question of it was dropped. */
export function Points({ form: { items, rulings }, words: { printing } }: PointsProps): VNode | null {
  const counted = items.filter((item) => !isOut(item, rulings)).length
  return counted === items.length ? null : <p class="notice">{printing.points(counted, items.length)}</p>
}

import type { VNode } from 'preact'

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly of: number
}

/** How far a student has come. */
export function Progress({ label, done, of }: ProgressProps): VNode {
  return (
    <p class="progress">
      <label for="progress">{label}</label>
      <progress id="progress" max={of} value={done} />
    </p>
  )
}

import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { qrOf } from '../../quiz/qr.ts'

interface QrPictureProps {
  readonly text: string
  /** What it is, for whoever does not see it. */
  readonly label: string
}

/** A text as a QR code, black on white in every theme: readers expect it so. */
export function QrPicture({ text, label }: QrPictureProps): VNode {
  const { size, path } = useMemo(() => qrOf(text), [text])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" stroke-width="1" shape-rendering="crispEdges" />
    </svg>
  )
}

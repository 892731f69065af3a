import type { VNode } from 'preact'
import type { ReadFault } from '../../../questions/readers/read-question.ts'
import type { CheckPageWords } from '../../words/en/check-page.ts'

interface FaultLineProps {
  readonly fault: ReadFault
  readonly say: CheckPageWords
}

/** What cannot be read: where it stands, and why. */
export function FaultLine({ fault, say }: FaultLineProps): VNode {
  const { file, line, name } = fault
  const place = [file, line === undefined ? undefined : say.line(line), name].filter((part) => part !== undefined)
  return (
    <>
      {place.length > 0 && (
        <b>
          <bdi>{place.join(', ')}</bdi>:{' '}
        </b>
      )}
      {say.fault(fault)}
    </>
  )
}

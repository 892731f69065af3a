import { attendedBy, WITHIN } from '../bench/class.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'

/** A class behind one address starts and submits on the built Worker, as it is deployed. */
export const schoolClass: Figure = async ({ count, plants }) => {
  const tally = tallyOf('refused', 'not in the store', 'classes that took over 30 s')
  const { ours, theirs, took, ended, refused, kept } = await attendedBy(count, plants)
  for (let i = 0; i < ended + refused; i += 1) tally.add('refused', () => `${ended} broken, ${refused} refused`)
  for (let i = kept; i < count; i += 1) tally.add('not in the store', () => `${kept} of ${count}`)
  if (took > WITHIN) tally.add('classes that took over 30 s', () => `${(took / 1000).toFixed(1)} s`)
  const [own, bare] = [ours.toFixed(0), theirs.toFixed(0)]
  return tally.found(
    `${spelled(count)} students in ${(took / 1000).toFixed(1)} s; p99 ${own} ms beside ${bare} ms of a bare Worker, ratio ${(ours / theirs).toFixed(2)}`,
  )
}

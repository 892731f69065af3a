import { counting } from './plants/counting.ts'
import { exported } from './plants/exported.ts'
import { faults } from './plants/faults.ts'
import { headers } from './plants/headers.ts'
import { limiters } from './plants/limiters.ts'
import { secrets } from './plants/secrets.ts'
import type { SownPlant } from './plants/sown-plant.ts'
import { times } from './plants/times.ts'

/** Bugs that a test must notice, by what they are in. A new one is an entry of its list. */
export const plants: readonly SownPlant[] = [
  ...faults,
  ...times,
  ...secrets,
  ...limiters,
  ...counting,
  ...exported,
  ...headers,
]

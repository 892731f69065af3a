import * as v from 'valibot'
import type { Inferred } from './inferred.ts'

export const turnedSchema = v.object({ turned: v.literal(true) })

/** `POST …/key` answers this: the old key stops, within about a minute everywhere. */
export type Turned = Inferred<typeof turnedSchema>

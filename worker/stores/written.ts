import { dailyCount } from '../daily-count.ts'

/** Writes of this copy of the Worker; a new copy begins at none. */
const written = dailyCount()

export const countWrite = written.add

export const writtenOn = written.on

import { frenchUnits } from './fr/units.ts'

/**
 * What languages call the measured units, where it is not the name that units.ts gives them. A new language is a line
 * here.
 */
export const UNIT_WORDS: readonly Readonly<Record<string, readonly [one: string, several: string]>>[] = [frenchUnits]

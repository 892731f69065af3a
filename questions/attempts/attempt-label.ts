import type { DeskAttempt } from '../wire/desk.ts'

/**
 * What an attempt without a name is known by, at the desk and in its files: the end of its id. 20 random bits, so that
 * in a class no two are alike, and an attempt that arrives later changes none.
 */
export const attemptLabel = ({ id }: Pick<DeskAttempt, 'id'>): string => id.slice(-4).toUpperCase()

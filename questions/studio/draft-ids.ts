/** Words of an id: what a person still reads in a list. */
const LONGEST = 40

/** An id for a fact, made of its sentence; never one that is taken. */
export function factIdFor(says: string, taken: Iterable<string>): string {
  return idFor(says, LONGEST, 'fact', taken)
}

/**
 * An id made of the first words of a text.
 *
 * @param most Characters that it has at most.
 * @param otherwise Where the text has no words.
 */
export function idFor(text: string, most: number, otherwise: string, taken: Iterable<string>): string {
  return freeId(wordsFor(text, most) || otherwise, new Set(taken))
}

function wordsFor(text: string, most: number): string {
  const words = text
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
  let id = ''
  for (const word of words ?? []) {
    const longer = id === '' ? word.slice(0, most) : `${id}-${word}`
    if (longer.length > most) break
    id = longer
  }
  return id
}

/** The id, or the first of id-2, id-3 … that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n += 1) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`
}

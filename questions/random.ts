/** A source of numbers in [0, 1). Passed in, so that the same seed gives the same bank, form and options everywhere. */
export type Random = () => number

/**
 * A generator from a seed: the same numbers in every engine.
 *
 * sfc32 (Chris Doty-Humphrey, PractRand), whose 128 bits are filled from the seed by FNV-1a (Fowler, Noll, Vo) with
 * four offsets. Fair, not secret: where order must not be guessed, the seed is a secret.
 */
export function randomFrom(seed: string): Random {
  let [a, b, c, d] = [fnv(seed, 1), fnv(seed, 2), fnv(seed, 3), fnv(seed, 4)]
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 12; i += 1) next()
  return next
}

function fnv(text: string, offset: number): number {
  let hash = Math.imul(0x811c9dc5, offset)
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

/** A whole number in [0, n). */
export function below(n: number, random: Random): number {
  return Math.floor(random() * n)
}

/** The list in a fair random order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = below(i + 1, random)
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}

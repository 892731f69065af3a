/**
 * The noughts of the scripts that have digits of their own: Arabic, Persian, Devanagari, Bengali, Thai and so on. Nine
 * more follow each.
 */
const NOUGHTS = [...'٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐'].map((nought) => nought.charCodeAt(0))

/**
 * Text in the form in which what people type is compared: one width and case, ASCII digits, no accents, Arabic vowel
 * signs, hamza or marks of direction, single spaces.
 */
export function folded(text: string): string {
  return (
    text
      // Raised figures are notes and powers, no digits of the number before them.
      .replace(/[²³¹⁰⁴-⁹₀-₉]/g, '^')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}ـ]/gu, '')
      .toLowerCase()
      .replace(/(?![0-9])\p{Nd}/gu, asAscii)
      .replace(/[’‘`]/g, "'")
      .replace(/[−‐‑–]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

function asAscii(digit: string): string {
  const code = digit.charCodeAt(0)
  const nought = NOUGHTS.find((one) => one <= code && code < one + 10)
  return nought === undefined ? digit : String(code - nought)
}

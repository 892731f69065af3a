/**
 * Text in the form in which what people type is compared: one width and case, ASCII digits, no accents, Arabic vowel signs, hamza or marks of
 * direction, single spaces.
 */
export function folded(text: string): string {
  return (
    text
      // Raised figures are notes and powers, no digits of the number before them.
      .replace(/[²³¹⁰⁴-⁹₀-₉]/g, '^')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}ـ]/gu, '')
      .toLowerCase()
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[’‘`]/g, "'")
      .replace(/[−‐‑–]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

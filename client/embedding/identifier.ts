const SEEDS = [0x9747b28c, 0x3c6ef372, 0xa54ff53a, 0x510e527f] as const

/**
 * A UUID (RFC 9562, version 8) that follows from a text: the same for the same text, for ever.
 *
 * Four 32-bit MurmurHash3 sums, not a cryptographic digest: crypto.subtle is missing in frames of pages that came over
 * plain http. It tells things apart that nobody forges, and what it was made from cannot be read from it.
 */
export function identifierOf(text: string): string {
  const hex = SEEDS.map((seed) => murmur(text, seed).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  )
}

function murmur(text: string, seed: number): number {
  let sum = seed
  for (let i = 0; i < text.length; i += 1) {
    const block = Math.imul(rotate(Math.imul(text.charCodeAt(i), 0xcc9e2d51), 15), 0x1b873593)
    sum = Math.imul(rotate(sum ^ block, 13), 5) + 0xe6546b64
  }
  sum ^= text.length
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return (sum ^ (sum >>> 16)) >>> 0
}

const rotate = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by))

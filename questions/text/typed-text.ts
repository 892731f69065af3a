/**
 * What somebody typed or a link brought, in plain characters: escapes of an address read, wide letters and digits of
 * every script as ASCII has them, without what nobody sees.
 */
export function typedText(typed: string): string {
  return unescaped(unescaped(typed))
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\p{Cf}/gu, '')
    .trim()
}

/** Half of an escape that is cut off is no reason to leave the others. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
      .replace(/%([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/%[89a-f][0-9a-f]?/gi, '')
  }
}

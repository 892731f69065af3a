import { base64url } from 'jose'

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  return hex(await digestOf(text))
}

/** 128 bits of the SHA-256 of a text, as 22 characters of base64url. */
export async function shortDigest(text: string): Promise<string> {
  return base64url.encode((await digestOf(text)).slice(0, 16))
}

/** The SHA-256 of an inline style or script, as a Content-Security-Policy names it. */
export async function policyHash(text: string): Promise<string> {
  return `'sha256-${btoa(String.fromCharCode(...(await digestOf(text))))}'`
}

/** Compares two texts in a time that tells only whether their lengths are equal. */
export function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

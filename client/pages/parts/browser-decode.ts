import type { Decode } from '../../../questions/text/decoded-text.ts'

export const browserDecode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What a platform makes of bytes; `undefined` where they are none of that encoding. */
export type Decode = (
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
) => string | undefined

/** A file's text: UTF-8 or UTF-16 by their marks, else what older programs of Western Europe write. */
export function decodedText(bytes: Uint8Array, decode: Decode): string {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  return (marked && decode(bytes, marked)) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252') ?? ''
}

import { unzipSync } from 'fflate'
import { QUIZ_LIMITS } from './quiz-limits.ts'
import type { QuizFile, ReadFault } from './read-question.ts'

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** Files of questions; pictures, style sheets and the manifest are none. */
const WANTED = /\.(?:xml|gift|txt|csv|tsv|jsonl)$/i
const MANIFEST = /(?:^|\/)imsmanifest\.xml$/i

/** The texts of an archive. How much comes out of it is known, and limited, before anything is unpacked. */
export function unpack(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): readonly QuizFile[] | ReadFault {
  let files = 0
  let size = 0
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name) || MANIFEST.test(name) || name.startsWith('__MACOSX/')) return false
        files += 1
        size += originalSize
        return size <= QUIZ_LIMITS.unpacked && files <= QUIZ_LIMITS.files
      },
    })
    if (size > QUIZ_LIMITS.unpacked || files > QUIZ_LIMITS.files) return { is: 'too-large' }
    return Object.entries(unpacked).map(([name, content]) => ({ name, text: decode(content) }))
  } catch {
    return { is: 'archive' }
  }
}

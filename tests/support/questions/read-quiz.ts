import type { ReadFault, ReadParts } from '../../../questions/readers/read-question.ts'
import { readQuiz } from '../../../questions/readers/read-quiz.ts'

/** UTF-8, as every export of ours is. */
export const decodeQuiz = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What a text is read as. */
export function readText(text: string, name = ''): ReadParts {
  const read = readQuiz({ name, text }, decodeQuiz)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return {
    questions: read.questions,
    unread: read.unread,
    isCut: read.isCut,
    ...(read.language ? { language: read.language } : {}),
  }
}

/** Why a text is not read at all. */
export function faultOf(text: string, name = ''): ReadFault | undefined {
  const read = readQuiz({ name, text }, decodeQuiz)
  return read.ok ? undefined : read.fault
}

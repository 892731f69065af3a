import { QUIZ_LIMITS } from './quiz-limits.ts'
import type { ReadAnswer, ReadFault, ReadParts, ReadQuestion } from './read-question.ts'

/**
 * Reads the parts of files one by one, as many as are read of any: a part that cannot be read costs nothing but itself.
 *
 * @param read A question, why a part is none, or `undefined` where there is nothing to read.
 */
export function takenApart<Part extends { readonly file: string }>(
  parts: Iterable<Part>,
  read: (part: Part) => ReadQuestion | ReadFault | undefined,
): ReadParts {
  const questions: (ReadQuestion & { readonly file: string })[] = []
  const unread: ReadFault[] = []
  let isCut = false
  let characters = 0
  for (const part of parts) {
    isCut = questions.length + unread.length >= QUIZ_LIMITS.questions || characters >= QUIZ_LIMITS.characters
    if (isCut) break
    const found = read(part)
    if (found === undefined) continue
    const fault = 'is' in found ? found : faultIn(found)
    if (fault) unread.push({ ...fault, file: part.file })
    else if (!('is' in found)) {
      questions.push({ ...found, file: part.file })
      characters += [found.stem, found.explanation, ...textsOfAnswer(found.answer)].join('').length
    }
  }
  const isOneFile = new Set([...questions, ...unread].map(({ file }) => file)).size < 2
  if (!isOneFile) return { questions, unread, isCut }
  return { questions: questions.map(unfiled), unread: unread.map(unfiled), isCut }
}

/** Of one file alone nobody needs to be told which. */
export function unfiled<Filed extends { readonly file?: string }>({ file: _, ...rest }: Filed): Omit<Filed, 'file'> {
  return rest
}

/** What keeps a question from being judged, whatever file it came in. */
function faultIn({ stem, explanation, answer, line, name }: ReadQuestion): ReadFault | undefined {
  const place = { line, ...(name === undefined ? {} : { name }) }
  if (stem === '') return { is: 'no-stem', ...place }
  const texts = textsOfAnswer(answer)
  const isLong = texts.some((text) => text.length > QUIZ_LIMITS.option) || texts.length > QUIZ_LIMITS.options
  if (isLong || stem.length > QUIZ_LIMITS.stem || explanation.length > QUIZ_LIMITS.explanation)
    return { is: 'too-long', ...place }
  const least = answer.is === 'choice' || answer.is === 'order' ? 2 : answer.is === 'number' ? 0 : 1
  return texts.length < least ? { is: 'few-options', ...place } : undefined
}

function textsOfAnswer(answer: ReadAnswer): readonly string[] {
  if (answer.is === 'number') return []
  if (answer.is === 'text') return answer.accepted
  return answer.is === 'pairs' ? [...answer.left, ...answer.right] : answer.options
}

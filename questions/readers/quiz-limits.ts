/** What is read of a file that anybody may have made. Sizes are looked at before any work. */
export const QUIZ_LIMITS = {
  /** Of a file as it arrives. */
  bytes: 5 * 1024 * 1024,
  /** Of all that is in an archive, unpacked, in bytes. */
  unpacked: 10 * 1024 * 1024,
  /** Files of an archive that are read. */
  files: 2000,
  /** Elements inside elements. */
  depth: 64,
  /** Elements of a document: more than a quiz of questions enough has, and less than takes long to read. */
  elements: 250_000,
  /** Of one line of a table, in characters. */
  line: 100_000,
  /** Of a question, in characters. */
  stem: 2000,
  /** Of an option, in characters. */
  option: 1000,
  /** Of a question: more is read of none, and such a question is not judged. */
  options: 60,
  explanation: 4000,
  /** That are read; of more it is only said that they are there. */
  questions: 500,
  /** Of all questions that are read: half a million is judged in about a second. */
  characters: 500_000,
} as const

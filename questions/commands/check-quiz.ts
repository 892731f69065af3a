import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { faultSentence } from '../readers/fault-sentences.ts'
import { judgeQuiz } from '../readers/judge-quiz.ts'
import { quizLanguage } from '../readers/quiz-language.ts'
import { readQuiz } from '../readers/read-quiz.ts'
import { decodedText } from '../text/decoded-text.ts'
import { printFinding } from './print-finding.ts'

/**
 * Judges a quiz that was made elsewhere: prints every rule that each question breaks, what of the file is no question
 * that is checked, and what robots guess.
 *
 * @returns The exit code: 0, or 1 where a finding blocks, or 2 where the file cannot be read.
 */
export function checkQuiz(file: string): number {
  const read = readQuiz({ name: basename(file), bytes: readFileSync(file) }, decoded)
  if (!read.ok) {
    console.error(`${file}: ${faultSentence(read.fault)}`)
    return 2
  }
  const language = quizLanguage(read.questions, read.language)
  const judged = judgeQuiz(read.questions, language)
  console.log(`${read.label}, ${language}`)
  for (const { number, question, findings, guessedBy } of judged.questions) {
    const name = question.name === undefined ? '' : ` ${question.name}`
    const guessed = guessedBy ? [`${guessedBy.length} of ${judged.robots.length} robots guess it`] : []
    const told = [...(findings.length === 0 ? ['nothing found'] : []), ...guessed].join('; ')
    console.log(`${number}${name} (line ${question.line}): ${told}`)
    for (const finding of findings) printFinding(finding)
  }
  for (const fault of read.unread) console.log(`not checked: ${faultSentence(fault)}`)
  if (read.isCut) console.log('not read: the questions behind these, for the file is long')
  return reportTogether(judged, language)
}

function reportTogether(
  { questions, together, robots, isTooLong, isWordless }: ReturnType<typeof judgeQuiz>,
  language: string,
): number {
  if (together.length > 0) console.log('\nAll together')
  for (const finding of together) printFinding(finding)
  const best = robots.toSorted((a, b) => b.right - a.right)[0]
  if (best)
    console.log(
      `best guesser without any knowledge: ${best.robot}, ${best.right} of ${best.of} right where chance is ${(100 * best.chance).toFixed(0)} %`,
    )
  if (isTooLong) console.log('not run (more items than one quiz holds): the checks of a form')
  if (isWordless) console.log(`not run: the checks of wording, which the language “${language}” has no rules for`)
  const all = [...questions.flatMap(({ findings }) => findings), ...together]
  const count = (level: string) => all.filter((finding) => finding.level === level).length
  console.log(
    `${questions.length} questions: ${count('B')} findings that block, ${count('W')} warnings, ${count('A')} to repair`,
  )
  return count('B') > 0 ? 1 : 0
}

const decoded = (bytes: Uint8Array): string =>
  decodedText(bytes, (all, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(all)
    } catch {
      return undefined
    }
  })

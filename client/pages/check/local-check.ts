import { judgeQuiz } from '../../../questions/readers/judge-quiz.ts'
import { quizLanguage } from '../../../questions/readers/quiz-language.ts'
import { readQuiz } from '../../../questions/readers/read-quiz.ts'
import { decodedText } from '../../../questions/text/decoded-text.ts'
import { browserDecode } from '../parts/browser-decode.ts'
import type { CheckEngine } from '../parts/check-engine.ts'

/** The engine where it runs. */
export const localCheck: CheckEngine = {
  check: async (arrived, language) => {
    const read = readQuiz(arrived, (bytes) => decodedText(bytes, browserDecode))
    if (!read.ok) return read
    const { label, questions, unread, isCut } = read
    const spoken = language ?? quizLanguage(questions, read.language)
    return { ok: true, quiz: { label, language: spoken, judged: judgeQuiz(questions, spoken), unread, isCut } }
  },
}

import { type Language, parseLanguage } from './languages.ts'

const lines: Readonly<Record<Language, (questions: number) => string>> = {
  en: (n) => `Quiz · ${n} ${n === 1 ? 'question' : 'questions'} · no account`,
  fr: (n) => `Quiz · ${n} ${n === 1 ? 'question' : 'questions'} · sans compte`,
  ar: (n) => `اختبار · عدد الأسئلة: ${n} · دون حساب`,
}

/** What a chat shows below the title of a quiz whose link is shared. */
export const shareLine = (language: string, questions: number): string =>
  lines[parseLanguage(language) ?? 'en'](questions)

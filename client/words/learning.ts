import { learning as en } from './en/learning.ts'

/** What a student reads. */
export type Learning = typeof en

const languages: Readonly<Record<string, Learning>> = { en }

/** The interface's words in a language (BCP 47), or in English where there are none. */
export const learningIn = (language: string): Learning => languages[language] ?? en

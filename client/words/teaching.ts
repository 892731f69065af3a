import { teaching as en } from './en/teaching.ts'

/** What teachers and readers read. */
export type Teaching = typeof en

const languages: Readonly<Record<string, Teaching>> = { en }

/** The interface's words in a language (BCP 47), or in English where there are none. */
export const teachingIn = (language: string): Teaching => languages[language] ?? en

import { telling as en } from './en/telling.ts'

/** What a student reads from the first answer on. */
export type Telling = typeof en

const languages: Readonly<Record<string, Telling>> = { en }

/** The interface's words in a language (BCP 47), or in English where there are none. */
export const tellingIn = (language: string): Telling => languages[language] ?? en

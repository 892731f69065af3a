import { asking as en } from './en/asking.ts'

/** What a student reads before the first answer: all that the first view needs, and no more. */
export type Asking = typeof en

const languages: Readonly<Record<string, Asking>> = { en }

/** The interface's words in a language (BCP 47), or in English where there are none. */
export const askingIn = (language: string): Asking => languages[language] ?? en

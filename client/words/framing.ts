import { type Language, parseLanguage } from './languages.ts'

interface Framing {
  readonly title: string
  readonly sentence: string
  readonly link: string
}

const framing: Readonly<Record<Language, Framing>> = {
  en: {
    title: 'Not in a frame',
    sentence: 'This page does not open inside another page. A quiz does, at its address with /embed/.',
    link: 'How to embed a quiz',
  },
  fr: {
    title: 'Pas dans un cadre',
    sentence: 'Cette page ne s’ouvre pas dans une autre page. Un quiz s’y ouvre, à son adresse avec /embed/.',
    link: 'Comment intégrer un quiz',
  },
  ar: {
    title: 'ليس داخل إطار',
    sentence: 'لا تُفتح هذه الصفحة داخل صفحة أخرى. أمّا الاختبار فيُفتح بعنوانه الذي فيه /embed/.',
    link: 'كيفية تضمين اختبار',
  },
}

/** What somebody reads who framed a page that may not be framed. */
export const framingIn = (locale: string): Framing => framing[parseLanguage(locale) ?? 'en']

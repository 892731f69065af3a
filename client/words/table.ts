import { PLAIN, type TableWords } from '../../questions/attempts/csv.ts'
import { type Language, parseLanguage } from './languages.ts'

const tables: Readonly<Record<Language, TableWords>> = {
  en: PLAIN.words,
  fr: {
    seat: 'Place',
    name: 'Nom',
    sameName: 'Même nom',
    place: (place, rows) => `${place} sur ${rows}`,
    started: 'Début',
    seconds: 'Secondes',
    score: 'Résultat',
    max: 'Maximum',
    late: 'Retard',
    isLate: 'en retard',
    bySlip: 'par billet',
    fast: 'Rapide',
    isFast: 'rapide',
    submissions: 'Envois',
    points: (question) => `${question}. Points`,
    ruled: {
      drop: 'ne compte pas',
      everyone: 'un point pour tout le monde',
      accept: 'plusieurs réponses acceptées',
    },
  },
  ar: {
    seat: 'المقعد',
    name: 'الاسم',
    sameName: 'الاسم نفسه',
    place: (place, rows) => `${place} من ${rows}`,
    started: 'البداية',
    seconds: 'الثواني',
    score: 'النتيجة',
    max: 'الحد الأقصى',
    late: 'التأخر',
    isLate: 'متأخر',
    bySlip: 'بقصاصة',
    fast: 'السرعة',
    isFast: 'سريع',
    submissions: 'مرات الإرسال',
    points: (question) => `${question}. النقاط`,
    ruled: {
      drop: 'لا يُحسب',
      everyone: 'نقطة للجميع',
      accept: 'قُبلت أكثر من إجابة',
    },
  },
}

/** The headings of a table of answers in a language of the interface. */
export const tableIn = (locale: string): TableWords => tables[parseLanguage(locale) ?? 'en']

import type { TableWords } from '../../../questions/attempts/csv.ts'

/** How a table of answers is headed, in Arabic. */
export const tableWords: TableWords = {
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
}

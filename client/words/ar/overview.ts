import type { Overview } from '../overview.ts'
import type { Writer } from '../writer.ts'
import { isolated, quoted } from './isolated.ts'

/** What the desk says on its first screen and around its tabs, in Arabic. */
export const overview = ({ count, number, list, when }: Writer): Overview => {
  return {
    parts: 'أقسام المكتب',
    tabs: {
      overview: 'نظرة عامة',
      attempts: 'المحاولات',
      questions: 'الأسئلة',
      share: 'المشاركة والطباعة',
      settings: 'الإعدادات',
    },

    open: 'مفتوح',
    closed: 'مغلق',
    soon: 'لم يُفتح بعد',
    opensAt: (iso) => `موعد الفتح: ${when(iso)}.`,
    code: 'الرمز',
    handedIn: (n) =>
      count(n, {
        zero: 'لم يسلّم أحد',
        one: 'سلّم طالب واحد',
        two: 'سلّم طالبان',
        few: 'سلّم # طلاب',
        many: 'سلّم # طالبًا',
        other: 'سلّم # طالب',
      }),
    seatsIn: (n, of) => `سُلّم من ${number(n)} من أصل ${number(of)} من المقاعد`,
    average: (share) => `المتوسط ${number(Math.round(100 * share))}٪`,

    teach: 'اشرح من جديد',
    got: (right, of) => `أصاب ${number(right)} من ${number(of)}.`,
    gotAll: (right, of) => `أصاب ${number(right)} من ${number(of)} فيه كله.`,
    leftOut: (n) => `لم يُجب: ${number(n)}.`,
    again: 'اشرحه من جديد، أو',
    check: 'راجع السؤال',
    checkAlone: 'راجع هذا السؤال',
    doubtful: 'أخطأ فيه أفضل الطلاب. أولًا:',
    took: (n, option) => `اختار ${number(n)} ${quoted(option)}.`,
    wrote: (n, typed) => `كتب ${number(n)}: ${typed}.`,
    disagree: 'تختلف المصادر هنا: ناقشوا ذلك.',
    card: 'بطاقة نقاش',
    challenged: (n) =>
      count(n, {
        zero: 'لا يعترض عليه أحد.',
        one: 'يعترض عليه طالب واحد.',
        two: 'يعترض عليه طالبان.',
        few: 'يعترض عليه # طلاب.',
        many: 'يعترض عليه # طالبًا.',
        other: 'يعترض عليه # طالب.',
      }),
    few: (n) =>
      count(n, {
        one: 'سلّم طالب واحد فقط. قد يغيّر التالي كل هذا.',
        two: 'سلّم طالبان فقط. قد يغيّر التالي كل هذا.',
        few: 'سلّم # طلاب فقط. قد يغيّر التالي كل هذا.',
        other: 'سلّم # طالب فقط. قد يغيّر التالي كل هذا.',
      }),
    fine: 'أصاب الثلثان على الأقل في كل سؤال.',

    grid: 'من أصاب في ماذا',
    rightShare: 'أصابوا',
    rightPercent: '٪ أصابوا',
    sortBy: (question) => `رتّب حسب السؤال ${number(question)}`,
    rightOf: (question, share) => `السؤال ${number(question)}: أصاب ${share}. انظر السؤال.`,

    bySlip: 'بإيصال',
    attempt: 'المحاولة',
    unnamed: (label) => `المحاولة ${isolated(label)}`,
    place: (place, rows) => `${number(place)} من ${number(rows)}`,
    apart: (names) => `اسم أكثر من طالب ${list(names.map(quoted))}. تبقى صفوفهم منفصلة.`,

    printResults: 'اطبع النتائج',
    back: 'عُد إلى النتائج',

    sure: 'ما مدى دقة هذا؟',
  }
}

import type { ClassProofs } from '../class-proofs.ts'
import type { Writer } from '../writer.ts'
import { tableWords } from './table.ts'

/** What the desk says of the proofs of a class, in Arabic. */
export const classProofs = ({ count }: Writer): ClassProofs => ({
  title: 'تحقّق من إيصالات صف كامل',
  hint: 'الصق ما أرسله الطلاب: إيصالات أو روابط أو رسائل كاملة. الدرجة دائمًا درجة المكتب.',
  label: 'الإيصالات',
  check: 'تحقّق منها',
  none: 'لا إيصال في هذا النص.',
  found: (n) =>
    count(n, {
      zero: 'لا إيصالات',
      one: 'إيصال واحد',
      two: 'إيصالان',
      few: '# إيصالات',
      many: '# إيصالًا',
      other: '# إيصال',
    }),
  save: 'احفظ هذه لجدول بيانات',
  file: 'إيصالات',
  table: {
    ...tableWords,
    state: 'الإيصال',
    states: {
      counts: 'محسوب',
      'other-sheet': 'تُحسب ورقة أخرى',
      'name-differs': 'الاسم مختلف',
      'not-found': 'ليس في هذا المكتب',
      'other-quiz': 'من اختبار آخر',
      'not-genuine': 'غير أصلي',
    },
    handedIn: 'وقت التسليم',
    sheet: 'الورقة',
  },
})

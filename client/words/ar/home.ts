import type { HomeWords } from '../home.ts'
import type { Writer } from '../writer.ts'

/** What the start page says, in Arabic. */
export const home = ({ count, number }: Writer): HomeWords => ({
  title: 'Footnote',
  heading: 'اختبارات تحمل كل إجابة فيها مصدرها.',
  lede: 'يستند كل سؤال إلى ما تقوله المصادر، ويريك أين تقوله. يكفي الطالبَ رمز، بلا حساب.',
  make: 'أنشئ اختبارًا',
  tryOne: 'جرّب سؤالًا:',
  reveal: 'أظهر الإجابة ومصادرها',
  yours: 'إجابتك',
  codeTitle: 'لديّ رمز',
  typeAgain: 'اكتب الرمز من جديد',
  open: 'افتح',
  topicsTitle: 'عمَّ اختبارك؟',
  quizzes: (n) =>
    count(n, {
      zero: 'لا اختبارات جاهزة',
      one: 'اختبار جاهز واحد',
      two: 'اختباران جاهزان',
      few: '# اختبارات جاهزة',
      many: '# اختبارًا جاهزًا',
      other: '# اختبار جاهز',
    }),
  counts: (items, facts) => `الأسئلة: ${number(items)} · الحقائق: ${number(facts)}`,
  read: 'اقرأ ما تقوله المصادر',
  ownTitle: 'مقالاتك أنت',
  ownHint: 'الصق مقالين أو أكثر. يُفحص كل سؤال بالرجوع إلى كلماتها.',
  own: 'استخدم مقالاتك',
  reasons: [
    ['كل إجابة تُظهر مصدرها', 'بعد كل إجابة: من قال ذلك، وفي أي فقرة.'],
    ['لا أحد محقّ سلفًا', 'حين تختلف المصادر يصبح الاختلاف نفسه هو السؤال.'],
    ['لا حساب ولا ملفات ارتباط', 'يكفي اسم مستعار، وتُمحى الإجابات في أجلها.'],
  ],
})

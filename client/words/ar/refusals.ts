import type { Refusals } from '../problems.ts'
import type { Writer } from '../writer.ts'

/** What only the server and teachers' pages say of what went wrong, in Arabic: a student's script needs none of it. */
export const refusals = ({ when }: Pick<Writer, 'when'>): Refusals => ({
  problems: {
    page: 'لا توجد صفحة كهذه',
    topic: 'لا يوجد موضوع كهذا',
    'no-key': 'يلزم مفتاح',
    'wrong-key': 'هذا المفتاح غير صحيح',
    outdated: 'تغيّرت صفحة النتائج من مكان آخر',
  },
  details: {
    looked: (text) => `طلبتَ «${text}».`,
    early: (iso) => `موعد فتحه: ${when(iso)}.`,
    'lost-seats': 'أزال القائم على هذا الموقع السر الذي صُنعت به. انشر الاختبار من جديد للحصول على روابط جديدة.',
    sealedUntil: (iso) => `يمكن قراءتها ابتداءً من: ${when(iso)}.`,
    'no-key': 'المفتاح هو الجزء الذي يلي العلامة # في الرابط.',
    'wrong-key': 'تأكد من نسخ الرابط كاملًا، مع كل ما يلي العلامة #.',
    outdated: 'أعد تحميل الصفحة، واطّلع على ما فيها الآن، ثم أجرِ التغيير من جديد.',
    'spent-else': 'لم يضِع شيء: حاول بعد منتصف الليل بتوقيت UTC.',
  },
})

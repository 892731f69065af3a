import type { PublishedWords } from '../published.ts'

/** What the page says once a quiz is published, in Arabic. */
export const published: PublishedWords = {
  done: 'نُشر اختبارك',
  students: 'لطلابك',
  link: 'رابط الطلاب',
  code: 'على السبورة',
  qr: 'رابط الطلاب كرمز QR',
  share: 'شارك الرابط',
  elsewhere: 'يفتح هذان الرابطان موقعًا آخر، ولا يُحمَّل منه شيء قبل أن تضغط.',
  embed: 'لصفحة أو منصة تعليمية',
  embedHint: 'يجعل السطر الثاني الإطار بالارتفاع الذي يحتاج إليه الاختبار. احذفه حيث لا يُسمح بالبرامج النصية.',
  desk: 'مكتبك وفيه النتائج',
  deskWarning:
    'احتفظ بهذا الرابط لنفسك وفي مكان آمن. هو السبيل الوحيد إلى النتائج: لا أحد يستطيع استعادته، ولا حتى من يدير هذا الموقع.',
  printTitle: 'على الورق',
  print: 'اطبع هذه الصفحة',
  printDesk: 'اطبع رابط المكتب أيضًا',
  printDeskHint: 'من يجد تلك الورقة يستطيع رؤية النتائج وحذف الاختبار.',
  copyAll: 'انسخ كل شيء',
  copyAllHint: 'مع رابط المكتب: لملاحظاتك أنت، لا للطلاب.',
  openQuiz: 'افتح الاختبار',
  openDesk: 'افتح المكتب',
  another: 'أنشئ اختبارًا آخر',
}

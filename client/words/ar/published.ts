import type { PublishedWords } from '../published.ts'
import type { Writer } from '../writer.ts'

/** What the page says where publishing lands, what the board says, and the list of this device's quizzes, in Arabic. */
export const published = ({ count, when }: Writer): PublishedWords => {
  const handedIn = (n: number) =>
    count(n, {
      zero: 'لم يسلّم أحد بعد',
      one: 'سلّم طالب واحد',
      two: 'سلّم طالبان',
      few: 'سلّم # طلاب',
      many: 'سلّم # طالبًا',
      other: 'سلّم # طالب',
    })
  return {
    done: 'اختبارك جاهز',
    students: 'لطلابك',
    goTo: 'افتح الموقع',
    type: 'اكتب الرمز',
    link: 'رابط الطلاب',
    qr: 'رابط الطلاب كرمز QR',
    showBoard: 'اعرضه على السبورة',
    print: 'اطبعه',
    more: 'منصة Classroom أو Teams أو صفحتك',
    share: 'شارك الرابط',
    elsewhere: 'يفتح هذان الرابطان موقعًا آخر، ولا يُحمَّل منه شيء قبل أن تضغط.',
    embedHint: 'يجعل السطر الثاني الإطار بالارتفاع الذي يحتاج إليه الاختبار. احذفه حيث لا يُسمح بالبرامج النصية.',
    desk: 'رابطك الخاص',
    deskWarning: 'يفتح هذه النتائج. إن فقدته فلا أحد يستطيع استعادته.',
    copyDesk: 'انسخ رابطي الخاص',
    mailDesk: 'أرسله إليّ',
    noMail: 'ألم يُفتح بريد؟ انسخ الرابط.',
    noCopy: 'لا يسمح هذا المتصفح لنا بنسخه. ومن يرى شاشتك يستطيع أن يقرأه ويفتح النتائج.',
    show: 'أظهره',
    mailSubject: (title) => `النتائج: ${title}`,
    keep: {
      kept: 'النتائج محفوظة على هذا الجهاز. تجد هذا الاختبار في الصفحة الأولى.',
      not: 'النتائج غير محفوظة على هذا الجهاز. بلا رابطك الخاص لا يستطيع أحد أن يفتحها مجددًا.',
      refused: 'لا يحفظ هذا المتصفح شيئًا. انسخ رابطك الخاص.',
      yes: 'احفظ النتائج على هذا الجهاز',
      no: 'لا تحفظها',
    },
    board: {
      title: (quiz) => `على السبورة: ${quiz}`,
      orLink: 'أو افتح',
      seated: 'استعمل الرمز الذي على قصاصتك.',
      handedIn,
      asOf: (time) => `حتى ${time}`,
      full: 'ملء الشاشة',
      print: 'اطبع',
    },
    here: {
      title: 'اختباراتك على هذا الجهاز',
      hint: 'هذا الجهاز وحده يحفظها. يستطيع كل من يستعمله أن يفتحها.',
      seen: (n, iso) => `${handedIn(n)}، حتى ${when(iso)}`,
      results: 'النتائج',
      board: 'السبورة',
      forget: 'انسَه',
      forgetQuiz: (title) => `انسَ «${title}» على هذا الجهاز`,
      forgetAll: 'انسَها كلها',
      sure: 'تبقى النتائج في مكانها. لكنك لن تفتحها ثانية دون رابطك الخاص.',
    },
  }
}

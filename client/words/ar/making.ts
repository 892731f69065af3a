import type { Making } from '../making.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'

/** What the page says that makes a quiz, in Arabic. */
export const making = (writer: Writer): Making => {
  const { count, number, list } = writer
  const { questions, minutes } = learning(writer)
  return {
    title: (topic) => `اختبار جديد: ${topic}`,
    kicker: 'اختبار جديد عن',
    lede: 'اخترنا لك أدناه اختبارًا مناسبًا. انشره كما هو، أو اختر بنفسك.',
    summary: (n, settings) => `${questions(n)}؛ ${list(settings)}.`,
    summaries: {
      each: 'تظهر الإجابات بعد كل سؤال',
      end: 'تظهر الإجابات في النهاية',
      closed: 'تظهر الإجابات بعد الإغلاق',
      named: 'يُطلب اسم',
      unnamed: 'بلا أسماء',
      kept: (days) =>
        count(days, {
          zero: 'لا يُحفظ',
          one: 'يُحفظ يومًا واحدًا',
          two: 'يُحفظ يومين',
          few: 'يُحفظ # أيام',
          many: 'يُحفظ # يومًا',
          other: 'يُحفظ # يوم',
        }),
      minutes,
    },
    twoLinks:
      'ستحصل على رابطين: واحد للطلاب، وآخر سري فيه النتائج. إن ضاع الرابط السري فلا أحد يستطيع استعادته، فجهّز مكانًا تحفظه فيه.',
    publish: 'انشر بهذه الإعدادات',
    publishing: 'جارٍ النشر…',
    none: 'اختر سؤالًا واحدًا على الأقل.',
    tooMany: (n) => `أقصى عدد لأسئلة الاختبار: ${number(n)}.`,
    settings: 'الإعدادات',
    quizTitle: 'العنوان',
    count: 'عدد الأسئلة',
    suggest: 'اختر لي غيرها',
    feedback: 'متى يرى الطلاب الإجابات ومصادرها',
    feedbacks: {
      each: ['بعد كل سؤال', 'هكذا يتعلّمون أكثر. لكن من يعيد المحاولة يعرف الإجابات، فهذه الدرجات للتدريب.'],
      end: ['بعد إرسال إجاباتهم', 'قد يخبر من انتهى غيرَه، فهذه الدرجات للتدريب.'],
      closed: ['بعد موعد الإغلاق', 'لا درجة ولا إجابة قبل ذلك. للدرجات التي تُحتسب.'],
    },
    askName: 'اطلب اسمًا',
    askNameHint: 'يُعرض على الطلاب اسم مستعار، ويُطلب منهم ألّا يكتبوا أسماءهم الكاملة.',
    shuffle: 'ترتيب مختلف لكل طالب',
    formItems: 'عدد أسئلة كل طالب',
    formItemsHint: 'فارغ: كل الأسئلة. وإن قلّ العدد أُعطي كل طالب أسئلة أخرى، فيقلّ ما يتبادله الجالسون جنبًا إلى جنب.',
    minutes: 'دقائق المحاولة الواحدة',
    extraTime: 'يمكن للطلاب أخذ وقت إضافي',
    extraTimeHint: 'ربع الوقت أو نصفه أو مثله زيادةً، يُختار قبل البدء. ولن تُخبَر بمن اختار ذلك.',
    minutesHint: 'فارغ: بلا مؤقّت. الإجابات المتأخرة تُعلَّم ولا تُهمل أبدًا.',
    opens: 'يُفتح',
    closes: 'يُغلق',
    closesNeeded: 'حدّد موعد الإغلاق: فعنده تظهر الإجابات.',
    keepDays: 'عدد الأيام التي تُحفظ فيها الإجابات',
    frames: 'المواقع التي يمكنها تضمينه',
    framesHint: 'عنوان في كل سطر، مثل https://school.example. فارغ: أي موقع.',
    publishKey: 'كلمة مرور النشر',
    publishKeyHint: 'يطلب هذا الخادم كلمة مرور. يمكن لمن يديره أن يخبرك بها.',
    items: 'الأسئلة المختارة',
    more: 'كل الأسئلة بحسب نوعها',
    questions,
    nothing: 'لم يُختر شيء. افتح نوعًا أدناه، أو دعنا نختار لك.',
    chosen: (n, of) => `المختار: ${number(n)} من ${number(of)}`,
    key: 'الإجابة',
    evidence: (n) =>
      count(n, {
        zero: 'لا أدلة',
        one: 'دليل واحد',
        two: 'دليلان',
        few: '# أدلة',
        many: '# دليلًا',
        other: '# دليل',
      }),
    warnings: 'ملاحظات الفحص',
    empty: 'لا يوجد في هذا الموضوع سؤال اجتاز الفحص.',
    kinds: {
      choice: 'اختيار',
      multiple: 'عدة إجابات',
      numeric: 'عدد',
      order: 'ترتيب',
      match: 'مطابقة',
      'who-said': 'من قال ذلك',
      cloze: 'املأ الفراغ',
      'which-source': 'أي مصدر',
      'do-they-agree': 'هل تتفق المصادر',
      compare: 'مقارنة',
      'why-differ': 'سبب الاختلاف',
    },
  }
}

import type { Learning } from '../en/learning.ts'
import type { Writer } from '../writer.ts'
import { afterwards } from './afterwards.ts'
import { problems } from './problems.ts'

/** What a student reads, in Arabic. */
export const learning = ({ own, count, number, when, day }: Writer): Learning => ({
  own,
  when,
  day,
  number,
  questions: (n) =>
    count(n, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    }),
  minutes: (n) =>
    count(n, {
      zero: 'لا دقائق',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),
  position: (n, of) => `السؤال ${number(n)} من ${number(of)}`,
  answered: (n, of) => `أجبت عن ${number(n)} من ${number(of)}`,

  quizIn: (language) => `هذا الاختبار باللغة ${language}.`,

  youAre: (name) => `اسمك هنا ${name}.`,
  nameLabel: 'اسمك هنا',
  nameHint: 'لا تكتب اسمك الكامل. معلّمك يرى ما تكتبه.',
  start: 'ابدأ',
  startAs: (name) => `ابدأ باسم «${name}»`,
  clock: (minutes) => `الوقت المتاح لك منذ أن تبدأ: ${minutes}.`,
  each: 'ترى الإجابة ومصادرها بعد كل سؤال.',
  end: 'ترى الإجابات ومصادرها بعد أن ترسل إجاباتك.',
  closed: (when) => `ترى الإجابات ومصادرها بعد الإغلاق: ${when}.`,
  early: (when) => `لم يُفتح هذا الاختبار بعد. موعد فتحه: ${when}.`,
  openUntil: (when) => `مفتوح حتى ${when}.`,
  over: 'هذا الاختبار مغلق.',
  overHint: 'إن كنت قد أجبت عنه فإيصالك يُظهر لك النتيجة.',

  seat: {
    number: (n) => `المقعد رقم ${number(n)}`,
    label: 'الرمز المكتوب على قصاصتك',
    open: 'اذهب إلى مقعدي',
  },

  severalHint: 'اختر كل الإجابات الصحيحة.',
  orderHint: 'حرّكها بالأسهم.',
  matchHint: 'انقل كل إجابة إلى مكانها.',
  neither: 'لا هذا ولا ذاك',
  tickThis: 'حدّد من يقول:',
  othersSay: 'ويقول الآخرون:',
  pairs: (right, of) => `جزء من النقطة: الأزواج المرتّبة ترتيبًا صحيحًا ${number(right)} من ${number(of)}.`,
  orderPlace: (place) => `المرتبة ${number(place)}`,
  moveUp: (what) => `انقل إلى أعلى: ${what}`,
  moveDown: (what) => `انقل إلى أسفل: ${what}`,
  moved: (what, place, of) => `المرتبة ${number(place)} من ${number(of)}: ${what}`,
  choose: 'اختر…',

  check: 'تحقّق من الإجابة',
  skip: 'لا أعرف',
  cutOff: 'لا يوجد اتصال. إجابتك محفوظة. حاول مجددًا أو تابع وشاهد الإجابات لاحقًا.',
  goOn: 'تابع وشاهد الإجابة لاحقًا',
  isBack: 'عاد الاتصال.',
  caughtUp: (n) =>
    count(n, {
      one: 'وصلت إجابة سؤال سابق، وهي في الأسفل.',
      two: 'وصلت إجابتا سؤالين سابقين، وهما في الأسفل.',
      few: 'وصلت إجابات # أسئلة سابقة، وهي في الأسفل.',
      many: 'وصلت إجابات # سؤالًا سابقًا، وهي في الأسفل.',
      other: 'وصلت إجابات # سؤال سابق، وهي في الأسفل.',
    }),
  earlier: 'إجابات الأسئلة السابقة',
  send: 'أرسل الإجابات',
  wait: 'لحظة من فضلك…',
  unanswered: 'اختر إجابة أولًا، أو اضغط «لا أعرف».',
  unreadable: 'هذه الإجابة غير مكتملة بعد: اختر شيئًا لكل موضع.',
  /** Worked out when it is needed: the first number that Intl writes keeps a slow device busy. */
  get noNumber() {
    return `لم نستطع قراءة عدد هنا. اكتب العدد وحده بالأرقام، مثل ${number(1200)}.`
  },

  right: 'صحيح',
  partly: 'صحيح جزئيًا',
  wrong: 'غير صحيح',
  left: 'بلا إجابة',
  dropped: 'لا يُحتسب',
  given: 'نقطة للجميع',
  keyIs: 'الإجابة',
  sources: 'أين ورد ذلك',
  whatSourcesSay: (n) => `ما تقوله المصادر (${number(n)})`,
  next: 'السؤال التالي',
  finish: 'اعرض نتيجتك',

  standing: {
    corroborated: 'مؤكَّد',
    'single-source': 'مصدر واحد',
    attributed: 'منسوب إلى قائله',
    contested: 'المصادر مختلفة',
    unsupported: 'بلا مصدر',
  },
  independent: (n) =>
    count(n, {
      zero: 'لم يذكره أي مصدر',
      one: 'ذكره مصدر واحد',
      two: 'اتفق عليه مصدران مستقلان',
      few: 'اتفقت عليه # مصادر مستقلة',
      many: 'اتفق عليه # مصدرًا مستقلًا',
      other: 'اتفق عليه # مصدر مستقل',
    }),
  reportedBy: (n) =>
    count(n, {
      zero: 'لم ينقله أي مصدر',
      one: 'نقله مصدر واحد',
      two: 'نقله مصدران',
      few: 'نقلته # مصادر',
      many: 'نقله # مصدرًا',
      other: 'نقله # مصدر',
    }),
  disagree: 'المصادر تناقض بعضها بعضًا، والسؤال هو عمّا يقوله كل منها.',
  paragraph: (n, of) => `الفقرة ${number(n)} من ${number(of)}`,
  workedOut: 'محسوب من غيره',
  according: '، نقلًا عن',
  says: 'يذكر',

  reviewTitle: 'قبل الإرسال',
  allAnswered: 'أجبت عن كل الأسئلة.',
  missing: (n) =>
    count(n, {
      one: 'سؤال واحد بلا إجابة بعد:',
      two: 'سؤالان بلا إجابة بعد:',
      few: '# أسئلة بلا إجابة بعد:',
      many: '# سؤالًا بلا إجابة بعد:',
      other: '# سؤال بلا إجابة بعد:',
    }),
  final: 'لا يمكن تغيير الإجابات بعد إرسالها.',
  back: 'العودة إلى الأسئلة',

  sending: 'يجري إرسال إجاباتك…',
  waiting: 'إجاباتك محفوظة على هذا الجهاز وستُرسل.',
  waitingOffline: 'يبدو أنك غير متصل بالإنترنت.',
  waitingBusy: 'لا يستطيع الخادم استلامها الآن.',
  waitingHere: 'اترك هذه الصفحة مفتوحة، أو عد إليها على هذا الجهاز.',
  tryNow: 'حاول الآن',

  resultTitle: 'نتيجتك',
  score: (score, max) => `${score} من ${max}`,
  youGot: (right, of, partly) =>
    partly > 0
      ? `${number(right)} من ${number(of)} صحيحة، و${number(partly)} صحيحة جزئيًا`
      : `${number(right)} من ${number(of)} صحيحة`,
  footnotes: 'الحواشي التي جمعتها',
  answers: 'إجاباتك',
  late: 'أُرسلت بعد انتهاء الوقت. ستظهر على أنها متأخرة، لكنها محسوبة.',
  retake: 'أعد الاختبار',
  proofTitle: 'إيصالك',
  proofHint: 'أرِه لمعلّمك: يثبت أنك أجريت الاختبار.',
  copy: 'نسخ',
  copied: 'تم النسخ',

  receivedTitle: 'وصلت إجاباتك',
  receivedWhen: (iso) => `يمكنك رؤية نتيجتك بالإيصال أدناه بعد الإغلاق: ${when(iso)}.`,
  receivedKeep: 'احتفظ بهذا الإيصال: لا يجد أحد نتيجتك من دونه.',
  readResult: 'اعرض نتيجتك',

  resumed: 'تتابع من حيث توقفت.',
  notYou: 'لست أنت؟ ابدأ من جديد',
  elsewhere: 'أُرسلت هذه الإجابات من علامة تبويب أخرى.',
  elsewhereHint: 'لا تُرسل الإجابات إلا مرة واحدة. نتيجتك في علامة التبويب الأخرى.',
  stopped: 'لا يمكن متابعة هذه المحاولة.',
  again: 'ابدأ من جديد',
  offline: 'لا يوجد اتصال. إجاباتك ما زالت هنا؛ حاول بعد لحظات.',
  odd: 'تعذّرت قراءة رد الخادم. حاول بعد لحظات.',
  busy: 'الخادم مشغول. إجاباتك ما زالت هنا؛ حاول بعد لحظات.',

  ...problems({ number }),
  ...afterwards({ count, number }),

  time: {
    label: 'وقتك',
    hint: 'اختر ما تحتاج إليه. لن يعلم بذلك أحد، حتى معلّمك.',
    usual: (minutes) => `${minutes}، كما حُدِّد`,
    longer: (minutes, factor) => `${minutes}، أي ${factor} × الوقت المحدَّد`,
    left: (minutes) => `الوقت المتبقي: ${minutes}`,
    till: (time, minutes) => `سلّم قبل ${time}: ${minutes} من لحظة عرض هذه الصفحة.`,
    hide: 'أخفِ الوقت',
    show: 'أظهر الوقت',
    up: 'انتهى الوقت. أُرسل ما أجبت عنه.',
    unsure: 'لا يوجد اتصال، فلا نعرف كم بقي من الوقت. واصل الإجابة: لا شيء يُسلَّم من تلقاء نفسه.',
  },

  reads: {
    open: 'المصادر',
    close: 'إغلاق',
    brief: 'ما يقوله المصدر بكلماتنا',
    text: 'النص',
    none: 'لا نص للقراءة هنا.',
    wait: 'جارٍ التحميل…',
  },

  privacy: 'الخصوصية',
  languages: 'اللغة',
  reading: {
    title: 'القراءة',
    listen: 'اقرأ بصوت عالٍ',
    stop: 'أوقف القراءة',
    size: 'حجم النص',
    sizes: { usual: 'عادي', large: 'كبير', larger: 'أكبر', largest: 'الأكبر' },
    spacing: 'المسافة بين الأسطر والحروف',
    spacings: { usual: 'عادية', wide: 'واسعة', wider: 'أوسع' },
    theme: 'الألوان',
    themes: { device: 'مثل هذا الجهاز', light: 'فاتحة', dark: 'داكنة', contrast: 'تباين عالٍ' },
    still: 'حركة أقل',
    language: 'اللغة',
  },
})

import type { ReasonCode } from '../../../questions/studio/judged.ts'
import type { StudioWords } from '../en/studio.ts'
import type { Writer } from '../writer.ts'
import { isolated, quoted } from './isolated.ts'
import { studioAlong } from './studio-along.ts'
import { studioAssistant } from './studio-assistant.ts'
import { studioCompare } from './studio-compare.ts'
import { studioFiles } from './studio-files.ts'
import { studioForm } from './studio-form.ts'
import { studioReasons } from './studio-reasons.ts'

/** ما يقوله المشغل، بالعربية. */
export const studio = (writer: Writer): StudioWords => {
  const { count, number, list, day } = writer
  const facts = (n: number) =>
    count(n, { zero: 'لا معلومات', one: 'معلومة واحدة', two: 'معلومتان', few: '# معلومات', other: '# معلومة' })
  const texts = (n: number) => count(n, { zero: 'لا نصوص', one: 'نص واحد', two: 'نصان', few: '# نصوص', other: '# نصًا' })
  return {
    title: 'استخدم مقالاتك',
    heading: 'من مقالاتك إلى اختبار',
    lede: 'أحضر مقالًا واحدًا إلى خمسة مقالات. يتحقق Footnote من كل كلمة في الاختبار بالرجوع إليها.',
    private: 'لا يغادر شيء هذا الجهاز قبل أن تنشر.',
    assistant: studioAssistant(writer),
    steps: { texts: 'النصوص', facts: 'المعلومات', compare: 'المقارنة', quiz: 'الاختبار' },
    stepsLabel: 'الخطوات',
    opening: 'تُفتح مسوداتك…',
    broken: 'هذا المتصفح قديم على هذه الصفحة، أو أن جزءًا منها لم يصل. أعد تحميلها أو استخدم متصفحًا آخر.',
    reason: (code: ReasonCode, words = ''): string => studioReasons[code](words),
    failed: 'لم ينجح ذلك. بقيت مسودتك كما كانت.',
    kept: { kept: 'المسودة محفوظة على هذا الجهاز', keeping: 'تُحفظ المسودة…' },
    notKept: 'هذا المتصفح لا يحفظ المسودة. احفظها في ملف قبل أن تغلق الصفحة.',
    passing: 'هذا المتصفح لا يحفظ المسودات. احفظ مسودتك في ملف قبل أن تغلق الصفحة.',
    copied: 'غيّرت علامة تبويب أخرى هذه المسودة أيضًا. ما تراه هنا يستمر كنسخة.',

    drafts: {
      title: 'مسوداتك على هذا الجهاز',
      untitled: 'مسودة بلا عنوان',
      counts: (t: number, f: number) => `${texts(t)}، ${facts(f)}`,
      goOn: 'تابع',
      begin: 'ابدأ مسودة جديدة',
      all: 'المسودة',
      forget: 'انسَ هذه المسودة',
      sure: 'أتُنسى هذه المسودة؟ لن يستطيع أحد استعادتها.',
      save: 'احفظ المسودة في ملف',
      open: 'افتح ملفًا محفوظًا',
      unread: 'تعذرت قراءة هذا الملف كمسودة.',
      line: (n: number, said: string) => `السطر ${number(n)}: ${isolated(said)}`,
    },

    texts: {
      title: 'مقالاتك',
      topic: 'موضوع الاختبار',
      introduction: 'عمّن وعمّا تتحدث، لطلابك (اختياري)',
      language: 'لغة المقالات',
      languages: { en: 'الإنجليزية', fr: 'الفرنسية' },
      paste: 'الصق مقالًا هنا',
      pasteAnother: 'الصق مقالًا آخر هنا',
      pasteHint: 'تبقى الفقرات ويذهب التنسيق. حتى 64 كيلوبايت لكل نص.',
      add: 'أضف هذا النص',
      drop: 'أو اختر ملفات: ‎.docx أو ‎.pdf أو ‎.txt أو ‎.md أو ‎.html',
      empty: 'لا كلمات فيه.',
      tooLong: 'لا يتسع المكان إلا لأول 64 كيلوبايت. تُرك الباقي.',
      tooMany: (n: number) => `يقوم الاختبار على ${texts(n)} على الأكثر.`,
      notText: (name: string) => `${quoted(name)} ملف من نوع آخر. افتحه وانسخ نصه والصقه هنا.`,
      unread: (name: string) => `تعذرت قراءة ${quoted(name)}.`,
      reading: 'تجري القراءة…',
      length: (n: number) => count(n, { one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', other: '# كلمة' }),
      known: 'ما يُعرف عنه',
      knownHint: 'اترك فارغًا ما لا تعرفه. يراه الطلاب بجانب كل إجابة.',
      fields: {
        publisher: 'الناشر',
        owner: 'المالك إن كان غيره',
        author: 'الكاتب',
        title: 'العنوان',
        published: 'التاريخ',
        url: 'الرابط',
      },
      hints: {
        publisher: 'الصحيفة أو الموقع، لا الكاتب.',
        owner: 'نصوص المالك الواحد تُحسب صوتًا واحدًا.',
        published: 'مثل ‎14 March 2026‎. تكفي السنة أو الشهر.',
        url: 'يبدأ بـ \u2066https://\u2069.',
      },
      dateRead: (date) => `فُهم: ${day(date)}.`,
      read: 'أظهر النص',
      remove: 'أزل هذا النص',
      removed: (n: number) => (n === 0 ? 'أُزيل النص.' : `أُزيل النص ومعه ${facts(n)}.`),
      same: 'هذا النص موجود هنا.',
      next: 'انتقل إلى المعلومات',
      none: 'أضف مقالًا واحدًا على الأقل أولًا.',
      one: 'بمقال ثانٍ تستطيع أن تسأل عما يختلفان فيه.',
    },

    files: studioFiles(writer),
    along: studioAlong(writer),

    facts: {
      title: 'المعلومات',
      progress: (n: number, core: number, differ: number) =>
        list([
          facts(n),
          ...(core > 0
            ? [
                count(core, {
                  one: 'واحدة منها أساسية',
                  two: 'اثنتان منها أساسيتان',
                  few: '# منها أساسية',
                  other: '# منها أساسية',
                }),
              ]
            : []),
          ...(differ > 0
            ? [count(differ, { one: 'خلاف واحد', two: 'خلافان', few: '# خلافات', other: '# خلافًا' })]
            : []),
        ]),
      enough: 'تكفي لاختبار من عشرة أسئلة.',
      quizOf: (n: number) =>
        count(n, {
          zero: 'لا يمكن صنع سؤال بعد.',
          one: 'تكفي لاختبار من سؤال واحد.',
          two: 'تكفي لاختبار من سؤالين.',
          few: 'تكفي لاختبار من # أسئلة.',
          other: 'تكفي لاختبار من # سؤالًا.',
        }),
      longer: 'كلما زادت المعلومات طال الاختبار.',
      seeEach: 'تحت كل معلومة ما يزيد أسئلتها.',
      gives: (n: number) =>
        count(n, {
          zero: 'لا تعطي أي سؤال بعد.',
          one: 'تعطي سؤالًا واحدًا.',
          two: 'تعطي سؤالًا يُطرح بطريقتين.',
          few: 'تعطي سؤالًا يُطرح بـ# طرق.',
          other: 'تعطي سؤالًا يُطرح بـ# طريقة.',
        }),
      more: {
        question: 'اكتب لها سؤالًا.',
        'which-is-right': 'قل هل يمكن أن يصح الاثنان.',
        'third-answer': 'لتسأل عما يقوله كل نص، أضف إجابة لا يقولها أي نص.',
        'own-words': 'سؤالها يكرر ثماني كلمات من نص: اطرحه بكلماتك.',
        'wrong-answers': 'أعطها إجابتين خاطئتين.',
        'like-wrong-answers': 'أعطها إجابات خاطئة تشبه الصحيحة.',
        'answers-of-others': 'إحدى إجاباتها الخاطئة صحيحة لمعلومة أخرى: غيّرها.',
        'other-wording': 'اطرح السؤال بصيغة أخرى.',
        'another-source': 'أضف ما يقوله عنها نص آخر.',
      },
      ways: 'كيف تجد المعلومات',
      ask: 'انسخ الطلب',
      askHint: 'الصقه في أي مساعد. فيه مقالاتك، فاختر مساعدًا تثق به.',
      asked: 'نُسخ. الصقه في مساعدك، ثم الصق الرد هنا.',
      askByHand: 'متصفحك لا يسمح للصفحة بالنسخ. انسخ الطلب من هنا:',
      reply: 'الصق الرد هنا',
      readReply: 'تحقق من الرد',
      judging: 'تُفحص كل كلمة…',
      noFacts: 'لا معلومات في هذا الرد. الصقه كله، من أول سطر إلى آخر سطر.',
      cut: 'كان الرد مقطوعًا. قُرئ ما جاء كاملًا؛ اطلب الباقي من المساعد.',
      quizToo: 'يمكنك أن تلصق هناك أيضًا اختبارًا أُعدّ في مكان آخر. يُبحث عن إجاباته في مقالاتك.',
      unjoined: (n: number) => `أسئلة لم تصبح معلومات (${number(n)}):`,
      unjoinedWhy: {
        several: 'له أكثر من إجابة صحيحة. للمعلومة إجابة واحدة، فاجعل كل إجابة معلومة.',
        true: 'هذه جملة لا سؤال. حدّد كلماتها في المقال واطرح سؤالا.',
        false: 'جملته خاطئة فلا يقولها أي مقال. اسأل عما هو صحيح.',
        'not-one': 'ليست له إجابة صحيحة واحدة.',
        nowhere: 'لا توجد جملة فيها كلمات إجابته وكلمات سؤاله.',
        sentence: 'الجملة التي فيها إجابته طويلة جدا. حدّد الكلمات بنفسك.',
      },
      unreadable: (n: number) =>
        count(n, {
          one: 'تعذرت قراءة معلومة واحدة.',
          two: 'تعذرت قراءة معلومتين.',
          few: 'تعذرت قراءة # معلومات.',
          other: 'تعذرت قراءة # معلومة.',
        }),
      outcome: (accepted: number, look: number, refused: number) =>
        `${number(accepted)} مقبولة، ${number(look)} للنظر، ${number(refused)} مرفوضة.`,
      showThem: 'اعرضها',
      already: 'معلومة أخرى تسأل هذا:',
      byHand: 'أو اضغط «اقترح معلومات» في الأسفل فتبحث القواعد عنها. أو حدّد كلمات في مقال واجعلها معلومة.',
      none: 'لم تحتفظ بمعلومة بعد. انسخ الطلب لمساعد، أو خذ اقتراحًا، أو حدّد كلمات في مقال.',
      groups: {
        accepted: 'مقبولة: الكلمات موجودة',
        look: 'انظر فيها: الكلمات موجودة، لكن هل تجيب عن السؤال؟',
        confirmed: 'أكدتها أنت',
        refused: 'مرفوضة: النصوص لا تقول ذلك',
      },
      confirmAll: (n: number) => count(n, { one: 'أكّدها', two: 'أكّد الاثنتين', other: 'أكّدها كلها (#)' }),
      confirmAllPlainly: (n: number) => count(n, { one: 'أكّدها بعبارة أبسط', other: 'أكّدها كلها (#) بعبارة أبسط' }),
      twoAnswersFirst: (n: number) => count(n, { other: 'في أول # قد لا تتفق مقالاتك. هذه أفضل الأسئلة: ابدأ بها.' }),
      confirm: 'أكّد',
      star: 'أساسية',
      minor: 'تفصيل، كما يقول المساعد: لا يُسأل عنه إلا إذا لم يبقَ ما يكفي من غيره.',
      mend: 'غيّر',
      remove: 'أزل',
      undo: 'تراجع',
      undone: 'أُلغي آخر تغيير.',
      removed: 'أُزيلت المعلومة.',
      confirmedNow: (n: number) =>
        count(n, { one: 'أُكدت معلومة واحدة.', two: 'أُكدت معلومتان.', few: 'أُكدت # معلومات.', other: 'أُكدت # معلومة.' }),
      keys: 'المفاتيح: ↑ ↓ للتنقل، Y للتأكيد، N للإزالة، E للتغيير، S للأساسية.',
      answer: 'الإجابة',
      otherWords: 'بعبارة أبسط:',
      askSo: 'اسأل هكذا',
      askAllSo: (n: number) => count(n, { other: 'اسأل # بعبارة أبسط' }),
      askedSo: 'تغيّرت الصياغة.',
      noQuestion: 'ليس لها سؤال. هي تساعد معلومات أخرى فقط.',
      saidBy: (who: string) => `يقول ${isolated(who)}`,
      said: (who: string) => `${isolated(who)}:`,
      differ: 'المصادر مختلفة. سيسأل الاختبار عما يقوله كل مصدر.',
      silent: (who: readonly string[]) => `ليست في ${list(who.map(isolated))}.`,
      also: (who: string) => `يجيب عنها ${isolated(who)} أيضًا:`,
      add: 'أضف ما يقوله',
      saysLess: (who, words) => `${isolated(who)} لا يقول: ${words.map(isolated).join('، ')}.`,
      answerOnly: 'سيقول الاختبار إن الإجابة ترد هناك فقط. يمكنك اختصار الجملة.',
      added: 'أُضيف ما يقوله. في المعلومة الآن النصان.',
      nearest: (who: string) => `أقرب مقطع، في ${isolated(who)}:`,
      leftOut: (value: string, who: string) => `تُركت الإجابة الخاطئة ${quoted(value)}: قد يقولها ${isolated(who)}.`,
      unfit: (value: string) => `تُركت ${quoted(value)}: هي صحيحة، أو ليست من نوع الإجابة.`,
      problem: 'لا تنسجم مع غيرها:',
      articles: 'مقالاتك',
      article: 'مقال',
      make: 'اجعلها معلومة',
      next: 'انتقل إلى الاختبار',
      compare: 'انتقل إلى المقارنة',
      alone: 'بمقال واحد لا شيء يُقارن.',
      early: 'يمكنك المتابعة الآن. سيكون الاختبار أقصر.',
    },

    form: studioForm,

    ...studioCompare(writer),

    quiz: {
      none: 'لا يمكن صنع سؤال من هذه المعلومات بعد. أكّد غيرها أولًا.',
      making: 'تُصنع الأسئلة وتُفحص…',
      silent: (n: number) => `معلومات مؤكدة لا تعطي أي سؤال (${number(n)}):`,
      disputed: (n: number) => `معلومات مؤكدة يقول نص آخر غيرها (${number(n)}):`,
      stale: 'تغيرت المعلومات. تُصنع الأسئلة من جديد.',
      showing: 'يمكن للطلاب قراءة النصوص بجانب الاختبار',
      showings: {
        shown: ['النصوص كاملة', 'يستطيع كل من لديه الرابط قراءتها.'],
        links: ['موجز قصير مع الروابط', 'ما يقوله كل نص، بكلماتنا.'],
        none: ['لا شيء', 'النصوص عندهم على الورق، أو يجيبون من الذاكرة.'],
      },
      right: 'يحق لي استخدام هذه النصوص لصفي',
      rightHint: 'تُحفظ النصوص مع الاختبار ما دام محفوظًا.',
      rightNeeded: 'ضع علامة على أنه يحق لك استخدام هذه النصوص.',
      gone: 'لم تعد المعلومات تصنع اختبارًا. عد إليها.',
      back: 'عد إلى المعلومات',
    },
  }
}

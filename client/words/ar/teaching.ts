import type { Teaching } from '../en/teaching.ts'
import type { Writer } from '../writer.ts'
import { challenges } from './challenges.ts'
import { classProofs } from './class-proofs.ts'
import { home } from './home.ts'
import { learning } from './learning.ts'
import { making } from './making.ts'
import { overview } from './overview.ts'
import { printing } from './printing.ts'
import { published } from './published.ts'
import { refusals } from './refusals.ts'
import { results } from './results.ts'
import { reviewing } from './reviewing.ts'
import { rulings } from './rulings.ts'
import { sheets } from './sheets.ts'

/** What teachers and readers read, in Arabic. */
export const teaching = (writer: Writer): Teaching => {
  const { count, number, when, hour } = writer
  const own = learning(writer)
  const { minutes } = own
  const facts = (n: number) =>
    count(n, {
      zero: 'لا حقائق',
      one: 'حقيقة واحدة',
      two: 'حقيقتان',
      few: '# حقائق',
      other: '# حقيقة',
    })
  return {
    learning: own,
    refusals: refusals(writer),
    when,
    hour,
    number,
    skip: 'انتقل إلى المحتوى',
    site: 'الموقع',
    about: 'عن الموقع',
    topics: 'المواضيع',
    checkQuiz: 'افحص اختبارًا',
    checkProof: 'التحقق من إيصال',
    privacy: 'الخصوصية',
    accessibility: 'إمكانية الوصول',
    languages: 'اللغة',
    embedding: 'التضمين',
    motto: 'كل إجابة تقول من ذكرها وأين.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    contentNote: 'تنبيه إلى المحتوى قبل أن تعطيه لصفّك',
    again: 'حاول من جديد',
    loading: 'جارٍ التحميل…',
    needsScript: 'تحتاج هذه الصفحة إلى JavaScript. أما الاختبارات نفسها فتعمل من دونه.',
    offline: 'لا يوجد اتصال بالخادم. لم يضع شيء؛ حاول بعد لحظات.',
    odd: 'تعذّرت قراءة رد الخادم. حاول بعد لحظات.',

    home: home(writer),

    topic: {
      make: 'أنشئ اختبارًا عن هذا الموضوع',
      asOf: (day) => `حتى تاريخ ${day}.`,
      filter: 'الحقائق بحسب ثبوتها',
      headings: {
        contested: 'حيث تختلف المصادر',
        corroborated: 'ما تتفق عليه مصادر مستقلة',
        attributed: 'ما يقوله شخص أو جهة في المصادر',
        'single-source': 'ما يقوله مصدر واحد فقط',
      },
      explained: {
        contested:
          'تجيب هذه المصادر عن السؤال نفسه إجابات مختلفة. لا ينحاز Footnote إلى أي منها: للاختبار أن يسأل عمّا يقوله كل مصدر، لا أكثر.',
        corroborated: 'ذكره مصدران على الأقل من جهتين مختلفتين، كلٌّ بعبارته.',
        attributed: 'تنقل المصادر أن أحدًا قاله. ونقلها له لا يجعله صحيحًا.',
        'single-source': 'لا يجيب عنه مصدر آخر في هذا الموضوع. للاختبار أن يسأل عنه مع التنبيه إلى ذلك.',
      },
      facts,
      partsDiffer: 'هذه المصادر تعود إلى جهة واحدة، لكن أجزاءها مختلفة.',
      because: 'سبب الاختلاف',
      moods: { outcome: '', plan: 'خطة', pledge: 'تعهّد', estimate: 'تقدير' },
      sourcesTitle: 'المصادر',
      independence: 'مصادر المجموعة الواحدة لها مالك واحد، أو تنشر النص نفسه. وهي تُحسب صوتًا واحدًا.',
      group: (n) => `المجموعة ${number(n)}`,
      answers: (n) => `يجيب عن ${facts(n)}`,
      empty: 'لا يحتوي هذا الملف على حقائق بعد.',
    },

    make: making(writer),

    review: reviewing(writer),

    published: published(writer),

    preview: {
      title: (quiz) => `معاينة: ${quiz}`,
      note: 'هذه معاينة: تجري الاختبار كما يجريه طالب. لا يُحفظ منها شيء على هذا الجهاز ولا على الخادم، ولا يظهر سطر في مكتبك.',
      again: 'عاينه مرة أخرى',
      proof: 'هنا يحصل الطالب على إيصال: نص موقّع ورابط ورمز QR تذكر ما سُلّم. المعاينة لا تُسلَّم، فليس لها إيصال.',
      proofLater:
        'هنا يحصل الطالب على إيصال، ويقرأ به نتيجته بعد إغلاق الاختبار. المعاينة لا تُسلَّم، فليس لها إيصال؛ ويمكنك أن ترى النتيجة الآن.',
      said: 'كانت ملاحظة الطالب ستصل الآن إلى مكتبك. لا يُحفظ شيء من المعاينة.',
      open: 'جرّبه كطالب',
    },

    copyQuiz: {
      another: 'اصنع اختبارًا آخر من نصوصك',
      anotherHint: 'المسودة بنصوصها على الجهاز الذي صنعت عليه هذا الاختبار.',
      file: 'نصوصه وملفه',
      fileHint: 'ضمن «المسودة» تحفظ ملفًا يُفتح على أي جهاز.',
      make: 'أنشئ اختبارًا جديدًا من هذا',
      hint: 'الاختبار المنشور لا يتغيّر أبدًا. يبدأ الجديد بالأسئلة والإعدادات نفسها، وله روابطه.',
    },

    desk: {
      title: 'النتائج',
      noKey: 'هذا الرابط غير كامل',
      noKeyHint: 'يُفتح المكتب بالرابط الخاص كله. كل ما بعد # جزء منه.',
      refreshed: (time) => `آخر تحديث: ${time}.`,
      refresh: 'حدّث',
      stale: 'هذه آخر نتائج قُرئت؛ ولم ينجح التحديث.',
      practice: 'من يبدأ من جديد يكون قد رأى الإجابات.',
      open: 'يستطيع أي شخص أن يقرأ هذا الموضوع وإجاباته. اعتبر هذه الدرجات تدريبًا.',
      attempts: (n) =>
        count(n, {
          zero: 'لا محاولات',
          one: 'محاولة واحدة',
          two: 'محاولتان',
          few: '# محاولات',
          many: '# محاولة',
          other: '# محاولة',
        }),
      nobody: 'لم يسلّم أحد بعد.',
      nobodyHint: 'أعطِ الطلاب الرابط، فيظهروا هنا خلال دقيقة.',
      nobodySeated: 'اطبع القصاصات ووزّعها. من يسلّم يظهر هنا.',
      attemptsTitle: 'المحاولات',
      columns: { name: 'الاسم', started: 'البداية', took: 'المدة', score: 'الدرجة', notes: 'ملاحظات' },
      seconds: (n) =>
        n < 90
          ? count(n, {
              zero: 'أقل من ثانية',
              one: 'ثانية واحدة',
              two: 'ثانيتان',
              few: '# ثوانٍ',
              many: '# ثانية',
              other: '# ثانية',
            })
          : minutes(Math.round(n / 60)),
      late: 'متأخرة',
      fast: 'أسرع من القراءة',
      resubmitted: (n) =>
        count(n, {
          zero: 'لم تُرسل من جديد',
          one: 'أُرسلت من جديد مرة واحدة؛ تُحتسب الدرجة الأدنى',
          two: 'أُرسلت من جديد مرتين؛ تُحتسب الدرجة الأدنى',
          few: 'أُرسلت من جديد # مرات؛ تُحتسب الدرجة الأدنى',
          many: 'أُرسلت من جديد # مرة؛ تُحتسب الدرجة الأدنى',
          other: 'أُرسلت من جديد # مرة؛ تُحتسب الدرجة الأدنى',
        }),
      itemsTitle: 'الأسئلة',
      key: 'الإجابة',
      chose: (n) =>
        count(n, {
          zero: 'لا أحد',
          one: 'طالب واحد',
          two: 'طالبان',
          few: '# طلاب',
          many: '# طالبًا',
          other: '# طالب',
        }),
      csv: 'احفظ لجدول بيانات',
      closeNow: 'أغلقه الآن',
      reopen: 'افتحه من جديد',
      closesAt: (iso) => `موعد الإغلاق: ${when(iso)}.`,
      closedAt: (iso) => `أُغلق: ${when(iso)}.`,
      openUntil: (iso) => `مفتوح حتى ${when(iso)}، إذ لم يُحدَّد موعد إغلاق.`,
      newClosing: 'موعد إغلاق جديد',
      set: 'حدّد',
      kept: (iso, days) => {
        const kept = count(days, {
          zero: 'لا تُحفظ الإجابات',
          one: 'تُحفظ كل إجابة يومًا واحدًا',
          two: 'تُحفظ كل إجابة يومين',
          few: 'تُحفظ كل إجابة # أيام',
          many: 'تُحفظ كل إجابة # يومًا',
          other: 'تُحفظ كل إجابة # يوم',
        })
        return `${kept}، وتُمحى آخرها في موعد أقصاه: ${when(iso)}.`
      },
      remove: 'احذف',
      removeAttempt: (who) => `احذف محاولة ${who}`,
      removeAttemptSure: 'تغادر المكتب فورًا ولا يمكن أن تعود. ويبقى إثباتها صحيحًا.',
      removeQuizLabel: 'احذف هذا الاختبار',
      removeQuiz: 'احذف هذا الاختبار وكل إجاباته',
      removeQuizSure:
        'يُمحى الاختبار وكل إجاباته إلى الأبد. وتتبعه صفحات الطلاب خلال دقيقة. وتبقى الإثباتات التي احتفظ بها الطلاب صحيحة.',
      cancel: 'احتفظ به',
      deleted: 'حُذف هذا الاختبار.',
      deletedHint: 'مُحيت إجاباته ولا يقبل إجابات جديدة.',
    },

    printing: printing(writer),

    overview: overview(writer),
    classProofs: classProofs(writer),
    results: results(writer),
    rulings: rulings(writer),
    sheets: sheets(writer),
    challenges: challenges(writer),

    proof: {
      title: 'التحقق من إيصال',
      lede: 'إيصال الطالب موقَّع من هذا الموقع. الصقه لترى ما فيه، وهل هو أصلي.',
      label: 'الإيصال',
      check: 'تحقّق منه',
      genuine: 'هذا الإيصال أصلي.',
      forged: 'ليس هذا إيصالًا من هذا الموقع، أو ينقصه جزء. انسخه كله من أول حرف إلى آخر حرف.',
      quiz: 'الاختبار',
      submitted: 'وقت التسليم',
      items: 'الأسئلة',
      name: 'الاسم المكتوب',
      seat: 'المقعد',
      score: 'الدرجة',
      late: 'سُلّم بعد انتهاء الوقت.',
      noScore: 'ليست في الإيصال: تظهر الإجابات بعد الإغلاق',
    },

    embeddingPage: {
      title: 'اختبار في صفحتك',
      lede: 'الصق هذا حيث يقبل موقعك شفرة HTML، مع رمز اختبارك. يعمل في المنصات التعليمية وفي WordPress وفي الإطارات التي لا تسمح بالتخزين.',
      snippet: 'الشفرة',
      notesTitle: 'من المفيد أن تعرف',
      notes: [
        'يُمرَّر المحتوى داخل الإطار إن لم تحدد صفحتك له ارتفاعًا.',
        'تُختار المواقع التي يمكنها عرض الاختبار عند نشره؛ ومن دون اختيار يمكن لأي موقع عرضه.',
        'لا تنتقل أي درجة إلى منصتك التعليمية من تلقاء نفسها. النتائج في مكتبك.',
        'تحتفظ أجهزة زوارك بإجاباتهم ونتائجهم وإعداداتهم، بلا ملفات تعريف ارتباط.',
      ],
    },

    problem: {
      home: 'إلى صفحة البداية',
      hints: {
        400: 'تحقّق من العنوان أو الرمز، ثم حاول من جديد.',
        404: 'تأكد من العنوان مع من أعطاك إياه. إن كان رمز اختبار فهو من عشرة حروف وأرقام، والاختبار يُمحى حين تنتهي مدته.',
        410: 'حذفه معلّمه، أو انتهت مدته.',
        429: 'يطلب كثيرون في وقت واحد. انتظر لحظة، ثم حاول من جديد.',
        503: 'انتظر لحظة، ثم حاول من جديد. الإجابات التي لم تُرسل بعد محفوظة على جهازك.',
      },
      other: 'إن تكرّر ذلك فأخبر من يدير هذا الموقع.',
    },
  }
}

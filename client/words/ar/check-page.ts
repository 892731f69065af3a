import type { CheckPageWords } from '../en/check-page.ts'
import type { Writer } from '../writer.ts'
import { advice, setAdvice } from './check-advice.ts'
import { readFaults } from './read-faults.ts'

/** ما تقوله الصفحة التي تفحص اختبارًا أُعدّ في مكان آخر، بالعربية. */
export const checkPage = ({ count, number, own }: Writer): CheckPageWords => {
  const questions = (n: number) =>
    count(n, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    })
  return {
    title: 'افحص اختبارًا أُعدّ في مكان آخر',
    lede: 'أحضر اختبارًا من Moodle أو غيره. ترى ما يكشف إجاباته وما الذي تفعله.',
    private: 'لا يغادر شيء هذا الجهاز.',
    paste: 'الصق اختبارًا هنا',
    pasteHint: 'بصيغة GIFT أو Aiken أو CSV أو Moodle XML أو QTI، حتى 5 ميغابايت.',
    drop: 'أو اختر ملفًا: ‎.gift أو ‎.txt أو ‎.csv أو ‎.xml أو ‎.zip',
    check: 'افحصه',
    empty: 'لم يُفحص شيء بعد. الصق اختبارًا أو اختر ملفًا.',
    checking: 'يجري الفحص…',
    failed: 'لم ينجح ذلك. أعد تحميل الصفحة وحاول مرة أخرى.',
    broken: 'هذا المتصفح أقدم من أن يعرض هذه الصفحة، أو لم يصل جزء منها. أعد تحميلها أو استخدم متصفحًا آخر.',
    read: (n, label) => `${questions(n)}، بصيغة ${label}`,
    language: 'لغة الأسئلة',
    languages: { en: 'الإنجليزية', fr: 'الفرنسية', ar: 'العربية', other: 'لغة أخرى' },
    wordless: 'لا توجد بعدُ قواعد صياغة لهذه اللغة. فُحصت الأطوال والمواضع والأرقام فقط.',
    summary: (mend, look, fine) =>
      `للإصلاح: ${number(mend)}، تستحق النظر: ${number(look)}، بلا ملاحظات: ${number(fine)}.`,
    cut: (n) => `هذا الملف طويل. عدد الأسئلة المقروءة من أوله: ${number(n)}.`,
    apart: 'هذه أسئلة أكثر مما يتسع له اختبار واحد، فلم تُقارن بعضها ببعض.',
    guessing: 'التخمين بلا أي معرفة',
    robots: 'كل الروبوتات',
    robotsHint: 'الروبوت لا يقرأ أي مصدر. إنه ينظر إلى الخيارات وحدها.',
    noGuess: 'لا توجد خيارات للتخمين بينها.',
    score: (right, of) => `${number(right)} من ${number(of)}`,
    guessed: (n, of) => `طرق التخمين التي تصل إلى الإجابة دون قراءة: ${number(n)} من ${number(of)}.`,
    badOption: {
      empty: 'خيار فارغ. أصلحه.',
      long: 'خيار يتجاوز 120 حرفًا. اختصره.',
      twice: 'خيار مكرر. غيّر أحدهما.',
    },
    lengths: (longest, shortest) => `${number(longest)} حرفًا بجانب ${number(shortest)}.`,
    shuffled: 'إذا كان برنامجك يخلط الخيارات فلا تدل مواضعها على شيء.',
    together: 'كل الأسئلة معًا',
    unread: (n) => `لم يُفحص (${number(n)})`,
    each: 'سؤالًا سؤالًا',
    onlyFound: 'الأسئلة التي عليها ملاحظات فقط',
    noneFound: 'لا ملاحظات على أي سؤال.',
    line: (n) => `السطر ${number(n)}`,
    fault: ({ is, what = '' }) => readFaults[is](what),
    levels: { B: 'أصلح هذا', W: 'يستحق النظر', A: 'أمر صغير' },
    nothing: 'لم يُعثر على شيء.',
    own,
    right: 'صحيح',
    answers: 'الإجابات الصحيحة',
    between: (min, max) => (min === max ? number(min) : `من ${number(min)} إلى ${number(max)}`),
    joinTitle: 'اربطه بمقالاتك',
    join: 'في الصفحة التالية أحضر مقالاتك. تُربط كل إجابة بالجملة التي تثبتها. ثم تنشر الاختبار.',
    joinByHand: 'في الصفحة التالية أحضر مقالاتك والصق هذا الاختبار. تُربط كل إجابة بالجملة التي تثبتها.',
    goOn: 'تابع بهذا الاختبار',
    print: 'اطبع',
    advice,
    setAdvice,
  }
}

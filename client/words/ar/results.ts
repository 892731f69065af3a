import type { Results } from '../results.ts'
import type { Writer } from '../writer.ts'
import { quoted } from './isolated.ts'

/** What the desk says of a quiz's results, in Arabic. */
export const results = ({ count, number, list }: Writer): Results => {
  const percent = (share: number) => `${number(Math.round(100 * share))}٪`
  return {
    percent,
    questions: (numbers) => `${numbers.length === 1 ? 'السؤال' : 'الأسئلة'} ${list(numbers.map(number))}`,

    formItems: (n, of) => `أسئلة كل طالب: ${number(n)} من أصل ${number(of)}.`,
    robot: (trick, right, of, chance) =>
      `يصيب من يخمّن بلا أي معرفة ${number(right)} على الأكثر من ${number(of)} (${trick}). والصدفة وحدها تصيب ${percent(chance)}.`,
    robots: {
      'the longest': 'باختيار أطول خيار',
      'the shortest': 'باختيار أقصر خيار',
      'the first': 'باختيار الخيار الأول دائمًا',
      'the middle': 'باختيار خيار في الوسط دائمًا',
      'the last': 'باختيار الخيار الأخير دائمًا',
      'the least absolute': 'بتجنّب «دائمًا» و«أبدًا»',
      'the middle number': 'باختيار العدد الأوسط',
      'the most like the others': 'باختيار أكثرها شبهًا بغيره',
      'the most specific': 'باختيار أدقّ خيار',
      'the most words of the question': 'باختيار ما يكرّر كلمات السؤال',
    },
    otherRobot: 'بعدة حيل معًا',

    exports: {
      title: 'خذ الاختبار إلى مكان آخر',
      hint: 'ملف واحد فيه الأسئلة وإجاباتها ومصادرها. وما لا تستطيع الصيغة قوله مذكور تحتها.',
      download: (label) => `تنزيل ${label}`,
      whole: 'لم يُترك شيء.',
      missing: 'ليس في الملف',
      less: 'أقل مما هو هنا',
      every: 'كل الأسئلة',
    },

    analysis: {
      title: 'كيف كان الاختبار',
      part: (n, of) => `هذه الأرقام عن ${number(n)} من أصل ${number(of)} من المحاولات. والبقية ليست في آخر قائمة.`,
      mean: (share) => `نال الطلاب في المتوسط ${percent(share)} من النقاط.`,
      little: {
        totals: (least) => `ترى عدد من أصابوا وحده ما دامت المحاولات أقل من ${number(least)}: إجابة واحدة تغيّر كل رقم.`,
        counts: (least) =>
          `ترى الأعداد وحدها ما دامت المحاولات أقل من ${number(least)}: النسبة من عدد صغير لا تقول الكثير.`,
        facility: (least) =>
          `ما دامت المحاولات أقل من ${number(least)} فأثر الصدفة أكبر من أن نقول هل يميّز السؤال بين الطلاب.`,
      },
      alpha: (value, low, high) =>
        `الثبات (ألفا كرونباخ): ${number(value)}، وهو على الأرجح بين ${number(low)} و${number(high)}؛ والكمال 1.`,
      error: (points) =>
        `هامش الخطأ في الدرجة نحو ${number(points)} من النقاط زيادةً أو نقصًا: لا ترتّب الطلاب بفرق أقل من ذلك.`,
      noAlpha: {
        'forms-differ': 'أُعطي الطلاب أسئلة مختلفة، فليس للدرجات ثبات مشترك.',
        'one-item': 'لا ثبات لاختبار من سؤال واحد.',
        'equal-scores': 'الدرجات كلها متساوية، فلا يمكن قول شيء عن ثباتها.',
      },
      facility: (value, low, high) =>
        `نال الطلاب ${percent(value)} من نقاطه؛ ولطلاب مثلهم تكون النسبة على الأرجح بين ${percent(low)} و${percent(high)}.`,
      direction: {
        positive: 'من يُحسن في غيره يُحسن فيه أيضًا.',
        zero: 'لا فرق فيه بين من يُحسن في غيره ومن لا يُحسن.',
        negative: 'من يُحسن في غيره يُخطئ فيه أكثر.',
      },
      unclear: 'ليس واضحًا هل يُحسن فيه من يُحسن في غيره.',
      discrimination: (value, low, high) =>
        `الارتباط ببقية الأسئلة: ${number(value)}، وهو على الأرجح بين ${number(low)} و${number(high)}.`,
      few: (shown, least) => `عُرض على ${number(shown)} من الطلاب؛ يُعرض المزيد ابتداءً من ${number(least)}.`,
      paired: (right, n) => `${right}: ${number(n)}`,
    },

    findings: {
      title: 'يستحق النظر',
      none: 'لا شيء لافت.',
      negative: 'قد تكون الإجابة المعتمدة خاطئة: من يُحسن في بقية الأسئلة يُخطئ هنا أكثر.',
      betterHalf: (option, chose, key, of) =>
        `قد تكون الإجابة المعتمدة خاطئة: من بين أفضل الطلاب في بقية الأسئلة (وعددهم ${number(of)}) اختار ${number(chose)} ${quoted(option)} واختار ${number(key)} الإجابة المعتمدة.`,
      misread: (options, took, of, share) =>
        `${number(took)} من ${number(of)} (${percent(share)}) ظنّوا أن الإجابة ${list(options.map(quoted))}.`,
      some: (took, of) => `${number(took)} من ${number(of)}`,
      fraction: (share, took, of) => `${share} (${number(took)} من ${number(of)})`,
      fractions: {
        quarter: { exact: 'ربع الطلاب', about: 'نحو ربع الطلاب' },
        third: { exact: 'ثلث الطلاب', about: 'نحو ثلث الطلاب' },
        half: { exact: 'نصف الطلاب', about: 'نحو نصف الطلاب' },
        twoThirds: { exact: 'ثلثا الطلاب', about: 'نحو ثلثي الطلاب' },
        threeQuarters: { exact: 'ثلاثة أرباع الطلاب', about: 'نحو ثلاثة أرباع الطلاب' },
      },
      mistaken: (values, share, taken, asked) =>
        `${share} ظنّوا أن ${quoted(taken)}، أي ${list(values.map(quoted))}، هو ${quoted(asked)}.`,
      teach: 'اشرحه من جديد، أو راجع السؤال.',
      'too-easy': 'أصاب الجميع تقريبًا، وهذا لا يدل كثيرًا على من يعرف.',
      'too-hard': 'لم يكد يصيب أحد. اشرحه من جديد، أو راجع السؤال.',
      unchosen: (option) => `لم يختر أحد ${quoted(option)}.`,
    },

    table: {
      search: 'ابحث بالاسم',
      none: 'لا اسم يحتوي على ذلك.',
      counted: 'من عدة محاولات باسم واحد',
      countings: { all: 'اعرضها كلها', first: 'الأولى', best: 'الأفضل', last: 'الأخيرة', average: 'المتوسط' },
      averaged: (n) =>
        count(n, {
          zero: 'لا محاولات',
          one: 'محاولة واحدة',
          two: 'متوسط محاولتين',
          few: 'متوسط # محاولات',
          many: 'متوسط # محاولة',
          other: 'متوسط # محاولة',
        }),
      older: 'صُحّحت قبل آخر تغيير',
      view: (who) => `عرض إجابات ${who}`,
      answers: 'الإجابات',
      details: (who) => `إجابات ${who}`,
      columns: { answer: 'الإجابة', key: 'الإجابة الصحيحة', credit: 'النقاط' },
      unanswered: 'بلا إجابة',
      notShown: 'ليس من أسئلة هذا الطالب',
      close: 'أغلق',
    },

    marks: {
      right: 'صحيحة',
      partly: 'صحيحة جزئيًا',
      wrong: 'خاطئة',
      empty: 'بلا إجابة',
      absent: 'ليس من أسئلة هذا الطالب',
      dropped: 'مُلغى',
    },

    seats: {
      column: 'المقعد',
      search: 'ابحث عن مقعد برقمه',
      none: (of) => `سُلّم شيء من كل المقاعد، وعددها ${number(of)}.`,
      empty: (seats, n, of) => `لم يُسلَّم شيء بعد من ${number(n)} من أصل ${number(of)} من المقاعد: ${list(seats)}.`,
      run: (from, to) => `من ${number(from)} إلى ${number(to)}`,
    },

    pager: {
      rows: 'الصفوف',
      shown: (from, to, of) => `من ${number(from)} إلى ${number(to)} من أصل ${number(of)}`,
      previous: 'السابق',
      next: 'التالي',
    },
  }
}

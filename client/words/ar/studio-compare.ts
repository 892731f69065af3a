import type { studioCompare as english } from '../en/studio-compare.ts'
import type { Writer } from '../writer.ts'

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const

/** ما يقوله المشغل عن المقترحات وعن النصوص جنبًا إلى جنب. */
export const studioCompare = ({
  count,
  number,
  day,
}: Pick<Writer, 'count' | 'number' | 'day'>): ReturnType<typeof english> => ({
  propose: {
    title: 'مقترحات من مقالاتك',
    find: 'اقترح معلومات',
    hint: 'تبحث القواعد عن الأرقام والتواريخ والأسماء والاقتباسات. لا يغادر شيء هذا الجهاز.',
    finding: 'تُقرأ مقالاتك…',
    found: (n) =>
      n === 0
        ? 'لا مقترحات أخرى.'
        : count(n, {
            zero: 'لا مقترحات أخرى.',
            one: 'مقترح واحد.',
            two: 'مقترحان، الأهم أولًا.',
            few: '# مقترحات، الأهم أولًا.',
            other: '# مقترحًا، الأهم أولًا.',
          }),
    keys: 'المفاتيح: ↑ ↓ للتنقل، Y للأخذ، N للترك، E للتعديل.',
    noQuestion: 'ليس لها سؤال بعد. اسأل بكلماتك.',
    disputed: 'يقول نص آخر غير ذلك. انظر في «المقارنة».',
    take: 'خذها',
    ask: 'اكتب سؤالها',
    leave: 'اتركها',
    more: 'أظهر المزيد',
  },
  compare: {
    title: 'قارن مقالاتك',
    alone: 'أضف مقالًا ثانيًا. سترى هنا أين يتفق المقالان وأين يختلفان.',
    comparing: 'تُقارن مقالاتك…',
    cards: 'أين قد تختلف',
    noCards: 'لا تجد القواعد خلافًا. اقرأ ما يلي لتتأكد.',
    keys: 'المفاتيح: ↑ ↓ للتنقل، Y لصنع معلومة، N لأمرين مختلفين.',
    levels: {
      clash: 'لا يمكن أن يصح الاثنان',
      overlap: 'أحدهما أقل دقة',
      look: 'انظر إلى هذا',
    },
    reasons: {
      'other-figure': 'رقمان لشيء واحد.',
      'other-date': 'تاريخان لشيء واحد.',
      'other-time': 'وقتان لشيء واحد.',
      'less-exact': 'قد يصح الاثنان.',
      'may-be-other': 'قد يتحدثان عن الشيء نفسه.',
    },
    make: 'اسأل أين يختلفان',
    join: 'اجعلهما معلومة واحدة',
    apart: 'ليسا الشيء نفسه',
    made: 'صُنعت المعلومة، ومعها ما يقوله كل نص.',
    set: 'وُضعت جانبًا: يتحدثان عن أمرين مختلفين.',
    split: 'صارت معلومتين. اكتب سؤال الثانية في «المعلومات».',
    table: 'ما يقوله كل مقال عن معلوماتك',
    noFacts: 'لم تؤكد أي معلومة بعد.',
    fact: 'المعلومة',
    agree: 'معًا',
    standings: {
      corroborated: 'متفقة',
      contested: 'مختلفة',
      attributed: 'يقوله شخص ما',
      'single-source': 'واحد فقط',
      unsupported: 'لا أحد',
    },
    sums: 'أرقام يُجمع بعضها إلى بعض',
    sumsHint: 'قد يكون بعضها من بعض، وقد تكون مصادفة. افتح واحدًا لتقرأ.',
    sum: (one, other, total) => `${number(one)} + ${number(other)} = ${number(total)}`,
    slips: 'تواريخ لا يوافق بعضها بعضًا',
    slipsHint: 'يقول مقال غير ذلك. افتح واحدًا لتقرأ.',
    weekday: (date) => `${day(date)} هو يوم ${WEEKDAYS[new Date(date).getUTCDay()]}`,
    distance: (n, one, other) =>
      `من ${day(one)} إلى ${day(other)}: ${count(n, { one: 'يوم واحد', two: 'يومان', few: '# أيام', other: '# يومًا' })}`,
    reader: 'جنبًا إلى جنب',
    readerHint: 'افتح جملة لترى أقرب الجمل إليها في المقالات الأخرى.',
    article: 'المقال',
  },
})

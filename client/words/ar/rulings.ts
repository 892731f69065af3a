import type { Rulings } from '../rulings.ts'
import type { Writer } from '../writer.ts'
import { isolated, quoted } from './isolated.ts'

/** What the desk says of rulings, in Arabic. */
export const rulings = ({ count, number }: Writer): Rulings => {
  const students = (n: number) =>
    count(n, {
      zero: 'لا أحد',
      one: 'طالب واحد',
      two: 'طالبان',
      few: '# طلاب',
      many: '# طالبًا',
      other: '# طالب',
    })
  return {
    heading: 'القرارات',
    none: 'لا قرار بعد. إن كان سؤال خاطئًا فألغه، أو اقبل إجابة أخرى، أو امنح نقطته للجميع. ويمكنك التراجع.',
    title: (question) => `القرار في السؤال ${number(question)}`,
    decide: 'ماذا تقرّر؟',
    kinds: {
      drop: ['إلغاء السؤال', 'لا يُحتسب لأحد، لا في الدرجة ولا في مجموع النقاط.'],
      everyone: ['منح النقطة للجميع', 'لكل من عُرض عليه، مهما كانت إجابته.'],
      accept: ['قبول إجابة أخرى', 'تنال النقطة كاملة هي أيضًا.'],
    },
    inForce: { drop: 'أُلغي', everyone: 'النقطة للجميع' },
    accepted: (answer) => `مقبولة أيضًا: ${quoted(answer)}`,
    answer: 'الإجابة التي تُقبل',
    choose: 'اختر واحدة',
    candidate: (answer, given) => `${isolated(answer)} (${students(given)})`,
    noCandidate: 'لم يُعطِ أحد إجابة أخرى بعد.',
    lacking: 'حدّد الإجابة التي تُقبل.',
    why: 'السبب، للطلاب',
    whyHint: 'إن كتبت شيئًا هنا فسيقرؤونه مع نتيجتهم.',
    told: (why) => `يقرأ الطلاب: ${isolated(why)}`,
    rule: 'طبّق هذا القرار',
    undecided: 'اختر أولًا واحدًا من الثلاثة.',
    undo: 'تراجع',
    undoing: (ruling, question) => `التراجع في السؤال ${number(question)}: ${ruling}`,
    changes: (n) =>
      count(n, {
        zero: 'لن تتغيّر أي درجة.',
        one: 'ستتغيّر درجة واحدة.',
        two: 'ستتغيّر درجتان.',
        few: 'ستتغيّر # درجات.',
        many: 'ستتغيّر # درجة.',
        other: 'ستتغيّر # درجة.',
      }),
    changed: (n) =>
      count(n, {
        zero: 'تم. لم تتغيّر أي درجة.',
        one: 'تم. تغيّرت درجة واحدة.',
        two: 'تم. تغيّرت درجتان.',
        few: 'تم. تغيّرت # درجات.',
        many: 'تم. تغيّرت # درجة.',
        other: 'تم. تغيّرت # درجة.',
      }),
    outdated: 'غُيّر المكتب من مكان آخر، فلم يُنفَّذ شيء. ترى الآن ما هو سارٍ. اضغط من جديد إن كنت لا تزال تريد ذلك.',
  }
}

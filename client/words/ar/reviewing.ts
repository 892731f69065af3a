import type { Reviewing } from '../reviewing.ts'
import type { Writer } from '../writer.ts'
import { learning } from './learning.ts'
import { rules } from './rules.ts'

/** What is said of the questions of a quiz in the making, in Arabic. */
export const reviewing = (writer: Writer): Reviewing => {
  const { count, number } = writer
  const { questions } = learning(writer)
  const pair = (a: number, b: number) => `السؤالان ${number(a)} و${number(b)}`
  return {
    items: 'الأسئلة المختارة',
    chosen: (n, of) => `المختار: ${number(n)} من ${number(of)}`,
    nothing: 'لم يُختر شيء. دعنا نختار لك، أو اختر من كل الأسئلة أدناه.',
    empty: 'لا يوجد في هذا الموضوع سؤال اجتاز الفحص.',
    question: (n) => `السؤال ${number(n)}`,
    difficulty: { easy: 'سهل على الأرجح', medium: 'متوسط على الأرجح', hard: 'صعب على الأرجح' },

    checks: (ran, found) =>
      `${count(ran, {
        zero: 'لم يُجرَ أي فحص',
        one: 'أُجري فحص واحد',
        two: 'أُجري فحصان',
        few: 'أُجريت # فحوص',
        many: 'أُجري # فحصًا',
        other: 'أُجري # فحص',
      })}، ${
        found === 0
          ? 'ولا ملاحظات'
          : count(found, {
              zero: 'ولا ملاحظات',
              one: 'وملاحظة واحدة',
              two: 'وملاحظتان',
              few: 'و# ملاحظات',
              many: 'و# ملاحظة',
              other: 'و# ملاحظة',
            })
      }`,
    rule: ({ id }) => rules[id],
    remarks: 'يستحق نظرة. قد لا يتحقق هنا ما يلي:',
    passed: 'لا ملاحظات عليه',
    idle: 'تعذّر إجراؤه هنا حيث لا تُحفظ نصوص المصادر',

    drop: 'أزِل',
    dropped: 'أُزيل',
    putBack: 'أعِده',
    undo: 'تراجع عن التغيير',
    changed: (n) => `تغيّر السؤال ${number(n)}.`,
    back: (n) => `عاد السؤال ${number(n)} كما كان.`,
    redo: 'سؤال آخر عن هذه الحقيقة',
    redoWording: 'بصياغة أخرى',
    redoOptions: 'بخيارات أخرى',
    redoKind: (kind) => `على شكل: ${kind}`,
    noOptions: 'لا خيارات أخرى لهذا السؤال تجتاز الفحص.',

    reword: 'أعد الصياغة',
    rewordLabel: 'السؤال بصياغتك',
    rewordHint: 'يجب أن يبقى موضوعه وتاريخه وإجابته. يُعاد الفحص، وتظهر نتيجته هنا.',
    rewordUse: 'افحص واستعمل',
    checking: 'جارٍ الفحص…',
    cancel: 'إلغاء',
    blocked: 'لا تصلح هذه الصياغة:',
    reworded: 'بصياغتك',
    rewordedNow: (n, found) =>
      found === 0
        ? `أُعيدت صياغة السؤال ${number(n)}. لا ملاحظات من الفحص.`
        : `أُعيدت صياغة السؤال ${number(n)}. وللفحص ملاحظة.`,

    clashes: 'هذه الأسئلة لا تجتمع جيدًا',
    clash: {
      fact: (a, b) => `${pair(a, b)} عن الحقيقة نفسها.`,
      related: (a, b) => `${pair(a, b)}: تُحسب إجابة أحدهما من الآخر.`,
      apart: (a, b) => `${pair(a, b)}: تقول الحقائق ألّا يُطرحا معًا.`,
      alike: (a, b) => `${pair(a, b)} يكادان يسألان الشيء نفسه.`,
      told: (by, of, words) => `السؤال ${number(by)} يكشف إجابة السؤال ${number(of)}: «${words}».`,
      contradicted: (a, b, option) => `${pair(a, b)} يسألان الشيء نفسه، و«${option}» صواب في أحدهما وخطأ في الآخر.`,
    },
    swap: (n) => `بدّل السؤال ${number(n)}`,
    noSwap: (n) => `لا يوجد سؤال آخر يصلح مكان السؤال ${number(n)}.`,

    browse: (n) => `اختر من كل الأسئلة: ${number(n)}`,
    search: 'ابحث في الأسئلة والإجابات',
    kind: 'النوع',
    standing: 'الثبوت',
    choice: 'المختار وغيره',
    all: 'الكل',
    isChosen: 'المختارة',
    notChosen: 'غير المختارة',
    found: (n) => `النتائج: ${questions(n)}`,
    noneFound: 'لا سؤال يطابق ذلك. غيّر البحث أو أحد المرشّحات.',
    more: (n) => `أظهر المزيد (بقي ${number(n)})`,
    choose: 'في الاختبار',
    details: 'الإجابة والأدلة والفحوص',
  }
}

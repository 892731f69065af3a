import type { StudioWords } from '../en/studio.ts'
import type { Writer } from '../writer.ts'
import { isolated, quoted } from './isolated.ts'

/** ما يقوله المشغل عن الملفات التي يقرؤها، بالعربية. */
export const studioFiles = ({ count, number, day, list }: Writer): StudioWords['files'] => {
  const pages = (all: readonly number[]) =>
    `${count(all.length, { one: 'الصفحة', two: 'الصفحتان', other: 'الصفحات' })} ${list(all.map((n) => number(n)))}`
  return {
    unable: (name) => `لا يستطيع هذا المتصفح قراءة ${quoted(name)}. افتحه وانسخ نصه والصقه هنا.`,
    faults: {
      large: (name) => `${quoted(name)} كبير جدًا. افتحه وانسخ نصه والصقه هنا.`,
      swollen: (name) => `جزء من ${quoted(name)} كبير جدًا. افتحه وانسخ نصه والصقه هنا.`,
      locked: (name) => `${quoted(name)} محمي بكلمة مرور. افتحه وانسخ نصه والصقه هنا.`,
      old: (name) => `${quoted(name)} ملف Word قديم. افتحه في Word واحفظه بصيغة ‎.docx.`,
      unlike: (name) => `${quoted(name)} ليس كما يقول اسمه. افتحه وانسخ نصه والصقه هنا.`,
      broken: (name) => `${quoted(name)} تالف. افتحه واحفظه من جديد واختر الملف الجديد.`,
      'no-words': (name) => `لا كلمات في ${quoted(name)}.`,
      pictures: (name) => `في ${quoted(name)} صور صفحات بلا نص. ابحث عن نسخة أخرى أو اكتب ما تحتاج إليه.`,
      slow: (name) => `استغرقت قراءة ${quoted(name)} وقتًا طويلًا. افتحه وانسخ نصه والصقه هنا.`,
    },
    notes: (name) => `كيف قُرئ ${quoted(name)}`,
    said: {
      footnotes: 'الحواشي في آخر النص.',
      changes: 'في الملف تعديلات مُتتبَّعة. قُرئت كأنها مقبولة.',
      inserted: 'جزء منه يأتي من ملف آخر وقد تُرك.',
    },
    noText: (all) =>
      `${pages(all)} ${count(all.length, { one: 'بلا نص: قد تكون صورة.', two: 'بلا نص: قد تكونان صورتين.', other: 'بلا نص: قد تكون صورًا.' })}`,
    unread: (all) => `تعذرت قراءة ما يلي: ${pages(all)}.`,
    rest: (from) => `تُركت الصفحة ${number(from)} وما بعدها.`,
    joined: (words) => `وُصلت حيث فصلها آخر السطر: ${list(words.map(isolated))}. هل كل منها كلمة واحدة؟`,
    title: (title) => `يسمي الملف نفسه ${quoted(title)}.`,
    takeTitle: 'اجعله العنوان',
    made: (date) => `صُنع الملف في ${day(date)}.`,
    takeMade: 'اجعله التاريخ',
  }
}

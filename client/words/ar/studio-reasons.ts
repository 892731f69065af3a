import type { ReasonCode } from '../../../questions/studio/judged.ts'
import { isolated, quoted } from './isolated.ts'

/** لماذا تُرفض معلومة أو يجب النظر فيها، بالعربية. */
export const studioReasons: Readonly<Record<ReasonCode, (words: string) => string>> = {
  shape: () => 'هذا غير مكتوب على شكل معلومة.',
  'no-unit': () => 'اذكر ما يُعَدّ أو يُسمّى: أشخاص، أمتار، يورو، شخص.',
  'no-claim': () => 'لم يُذكر لها أي مقال.',
  'no-such-source': (words) => `لا يوجد هنا مقال باسم ${quoted(words)}.`,
  'not-in-source': () => 'هذه الكلمات غير موجودة في المقال.',
  'other-source': () => 'هذه الكلمات موجودة في مقال آخر.',
  joined: () => 'هذه الكلمات مجموعة من موضعين.',
  twice: () => 'هذه الكلمات موجودة في المقال أكثر من مرة.',
  'value-not-there': () => 'الإجابة غير موجودة في هذه الكلمات.',
  'value-altered': () => 'الإجابة ليست ما يقوله المقال.',
  'hedge-lost': (words) => `يقول المقال ${quoted(words)}، والإجابة لا تقول ذلك.`,
  'other-noun': (words) => `المقال يعدّ هنا شيئًا آخر: ${isolated(words)}.`,
  'bare-number': () => 'لا يقول المقال ما الذي يعدّه هذا الرقم.',
  'other-unit': (words) => `المقال يذكر وحدة أخرى: ${isolated(words)}.`,
  year: () => 'لا يذكر المقال هذه السنة.',
  'list-cut': () => 'يذكر المقال أكثر مما تذكره الإجابة.',
  'says-other-value': () => 'الجملة والإجابة غير متطابقتين.',
  negated: () => 'يقول المقال إن الأمر ليس كذلك.',
  denied: () => 'شخص في المقال ينفي ذلك.',
  'other-text': () => 'يقول نص آخر غير ذلك.',
  plan: () => 'هذا في المقال مجرد خطة.',
  maybe: () => 'المقال غير متأكد من ذلك.',
  'other-event': (words) =>
    words === '' ? 'ربما تتحدث الجملة عن شيء آخر.' : `ربما تتحدث الجملة عن شيء آخر. ينقصها: ${isolated(words)}.`,
  'other-words': (words) =>
    words === '' ? 'ربما لا تجيب الجملة عن هذا السؤال.' : `هذه الكلمات ليست في الجملة: ${isolated(words)}.`,
  'words-missing': (words) => (words === '' ? 'ربما لا تقول الجملة كل هذا.' : `لا تقول الجملة: ${isolated(words)}.`),
  'other-question': () => 'هذه الكلمات تجيب عن سؤال آخر.',
  swapped: () => 'ربما تبدّل الفاعل والمفعول به.',
  'odd-question': () => 'لا أحد يطرح هذا السؤال بصوت عالٍ. صُغه كما تسأله أنت.',
  'no-cause': () => 'لا يقول المقال إن هذا هو السبب.',
  'other-speaker': (words) => `قائلها شخص آخر${words === '' ? '' : `: ${isolated(words)}`}.`,
  'no-speaker': (words) => `لا يقول المقال إن ${isolated(words)} قال ذلك.`,
  'said-by-somebody': (words) => `في المقال ${words === '' ? 'شخص' : isolated(words)} يقول ذلك. والمعلومة لا تذكره.`,
  sum: () => 'المجموع غير صحيح.',
  parts: () => 'أجزاء المجموع لم تُؤكَّد كلها.',
  derived: () => 'هذا محسوب، والحساب غير صحيح.',
  order: () => 'المقال يذكر ترتيبًا آخر.',
}

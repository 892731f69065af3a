import type { StudioWords } from '../en/studio.ts'
import type { Writer } from '../writer.ts'

/** ما يقوله المشغل عن اختبار جاء من الصفحة التي تفحص الاختبارات، بالعربية. */
export const studioAlong = ({ number }: Writer): StudioWords['along'] => ({
  texts: (n) => `اختبارك هنا (عدد أسئلته: ${number(n)}). أحضر المقالات التي تعطي إجاباته.`,
  title: (n) => `اختبارك: الأسئلة التي لم تُربط بعد (${number(n)})`,
  done: 'اختبارك',
  questions: 'أظهر الأسئلة',
  find: 'ابحث عن الإجابات في المقالات',
  leave: 'اترك هذه الأسئلة',
  left: 'تُركت الأسئلة.',
})

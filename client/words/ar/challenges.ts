import type { ChallengeWords } from '../challenges.ts'
import type { Writer } from '../writer.ts'

/** What the desk says of what students challenge, in Arabic. */
export const challenges = ({ count, number }: Writer): ChallengeWords => ({
  heading: 'الاعتراضات',
  number: (n) =>
    count(n, {
      zero: 'لا اعتراضات',
      one: 'اعتراض واحد',
      two: 'اعتراضان',
      few: '# اعتراضات',
      many: '# اعتراضًا',
      other: '# اعتراض',
    }),
  none: 'لم يعترض أي طالب على سؤال. يمكنهم ذلك بعد أن يروا الإجابة.',
  notice: (n) =>
    count(n, {
      zero: 'لا يعترض الطلاب على أي سؤال.',
      one: 'يعترض طلاب على سؤال واحد.',
      two: 'يعترض طلاب على سؤالين.',
      few: 'يعترض طلاب على # أسئلة.',
      many: 'يعترض طلاب على # سؤالًا.',
      other: 'يعترض طلاب على # سؤال.',
    }),
  look: 'اطّلع على ما يقولون',
  answer: 'الإجابة:',
  rule: 'قرّر فيه',
  ruleOn: (who, question) => `قرّر فيه: السؤال ${number(question)}، باعتراض من \u2068${who}\u2069`,
})

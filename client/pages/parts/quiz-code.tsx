import type { VNode } from 'preact'

/** The code of a quiz, in two groups: so it is read out and typed. */
export const QuizCode = ({ code }: { readonly code: string }): VNode => (
  <bdi dir="ltr" translate={false}>
    {code.slice(0, 5)} {code.slice(5)}
  </bdi>
)

import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Published } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CopyField } from '../copy.tsx'
import { snippetOf } from '../snippet.ts'

export interface PublishedProps {
  readonly published: Published
  readonly title: string
  readonly words: Teaching
}

/** What a teacher takes away: the secret link first, for it is shown only here. */
export function PublishedView({ published, title, words }: PublishedProps): VNode {
  const { make } = words
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { code, quiz, embed, results } = published
  return (
    <section class="published">
      <h1 ref={heading} tabindex={-1}>
        {make.done}
      </h1>
      <div class="secret">
        <CopyField label={make.desk} value={results} words={words} />
        <p>{make.deskWarning}</p>
      </div>
      <CopyField label={make.link} value={quiz} words={words} />
      <p class="blackboard">
        <span>{make.code}</span>
        <b>
          {code.slice(0, 5)} {code.slice(5)}
        </b>
      </p>
      <CopyField label={make.embed} value={snippetOf(embed, title)} words={words} />
      <p class="actions">
        <a class="button main" href={quiz}>
          {make.openQuiz}
        </a>
        <a class="button" href={results}>
          {make.openDesk}
        </a>
      </p>
    </section>
  )
}

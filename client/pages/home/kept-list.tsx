import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { KeptQuizzes } from '../../kept-quizzes.ts'
import { useLink } from '../../links.ts'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'
import { QuizCode } from '../parts/quiz-code.tsx'

interface KeptListProps {
  readonly kept: KeptQuizzes
  readonly words: Teaching
}

/**
 * The quizzes of this device, as their desks were last seen on it; nothing where there are none. Nothing is fetched for
 * them.
 */
export function KeptList({ kept, words }: KeptListProps): VNode | null {
  const say = words.published.here
  const link = useLink()
  const [quizzes, setQuizzes] = useState(kept.list)
  useEffect(() => {
    // Another tab has kept one, or has seen more of one.
    const again = () => setQuizzes(kept.list())
    addEventListener('storage', again)
    addEventListener('pageshow', again)
    return () => {
      removeEventListener('storage', again)
      removeEventListener('pageshow', again)
    }
  }, [kept])
  const change = (act: () => void) => () => {
    if (!confirm(say.sure)) return
    act()
    setQuizzes(kept.list())
  }
  if (quizzes.length === 0) return null
  return (
    <section class="kept" aria-labelledby="kept-title">
      <header class="row">
        <h2 id="kept-title">{say.title}</h2>
        <button type="button" class="link" onClick={change(kept.forgetAll)}>
          {say.forgetAll}
        </button>
      </header>
      <ul>
        {quizzes.map(({ code, key, title, language, attempts, at }) => (
          <li key={code}>
            <p>
              <b {...inLanguage(language)}>{title}</b>{' '}
              <span class="hint">
                <QuizCode code={code} />
                {' · '}
                {say.seen(attempts, at)}
              </span>
            </p>
            <p class="actions">
              <a class="button" href={link(`/results/${code}#${key}`)} aria-label={`${say.results}: ${title}`}>
                {say.results}
              </a>
              <a class="button" href={link(`/board/${code}`)} aria-label={`${say.board}: ${title}`}>
                {say.board}
              </a>
              <button type="button" aria-label={say.forgetQuiz(title)} onClick={change(() => kept.forget(code))}>
                {say.forget}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p class="hint">{say.hint}</p>
    </section>
  )
}

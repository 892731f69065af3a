import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLink } from '../../links.ts'
import type { CheckPageWords } from '../../words/en/check-page.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { CheckedQuiz } from '../parts/check-engine.ts'
import type { DraftStore } from '../studio/draft-store.ts'
import { draftForQuiz } from '../studio/quiz-along.ts'
import { placeOf } from '../studio/studio-place.ts'

interface JoinArticlesProps {
  readonly quiz: CheckedQuiz
  readonly openDrafts: () => Promise<DraftStore>
  readonly words: Teaching
  readonly say: CheckPageWords
}

/**
 * The way on to the studio, where the answers are looked for in what a teacher has. The quiz goes along as a draft of
 * this browser; where the browser keeps none, it is pasted there once more.
 */
export function JoinArticles({ quiz, openDrafts, words, say }: JoinArticlesProps): VNode {
  const link = useLink()
  const [store, setStore] = useState<DraftStore>()
  // Whoever comes back and presses again finds the same draft.
  const kept = useRef<string | undefined>(undefined)
  useEffect(() => void openDrafts().then((opened) => setStore(opened.isLasting ? opened : undefined)), [])

  async function goOn(drafts: DraftStore) {
    const questions = quiz.judged.questions.map(({ question }) => question)
    const draft = draftForQuiz(questions, quiz.language, Date.now())
    if (kept.current === undefined && (await drafts.put(draft, 0).catch(() => false))) kept.current = draft.id
    if (kept.current === undefined) setStore(undefined)
    else location.assign(`${link('/studio')}${placeOf(kept.current, 'texts')}`)
  }

  return (
    <section class="join" aria-labelledby="join">
      <h3 id="join">{say.joinTitle}</h3>
      <p>{store ? say.join : say.joinByHand}</p>
      <p class="actions">
        {store ? (
          <button type="button" class="main" onClick={() => void goOn(store)}>
            {say.goOn}
          </button>
        ) : (
          <a class="button" href={link('/studio')}>
            {words.home.own}
          </a>
        )}
      </p>
    </section>
  )
}

import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { TEXT_SHOWINGS } from '../../../questions/wire/source-sheet.ts'
import { keptQuizzes } from '../../kept-quizzes.ts'
import { safeStorage } from '../../safe-storage.ts'
import { MakePage } from '../make/make.tsx'
import type { Keeping } from '../make/making.ts'
import type { Api } from '../parts/api.ts'
import { FactLosses } from './fact-losses.tsx'
import { studioApi } from './studio-api.ts'
import type { StudioData } from './studio-data.ts'
import { topicOf } from './studio-draft.ts'
import type { DraftReview } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'
import { useAppraisal } from './use-appraisal.ts'

const MAY_USE = 'may-use'

interface QuizStepProps extends StudioStepProps {
  readonly api: Api
  readonly data: StudioData
}

/** The teacher's review, as for any topic, of what the confirmed facts make. */
export function QuizStep({ draft, studio, engine, api, data, say, words }: QuizStepProps): VNode {
  // The facts as they were when the step was opened: here nothing changes them.
  const topic = useMemo(() => topicOf(draft), [draft.topic, draft.facts])
  const [made, setMade] = useState<{ readonly of: typeof topic; readonly offer: DraftReview | undefined }>()
  const yields = useAppraisal(engine, topic)?.yields ?? {}
  useEffect(() => {
    void engine
      .review(topic)
      .catch(() => undefined)
      .then((offer) => setMade({ of: topic, offer }))
  }, [topic])

  if (made?.of !== topic) return <p role="status">{say.quiz.making}</p>
  if (!made.offer || made.offer.review.items.length === 0)
    return (
      <div class="empty">
        <p>{say.quiz.none}</p>
        <FactLosses {...{ draft, studio, say, yields }} />
        <p>
          <button type="button" onClick={() => studio.go('facts')}>
            {say.quiz.back}
          </button>
        </p>
      </div>
    )
  const keeping: Keeping = {
    read: () => draft.quiz,
    write: (quiz) => studio.keep((now) => ({ ...now, quiz })),
    forget: () => studio.keep(({ quiz: _, ...now }) => now),
  }
  const published = () => studio.keep((now) => ({ ...now, published: true }))
  return (
    <MakePage
      {...made.offer}
      {...(data.guarded ? { guarded: true } : {})}
      words={words}
      api={studioApi({ api, engine, topic, showing: draft.showing, published })}
      keeping={keeping}
      kept={keptQuizzes(safeStorage(() => localStorage))}
      hindrance={draft.mayUse ? undefined : { problem: say.quiz.rightNeeded, field: MAY_USE }}
      own={
        <>
          <FactLosses {...{ draft, studio, say, yields }} />
          <OwnTexts {...{ draft, studio, say }} />
        </>
      }
    />
  )
}

/** How much of the texts students read, and that their teacher may use them. */
function OwnTexts({ draft, studio, say }: Pick<StudioStepProps, 'draft' | 'studio' | 'say'>): VNode {
  return (
    <fieldset class="own-texts">
      <legend>{say.quiz.showing}</legend>
      <div class="options">
        {TEXT_SHOWINGS.map((showing) => (
          <label key={showing} class="option">
            <input
              type="radio"
              name="showing"
              checked={draft.showing === showing}
              onChange={() => studio.keep((now) => ({ ...now, showing }))}
            />
            <span>
              <b>{say.quiz.showings[showing][0]}</b>
              <span class="hint">{say.quiz.showings[showing][1]}</span>
            </span>
          </label>
        ))}
      </div>
      <label class="option">
        <input
          id={MAY_USE}
          type="checkbox"
          checked={draft.mayUse === true}
          onChange={({ currentTarget: { checked } }) => studio.keep((now) => ({ ...now, mayUse: checked }))}
        />
        <span>
          <b>{say.quiz.right}</b>
          <span class="hint">{say.quiz.rightHint}</span>
        </span>
      </label>
    </fieldset>
  )
}

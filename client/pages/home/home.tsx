import type { VNode } from 'preact'
import type { LiveQuestion } from '../../../questions/wire/live-question.ts'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import { useLink } from '../../links.ts'
import type { Teaching } from '../../words/teaching.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { TopicCards } from './topic-cards.tsx'
import { TryOne } from './try-one.tsx'

interface HomePageProps {
  readonly topics: readonly TopicCard[]
  /** To be tried at once; absent where no topic has one. */
  readonly question?: LiveQuestion | undefined
  /** A code that was typed and is none, to be corrected. */
  readonly code?: string
  /** What is wrong with it. */
  readonly problem?: string
  readonly words: Teaching
}

/** What this is: a question to try, a quiz to make, a code to enter, this device's quizzes, the topics. */
export function HomePage({ topics, question, code, problem, words }: HomePageProps): VNode {
  const { home } = words
  const link = useLink()
  const first = question?.topic ?? topics[0]?.id
  return (
    <>
      <section class="hero">
        <div class="hero-ways">
          <h1>
            {home.heading}
            <sup aria-hidden="true">1</sup>
          </h1>
          <p class="lede">{home.lede}</p>
          {first && (
            <p class="actions">
              <a class="button main" href={link(`/new?topic=${first}`)}>
                {home.make}
              </a>
            </p>
          )}
          <CodeForm
            label={home.codeTitle}
            open={home.open}
            {...(code === undefined ? {} : { code })}
            {...(problem ? { problem } : {})}
          />
        </div>
        {question && (
          <section id="try-one" class="try-one" aria-labelledby="try-one-stem">
            <TryOne question={question} words={words} />
          </section>
        )}
      </section>
      <div id="kept" />
      <TopicCards topics={topics} words={words} />
      <ol class="reasons">
        {home.reasons.map(([name, text]) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

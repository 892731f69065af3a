import type { VNode } from 'preact'
import type { Reports } from '../../words/reports.ts'

interface ReportedPageProps {
  /** Of the quiz's page. */
  readonly quiz: string
  /** Nothing was said, so nothing was kept. */
  readonly isEmpty: boolean
  readonly words: Reports['report']
}

/** What whoever reported a quiz is told. */
export function ReportedPage({ quiz, isEmpty, words }: ReportedPageProps): VNode {
  return (
    <section class="result">
      <h1>{words.title}</h1>
      <p role="status">{isEmpty ? words.missing : words.sent}</p>
      {!isEmpty && <p>{words.next}</p>}
      <p>
        <a href={quiz}>{words.back}</a>
      </p>
    </section>
  )
}

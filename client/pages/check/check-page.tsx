import type { VNode } from 'preact'
import type { CheckPageWords } from '../../words/en/check-page.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { CheckEngine } from '../parts/check-engine.ts'
import type { DraftStore } from '../studio/draft-store.ts'
import { BringQuiz } from './bring-quiz.tsx'
import { CheckResult } from './check-result.tsx'
import { FaultLine } from './fault-line.tsx'
import { type CheckShown, useCheck } from './use-check.ts'

export interface CheckTools {
  readonly engine: CheckEngine
  /** What is checked goes on in the studio. */
  readonly openDrafts: () => Promise<DraftStore>
}

interface CheckPageProps {
  readonly words: Teaching
  readonly say: CheckPageWords
  /** Absent on the server. */
  readonly tools?: CheckTools
  /** The engine does not run in this browser. */
  readonly isBroken?: boolean
}

/** A quiz that was made elsewhere, question by question: what gives its answers away, and what to do about it. */
export function CheckPage({ words, say, tools, isBroken = false }: CheckPageProps): VNode {
  const check = useCheck(tools?.engine)
  return (
    <article class="studio check-quiz">
      <header class="page-head">
        <h1>{say.title}</h1>
        <p class="lede">
          {say.lede} {say.private}
        </p>
      </header>
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
      {isBroken && (
        <p class="problem" role="alert">
          {say.broken}
        </p>
      )}
      {tools && (
        <>
          <BringQuiz say={say} take={check.text} takeFile={check.file} />
          <Told shown={check.shown} say={say} />
          {check.shown.is === 'checked' && (
            <CheckResult {...check.shown} again={check.again} openDrafts={tools.openDrafts} words={words} say={say} />
          )}
        </>
      )}
    </article>
  )
}

/** What there is to say where no quiz is on the screen. */
function Told({ shown, say }: { readonly shown: CheckShown; readonly say: CheckPageWords }): VNode {
  return (
    <>
      <p role="status" class={shown.is === 'empty' ? 'empty' : 'hint'}>
        {shown.is === 'empty' && say.empty}
        {shown.is === 'checking' && say.checking}
      </p>
      <div role="alert">
        {shown.is === 'failed' && <p class="problem">{say.failed}</p>}
        {shown.is === 'fault' && (
          <p class="problem">
            <FaultLine fault={shown.fault} say={say} />
          </p>
        )}
      </div>
    </>
  )
}

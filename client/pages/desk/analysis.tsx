import type { VNode } from 'preact'
import { LEAST } from '../../../questions/statistics/detail.ts'
import type { Analysis, Reliability } from '../../../questions/wire/analysis.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Results } from '../../words/results.ts'
import type { Teaching } from '../../words/teaching.ts'
import { FindingList } from './findings.tsx'
import { Scale } from './pictures.tsx'

interface AnalysisViewProps {
  readonly desk: Desk
  readonly words: Teaching
}

/** How the quiz worked as a whole, and why no more is said where the class is small. */
export function AnalysisView({ desk, words }: AnalysisViewProps): VNode {
  const { analysis, robot, settings, items } = desk
  const { results } = words
  const say = results.analysis
  // A stored quiz may name a robot that is no more.
  const tricks: Readonly<Record<string, string>> = results.robots
  return (
    <section class="analysis" aria-labelledby="analysis">
      <h2 id="analysis">{say.title}</h2>
      {settings.formItems !== undefined && settings.formItems < items.length && (
        <p>{results.formItems(settings.formItems, items.length)}</p>
      )}
      {analysis.attempts < desk.attempts.length && (
        <p class="hint">{say.part(analysis.attempts, desk.attempts.length)}</p>
      )}
      {analysis.mean !== undefined && <p>{say.mean(analysis.mean)}</p>}
      {analysis.detail !== 'full' && <p class="hint">{littleOf(analysis.detail, say)}</p>}
      {(robot || analysis.detail === 'full') && (
        <details>
          <summary>{words.overview.sure}</summary>
          {analysis.detail === 'full' && <ReliabilityView reliability={analysis.reliability} say={say} />}
          {robot && (
            <p>{results.robot(tricks[robot.robot] ?? results.otherRobot, robot.right, robot.of, robot.chance)}</p>
          )}
        </details>
      )}
      {analysis.detail !== 'totals' && <FindingList findings={analysis.findings} desk={desk} words={words} />}
    </section>
  )
}

/** Why so little is shown: from how many attempts there is more. */
function littleOf(detail: Exclude<Analysis['detail'], 'full'>, { little }: Results['analysis']): string {
  switch (detail) {
    case 'totals':
      return little.totals(LEAST.counts)
    case 'counts':
      return little.counts(LEAST.facility)
    case 'facility':
      return little.facility(LEAST.full)
  }
}

interface ReliabilityViewProps {
  readonly reliability: Reliability
  readonly say: Results['analysis']
}

function ReliabilityView({ reliability, say }: ReliabilityViewProps): VNode {
  if (reliability.is === 'none') return <p>{say.noAlpha[reliability.because]}</p>
  const { alpha, error } = reliability
  return (
    <>
      <p>
        {say.alpha(alpha.value, alpha.low, alpha.high)} {say.error(error)}
      </p>
      <Scale estimate={alpha} from={0} to={1} />
    </>
  )
}

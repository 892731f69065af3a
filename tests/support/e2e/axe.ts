import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame } from 'playwright-core'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** The name and the version of what finds violations. */
export const ENGINE = `axe-core ${require('axe-core/package.json').version}`

/** WCAG 2.0, 2.1 and 2.2, levels A and AA, and what is good practice beyond. */
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** All rules, only some by their ids, or all but some. */
export interface Rules {
  readonly only?: readonly string[]
  readonly without?: readonly string[]
}

/** Whether a document has been asked already: it brings what asks along, which takes as long as asking. */
export const wasAsked = (frame: Pick<Frame, 'evaluate'>): Promise<boolean> => frame.evaluate(() => 'axe' in window)

/** What axe finds in a document against WCAG 2.2 AA, each with where. */
export async function violations(
  frame: Pick<Frame, 'evaluate'>,
  { only, without = [] }: Rules = {},
): Promise<readonly string[]> {
  if (!(await wasAsked(frame))) await frame.evaluate(axe)
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: EVERYTHING }
  return frame.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      // A colour that is still on its way is nobody's. Where nothing is drawn, it would not arrive by itself.
      for (const animation of document.getAnimations()) animation.finish()
      const { violations } = await axe.run(options)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
    },
    {
      runOnly,
      rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
      preload: false,
      resultTypes: ['violations'],
      selectors: false,
    },
  )
}

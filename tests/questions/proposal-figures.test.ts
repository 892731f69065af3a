import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import { goldIn, scoreOf } from '../../questions/commands/studio-score.ts'
import { readTexts } from '../../questions/commands/studio-texts.ts'
import type { TopicDraft } from '../../questions/studio/draft.ts'
import { normalText } from '../../questions/studio/normal-text.ts'
import { proposalReport } from '../../questions/studio/propose/proposal-report.ts'
import { draftViews, proposedFacts } from '../../questions/studio/propose/proposed-facts.ts'
import { ninthContact } from '../support/studio/pairs.ts'

// How much of what a person found in some texts the rules find. The least is what was measured when the gold was made.

async function figures(draft: TopicDraft, file: string): Promise<Readonly<Record<string, number>>> {
  const gold = goldIn(readFileSync(`tests/support/studio/gold/${file}.yaml`, 'utf8'), draft)
  if (!gold.ok) throw new Error(gold.mistakes.join('\n'))
  const views = draftViews(draft)
  const score = scoreOf(proposalReport(views, await proposedFacts(draft, sha256, views), new Map()), gold.gold)
  return Object.fromEntries(Object.entries(score).map(([name, { of, right }]) => [name, of === 0 ? 1 : right / of]))
}

const DAYS = { gazette: '2031-03-07', radio: '2031-03-06', millbrook: '2031-03-07', ledger: '2031-03-08' }

const bridge: TopicDraft = {
  title: 'The closure of Aldersyke Bridge',
  language: 'en',
  names: {},
  facts: [],
  sources: Object.entries(DAYS).map(([id, published]) => ({
    id,
    label: id,
    published,
    text: normalText(readFileSync(`questions/topics/bridge-closure/${id}.txt`, 'utf8')).text,
  })),
}

const atLeast = (least: Readonly<Record<string, number>>, found: Readonly<Record<string, number>>) =>
  Object.entries(least).filter(([name, bar]) => (found[name] ?? 0) < bar)

test('of the closure of a bridge the rules find what a person finds', async () => {
  const found = await figures(bridge, 'bridge-closure')
  const least = {
    numbersFound: 0.97,
    numberValues: 0.97,
    numberSpans: 0.97,
    dateValues: 0.95,
    quotes: 0.98,
    speakers: 0.86,
    typedProposals: 0.8,
    conflicts: 0.8,
    conflictsInReader: 0.93,
  }
  expect(atLeast(least, found)).toEqual([])
  expect(found.alikeShown).toBe(0)
})

test('of two French texts by somebody who knew no rule they find most', async () => {
  const [, pair] = ninthContact
  if (!pair) throw new Error('There is no pair.')
  const found = await figures(pair.draft, 'abeilles')
  const least = {
    numbersFound: 0.96,
    numberValues: 0.96,
    datesFound: 0.95,
    quotes: 0.98,
    typedProposals: 0.9,
    conflicts: 1,
  }
  expect(atLeast(least, found)).toEqual([])
  expect(found.alikeShown).toBe(0)
})

// Conflicts of the gold are of every kind; cards set figures, days and times against each other, and nothing else.
test.each([
  ['hoard', { conflicts: 5 / 9, conflictsInReader: 1, speakers: 0.88, typedProposals: 0.8, cardsThatHold: 0.7 }],
  ['maternite', { conflicts: 3 / 9, conflictsInReader: 0.88, speakers: 0.8, typedProposals: 0.9, cardsThatHold: 0.37 }],
])('of the texts of %s they show what a reader finds who knew no rule', async (name, least) => {
  const draft = readTexts(`tests/support/studio/gold/${name}.json`)
  if (!draft) throw new Error('There are no texts.')
  const found = await figures(draft, name)
  expect(atLeast(least, found)).toEqual([])
  expect(found.alikeShown).toBe(0)
})

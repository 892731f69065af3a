import type { Walk } from './visit.ts'
import { checkedQuiz } from './walks/check.ts'
import { closedDesk, fullDesk, noDesk, quietDesk } from './walks/desk.ts'
import { shutDoors, stopped, withoutScript } from './walks/doors.ts'
import { cutOff, eachAnswer, practice, twoSides } from './walks/each.ts'
import { making, preview } from './walks/making.ts'
import { ownTexts, reports } from './walks/own-texts.ts'
import { paper } from './walks/paper.ts'
import { challenge, ruled, seat } from './walks/said.ts'
import { closedQuiz, timedSheet, timeUp } from './walks/sheet.ts'
import { accessibility, board, embedding, pageAt, proof, topic } from './walks/site.ts'
import { ownArticles, ownAssistant, ownDrafts, ownFacts, ownQuiz, sideBySide } from './walks/studio.ts'

const start = pageAt('the start page', '/')

/** Students' pages also stand in frames on other sites. */
export const SIDES = ['students', 'teachers'] as const
export type Side = (typeof SIDES)[number]

/**
 * Every state of every page, by the ways on which they are reached: one after the other in one tab. A new page is a
 * line here, `pageAt(its state, its path)`; one with several states is a walk that looks at each. What is measured of
 * them is written to client/pages/accessibility/measured.json, and said on /accessibility: run
 * `npm run soak -- accessibility`, and commit it.
 */
export const WALKS: Readonly<Record<Side, readonly Walk[]>> = {
  students: [
    eachAnswer,
    twoSides,
    practice,
    cutOff,
    closedQuiz,
    shutDoors,
    stopped,
    challenge,
    ruled,
    seat,
    withoutScript,
    ownTexts,
    // The tab's clock stays ahead after these.
    timedSheet,
    timeUp,
  ],
  teachers: [
    start,
    pageAt('the start page: a code that is none', '/q?code=nothing'),
    topic,
    making,
    preview,
    board,
    quietDesk,
    fullDesk,
    closedDesk,
    noDesk,
    paper,
    proof,
    embedding,
    pageAt('privacy', '/privacy'),
    accessibility,
    pageAt('no such page', '/nothing'),
    pageAt('no such topic', '/new?topic=nothing'),
    ownArticles,
    ownFacts,
    sideBySide,
    ownQuiz,
    ownDrafts,
    ownAssistant,
    checkedQuiz,
    reports,
    pageAt('the sources of a topic', '/topics/bridge-closure/sources'),
  ],
}

/**
 * Of them those of the test command: what most people see of a quiz, of its desk and on the way to it, in each language
 * enough for each window and theme. The others are in the whole form of its test, `npm run soak -- browser`.
 */
export const MAIN_WALKS: ReadonlySet<Walk> = new Set([
  eachAnswer,
  practice,
  shutDoors,
  withoutScript,
  start,
  topic,
  board,
  fullDesk,
])

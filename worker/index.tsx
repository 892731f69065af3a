import { Hono } from 'hono'
import { accessibilityPage } from '../client/pages/accessibility/accessibility.tsx'
import { privacyPage } from '../client/pages/privacy/privacy.tsx'
import { assistantOf } from './assistant/operators-assistant.ts'
import type { Environment } from './environment.ts'
import type { App, Handler } from './http/app.ts'
import { builtOnce } from './http/built-once.ts'
import { frames } from './http/frames.tsx'
import { headers, mendedAddresses, resources } from './http/middleware.ts'
import { isStill, type Policy, preflightHeaders } from './http/policies.ts'
import { broken, refusal } from './http/refusal.tsx'
import { postAssistance } from './routes/assistant.ts'
import { getExport, getExports } from './routes/exports.ts'
import { getHealth } from './routes/health.ts'
import { getOembed } from './routes/oembed.ts'
import * as pages from './routes/pages.tsx'
import { getPaper, getPrint } from './routes/print.tsx'
import * as quiz from './routes/quiz.tsx'
import { readPage } from './routes/read-page.tsx'
import * as reports from './routes/reports.ts'
import * as student from './routes/student.ts'
import * as teacher from './routes/teacher.ts'
import * as topics from './routes/topics.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Route = readonly [
  path: string,
  policy: Policy,
  handlers: Readonly<Partial<Record<Method, Handler>>>,
  /** Whether this site has it; every site has a route that does not say so. */
  isThere?: (environment: Environment) => boolean,
]

/** Everything that is served, but for the static assets below /assets. HEAD, OPTIONS and 405 follow from it. */
const routes: readonly Route[] = [
  ['/', 'still', { GET: pages.home }],
  ['/topics/:topic', 'still', { GET: pages.topic }],
  ['/topics/:topic/cards', 'still', { GET: pages.cards }],
  ['/topics/:topic/sources', 'still', { GET: pages.topicSources }],
  ['/new', 'still', { GET: pages.make }],
  ['/studio', 'studio', { GET: pages.studio }],
  ['/check', 'studio', { GET: pages.quizCheck }],
  ['/q', 'student', { GET: pages.findQuiz }],
  ['/q/:code', 'student', { GET: quiz.get(false), POST: quiz.post(false) }],
  ['/q/:code/sources', 'student', { GET: quiz.sourcesPage(false) }],
  ['/q/:code/:seat', 'student', { GET: quiz.get(false), POST: quiz.post(false) }],
  ['/embed/:code', 'embed', { GET: quiz.get(true), POST: quiz.post(true) }],
  ['/embed/:code/sources', 'embed', { GET: quiz.sourcesPage(true) }],
  ['/embed/:code/:seat', 'embed', { GET: quiz.get(true), POST: quiz.post(true) }],
  ['/results/:code', 'quiz', { GET: pages.desk }],
  ['/board/:code', 'quiz', { GET: pages.board }],
  ['/print/:code', 'quiz', { GET: getPrint }],
  ['/preview/:code', 'quiz', { GET: pages.preview }],
  ['/proof', 'still', { GET: pages.proof }],
  ['/takedown', 'quiz', { GET: pages.takedown }],
  ['/receipt', 'still', { GET: pages.receipt }],
  ['/privacy', 'still', { GET: readPage(privacyPage) }],
  ['/accessibility', 'still', { GET: readPage(accessibilityPage) }],
  ['/embedding', 'host', { GET: pages.embedding }],
  ['/oembed', 'open', { GET: getOembed }],
  ['/api/health', 'api', { GET: getHealth }],
  ['/api/topics', 'api', { GET: topics.getTopics }],
  ['/api/topics/:topic', 'api', { GET: topics.getTopic }],
  ['/api/topics/:topic/items', 'api', { POST: topics.postItem }],
  ['/api/quizzes', 'api', { POST: teacher.postQuiz }],
  ['/api/quizzes/:code', 'open', { GET: student.getCard, DELETE: teacher.deleteQuiz }],
  ['/api/quizzes/:code/sources', 'open', { GET: student.getSources }],
  ['/api/quizzes/:code/attempts', 'open', { POST: student.postAttempt }],
  ['/api/quizzes/:code/attempts/:attempt', 'api', { DELETE: teacher.deleteAttempt }],
  ['/api/quizzes/:code/answers', 'open', { POST: student.postAnswer }],
  ['/api/quizzes/:code/submissions', 'open', { POST: student.postSubmission }],
  ['/api/quizzes/:code/review', 'open', { POST: student.postReview }],
  ['/api/quizzes/:code/practice', 'open', { POST: student.postPractice }],
  ['/api/quizzes/:code/practice/answers', 'open', { POST: student.postPracticeAnswer }],
  ['/api/quizzes/:code/challenges', 'open', { POST: student.postChallenge }],
  ['/api/quizzes/:code/reports', 'open', { POST: reports.postReport }],
  ['/api/reports', 'api', { GET: reports.getReports }],
  ['/api/quizzes/:code/results', 'api', { GET: teacher.getResults }],
  ['/api/quizzes/:code/results.csv', 'api', { GET: teacher.getResultsCsv }],
  ['/api/quizzes/:code/paper', 'api', { GET: getPaper }],
  ['/api/quizzes/:code/seats', 'api', { GET: teacher.getSeats }],
  ['/api/quizzes/:code/export', 'api', { GET: getExports }],
  ['/api/quizzes/:code/export/:format', 'api', { GET: getExport }],
  ['/api/quizzes/:code/state', 'api', { PUT: teacher.putState }],
  ['/api/quizzes/:code/key', 'api', { POST: teacher.postKey }],
  ['/api/assistant', 'api', { POST: postAssistance }, (environment) => assistantOf(environment) !== undefined],
  ['/api/proofs', 'open', { POST: student.postProof }],
  ['/api/receipts', 'open', { POST: student.postProof }],
]

const app = new Hono<App>()

app.use(headers())
app.use(mendedAddresses())
app.use(frames())
app.use(resources())
app.onError(broken)
app.notFound((c) => refusal(c, { is: 'missing', what: 'page' }))

for (const [path, policy, handlers, isThere = () => true] of routes) {
  const methods = Object.keys(handlers)
  const allow = [...(handlers.GET ? ['HEAD'] : []), ...methods, 'OPTIONS'].join(', ')
  app.use(path, async (c, next) => {
    if (!isThere(c.env)) return refusal(c, { is: 'missing', what: 'page' })
    c.set('policy', policy)
    c.set('route', path)
    return next()
  })
  for (const [method, handler] of Object.entries(handlers))
    app.on(method, path, isStill(policy) ? builtOnce(handler) : handler)
  app.options(path, () => new Response(null, { status: 204, headers: { Allow: allow, ...preflightHeaders(policy) } }))
  app.all(path, (c) => refusal(c, { is: 'wrong-method', allow }))
}

export default app

import type { VNode } from 'preact'
import { Discovery, ShareCard } from '../../client/embedding/head.tsx'
import { ReportForm } from '../../client/pages/report/report-form.tsx'
import { ReportedPage } from '../../client/pages/report/reported.tsx'
import { SourcesPage } from '../../client/pages/sources/sources.tsx'
import { QuizView } from '../../client/quiz/quiz.tsx'
import { aboutIn } from '../../client/words/about.ts'
import { addressIn } from '../../client/words/languages.ts'
import { reportsIn } from '../../client/words/reports.ts'
import { shareLine } from '../../client/words/share-card.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import { present } from '../../questions/wire/present.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { reportRequest } from '../../questions/wire/report-request.ts'
import { TIME_FACTORS } from '../../questions/wire/time.ts'
import type { Call, Handler } from '../http/app.ts'
import { originOf, param } from '../http/app.ts'
import { readForm } from '../http/bodies.ts'
import { quizPage } from '../http/page.tsx'
import { problemHeaders, problemOf } from '../http/problems.ts'
import { readerOf } from '../http/reader.ts'
import { refusal } from '../http/refusal.tsx'
import { openAttempt, readAttempt } from '../operations/attempt.ts'
import { find } from '../operations/find-quiz.ts'
import { invalid, type Outcome } from '../operations/outcome.ts'
import { parse } from '../operations/parse.ts'
import { report } from '../operations/report.ts'
import { sourcesOf } from '../operations/sources.ts'
import type { Entrant } from '../operations/start.ts'
import { parseCode, parseSeat } from '../tokens/codes.ts'
import { afterwards, isAfterwards } from '../visits/afterwards.ts'
import { arrive, begin } from '../visits/arrive.ts'
import { challengeItem } from '../visits/challenge.ts'
import { handIn } from '../visits/hand-in.ts'
import { answerItem, nextItem } from '../visits/item.ts'
import type { Visit } from '../visits/visit.ts'
import { withQr } from '../visits/with-qr.ts'

/**
 * `GET /q/{code}` and `GET /embed/{code}`, with or without a seat; `?seat=` is where the form leads that asks for one.
 */
export const get =
  (embed: boolean): Handler =>
  async (c) => {
    const typed = param(c, 'code')
    const code = parseCode(typed)
    const asked = c.req.query('seat') ?? c.req.param('seat')
    const seat = asked === undefined ? undefined : parseSeat(asked)
    const path = ['', embed ? 'embed' : 'q', code, ...(seat ? [seat.code] : [])].join('/')
    // A seat that cannot be one is shown again, with what is wrong.
    const isReadable = code !== undefined && (asked === undefined || seat !== undefined)
    if (isReadable && path !== c.req.path) return c.redirect(addressIn(path, readerOf(c).chosen), 303)
    const published = await find(c.var.resources, typed)
    if (!published.ok) return refusal(c, published.reason)
    c.set('frames', published.value.quiz.settings.frames)
    return show(c, await arrive(c.var.resources, published.value, embed, asked), published.value.quiz)
  }

/** `GET /q/{code}/sources` and `GET /embed/{code}/sources`: the same for every student. */
export const sourcesPage =
  (embed: boolean): Handler =>
  async (c) => {
    const published = await find(c.var.resources, param(c, 'code'))
    if (!published.ok) return refusal(c, published.reason)
    const { frames } = published.value.quiz.settings
    // It stands in a frame on the quiz's own page, too.
    c.set('frames', frames && [originOf(c), ...frames])
    const sheets = await sourcesOf(c.var.resources, published.value.quiz)
    if (!sheets.ok) return refusal(c, sheets.reason)
    const words = aboutIn(readerOf(c).locale)
    return quizPage(c, {
      title: words.sourcesPage.title,
      embed,
      lean: false,
      sites: c.get('frames'),
      below: reportForm(c, published.value.quiz, embed),
      children: <SourcesPage sheets={sheets.value} words={words} />,
    })
  }

/** `POST /q/{code}` and `POST /embed/{code}`: a step of a student whose page has no script. */
export const post =
  (embed: boolean): Handler =>
  async (c) => {
    const form = await readForm(c.req.raw)
    if (!form.ok) return refusal(c, form.reason)
    const fields = form.value
    if (fields.get('step') === 'report') return reported(c, fields.get('reason') ?? '', embed)
    const published = await find(c.var.resources, param(c, 'code'))
    if (!published.ok) return refusal(c, published.reason)
    const { quiz } = published.value
    c.set('frames', quiz.settings.frames)
    if (fields.get('step') === 'start')
      return show(
        c,
        await begin(c.var.resources, published.value, embed, { ...entrantFrom(fields), seat: c.req.param('seat') }),
        quiz,
      )
    if (isAfterwards(fields.get('step')))
      return show(c, await afterwards(c.var.resources, published.value, embed, fields), quiz)
    return show(c, await step(c, fields, embed), quiz)
  }

/** The offered name comes from a button of its own, beside the field for another. */
function entrantFrom(fields: URLSearchParams): Entrant {
  const factor = TIME_FACTORS.find((one) => String(one) === fields.get('factor'))
  return { name: fields.get('alias') ?? fields.get('name') ?? undefined, factor }
}

/** A step of an attempt that has begun. */
async function step(c: Call, fields: URLSearchParams, embed: boolean): Promise<Outcome<Visit>> {
  const { resources } = c.var
  const field = (name: string) => fields.get(name) || undefined
  const token = field('token') ?? ''
  const genuine = await readAttempt(resources, param(c, 'code'), token)
  if (!genuine.ok) return genuine
  const opened = await openAttempt(resources, genuine.value)
  if (!opened.ok) return opened
  const page = { opened: opened.value, embed, token, progress: field('progress'), now: resources.now }
  const all = (name: string) => fields.getAll(name)
  const wanted = field('step')
  switch (wanted) {
    case 'answer':
    case 'skip':
      return answerItem(resources, page, field('item') ?? '', all, wanted === 'skip')
    case 'next':
      return nextItem(resources, page)
    case 'challenge':
      return challengeItem(resources, page, fields)
    case 'submit':
      return handIn(resources, page, all, field('slip'))
    default:
      return invalid('step', 'There is no such step.')
  }
}

/** The page of a visit; where something was in the way, with that one's status. */
function show(c: Call, visit: Outcome<Visit>, quiz: Reportable): Response {
  if (!visit.ok) return refusal(c, visit.reason)
  const { trouble } = visit.value
  const { words, chosen } = readerOf(c)
  const seat = parseSeat(param(c, 'seat'))
  const isSeated = seat && !(visit.value.state.step === 'gate' && visit.value.state.door === 'seat')
  const state = {
    ...withQr(visit.value.state, originOf(c)),
    ...present({ chosen }),
    ...(isSeated ? { seat } : {}),
  }
  return quizPage(c, {
    title: state.card.title,
    embed: state.embed === true,
    lean: state.step === 'answering',
    sites: c.get('frames'),
    head: headOf(c, state.card),
    script: 'quiz',
    state,
    ...(trouble ? { status: problemOf(trouble).status, headers: problemHeaders(trouble) } : {}),
    below: reportForm(c, quiz, state.embed === true),
    children: <QuizView state={state} words={words.learning} />,
  })
}

/** What other programs look for. A browser that opens the page does not, and its first request stays small. */
function headOf(c: Call, { code, title, language, items }: QuizCard): VNode | undefined {
  if (c.req.header('Sec-Fetch-Dest') === 'document') return undefined
  return (
    <>
      <Discovery origin={originOf(c)} code={code} title={title} />
      <ShareCard title={title} line={shareLine(language, items)} />
    </>
  )
}

type Reportable = Pick<Quiz, 'code' | 'open'>

/** Below a quiz on own texts. What this site brings along, whoever runs it has read. */
function reportForm(c: Call, { code, open }: Reportable, embed: boolean): VNode | undefined {
  if (open) return undefined
  const { chosen, locale } = readerOf(c)
  return <ReportForm action={pageOf(code, embed, chosen)} words={reportsIn(locale).report} />
}

/** Where a quiz is taken, in a chosen language. */
const pageOf = (code: string, embed: boolean, chosen: string | undefined): string =>
  addressIn(`/${embed ? 'embed' : 'q'}/${code}`, chosen)

/** What somebody says against a quiz, from the form below it. */
async function reported(c: Call, typed: string, embed: boolean): Promise<Response> {
  const said = parse(reportRequest, { reason: typed })
  const outcome = said.ok ? await report(c.var.resources, param(c, 'code'), said.value.reason) : said
  if (!outcome.ok && outcome.reason.is !== 'invalid') return refusal(c, outcome.reason)
  const { chosen, locale } = readerOf(c)
  const words = reportsIn(locale).report
  return quizPage(c, {
    title: words.title,
    embed: false,
    lean: false,
    status: outcome.ok ? 202 : 422,
    children: <ReportedPage quiz={pageOf(param(c, 'code'), embed, chosen)} isEmpty={!outcome.ok} words={words} />,
  })
}

import { manifest } from '#manifest'
import { type BoardData, BoardPage } from '../../client/pages/board/board.tsx'
import { CardsPage } from '../../client/pages/cards/cards.tsx'
import { CheckPage } from '../../client/pages/check/check-page.tsx'
import { DeskPage } from '../../client/pages/desk/desk.tsx'
import { type EmbeddingData, EmbeddingPage } from '../../client/pages/embedding/embedding.tsx'
import { HomePage } from '../../client/pages/home/home.tsx'
import { MakePage } from '../../client/pages/make/make.tsx'
import type { MakeData } from '../../client/pages/make/making.ts'
import { OperatorPage } from '../../client/pages/operator/operator.tsx'
import type { CheckData } from '../../client/pages/parts/check-engine.ts'
import { type PreviewData, PreviewPage } from '../../client/pages/preview/preview.tsx'
import { ProofPage } from '../../client/pages/proof/proof.tsx'
import { SourcesPage } from '../../client/pages/sources/sources.tsx'
import { StudioPage } from '../../client/pages/studio/studio.tsx'
import type { StudioData } from '../../client/pages/studio/studio-data.ts'
import { TopicPage } from '../../client/pages/topic/topic.tsx'
import { aboutIn } from '../../client/words/about.ts'
import { checkPageIn } from '../../client/words/check-page.ts'
import { addressIn } from '../../client/words/languages.ts'
import { reportsIn } from '../../client/words/reports.ts'
import { studioIn } from '../../client/words/studio.ts'
import { disputesOf, reviewOf, topicCard, topicView } from '../../questions/bank/review.ts'
import { sourceSheets } from '../../questions/facts/source-sheets.ts'
import { present } from '../../questions/wire/present.ts'
import { assistantOf } from '../assistant/operators-assistant.ts'
import { type Call, type Handler, originOf, param } from '../http/app.ts'
import { barePage, quizPage, sitePage } from '../http/page.tsx'
import { problemOf } from '../http/problems.ts'
import { readerOf } from '../http/reader.ts'
import { refusal } from '../http/refusal.tsx'
import { newAlias } from '../operations/aliases.ts'
import { cardOf } from '../operations/card.ts'
import { find } from '../operations/find-quiz.ts'
import { startsUntil } from '../stores/lifetimes.ts'
import { liveQuestionFor, shippedTopic, topicCards } from '../stores/shipped.ts'
import { addressTyped } from '../tokens/addresses.ts'
import { parseCode } from '../tokens/codes.ts'

/** `GET /` */
export const home: Handler = (c) => homePage(c, {})

/** `GET /q?code=`: where the start page's form leads. */
export const findQuiz: Handler = (c) => {
  const { words, chosen } = readerOf(c)
  const typed = c.req.query('code') ?? ''
  const address = addressTyped(typed)
  if (address !== undefined) return c.redirect(addressIn(address, chosen), 303)
  const { title, detail } = problemOf({ is: 'missing', what: 'quiz', looked: typed }, words.learning)
  return homePage(c, { code: typed, problem: `${title}. ${detail}` }, 404)
}

function homePage(c: Call, typed: { readonly code?: string; readonly problem?: string }, status = 200): Response {
  const { words, locale } = readerOf(c)
  const question = liveQuestionFor(locale)
  return sitePage(c, {
    title: words.home.title,
    description: words.home.lede,
    status,
    script: 'home',
    state: question,
    children: <HomePage topics={topicCards} question={question} words={words} {...typed} />,
  })
}

/** `GET /topics/{topic}` */
export const topic: Handler = (c) => {
  const { words } = readerOf(c)
  const shipped = shippedTopic(param(c, 'topic'))
  if (!shipped) return refusal(c, { is: 'missing', what: 'topic' })
  const view = topicView(shipped.topic, shipped.bank, shipped.quizzes.length)
  return sitePage(c, { title: view.title, children: <TopicPage topic={view} words={words} /> })
}

/** `GET /topics/{topic}/sources` */
export const topicSources: Handler = (c) => {
  const shipped = shippedTopic(param(c, 'topic'))
  if (!shipped) return refusal(c, { is: 'missing', what: 'topic' })
  const words = aboutIn(readerOf(c).locale)
  const sheets = sourceSheets(shipped.topic, new Set(), 'shown')
  return sitePage(c, { title: words.sourcesPage.title, children: <SourcesPage sheets={sheets} words={words} /> })
}

/** `GET /topics/{topic}/cards` */
export const cards: Handler = (c) => {
  const { words } = readerOf(c)
  const shipped = shippedTopic(param(c, 'topic'))
  if (!shipped) return refusal(c, { is: 'missing', what: 'topic' })
  const { topic, bank, quizzes } = shipped
  const card = topicCard(topic, bank, quizzes.length)
  const all = new Set(topic.ledger.facts.map(({ id }) => id))
  return sitePage(c, {
    title: words.printing.cards.pageTitle(card.title),
    style: 'print',
    script: 'cards',
    children: <CardsPage topic={card} disputes={disputesOf(topic, all)} words={words} />,
  })
}

/** `GET /new?topic=` */
export const make: Handler = (c) => {
  const { words } = readerOf(c)
  const shipped = shippedTopic(c.req.query('topic') ?? '')
  if (!shipped) return refusal(c, { is: 'missing', what: 'topic' })
  const data: MakeData = {
    topic: topicCard(shipped.topic, shipped.bank, shipped.quizzes.length),
    review: reviewOf(shipped.topic, shipped.bank, shipped.quizzes),
    ...(c.env.PUBLISH_KEY ? { guarded: true } : {}),
  }
  return sitePage(c, {
    title: words.make.title(data.topic.title),
    script: 'make',
    state: data,
    children: <MakePage {...data} words={words} />,
  })
}

/** The studio's engine comes in one script a content language. */
const STUDIO_ENGINES = Object.fromEntries(
  Object.entries(manifest.scripts).flatMap(([name, path]) => {
    const [, language] = /^studio-engine-(.+)$/.exec(name) ?? []
    return language === undefined ? [] : [[language, path]]
  }),
)

/** `GET /studio` */
export const studio: Handler = (c) => {
  const { words, locale } = readerOf(c)
  const say = studioIn(locale)
  const data: StudioData = {
    engines: STUDIO_ENGINES,
    texts: manifest.scripts['studio-texts'] ?? '',
    reader: manifest.scripts['check-engine'] ?? '',
    documents: { docx: manifest.scripts['docx-reader'] ?? '', pdf: manifest.scripts['pdf-reader'] ?? '' },
    ...(c.env.PUBLISH_KEY ? { guarded: true } : {}),
    ...present({ assistant: assistantOf(c.env)?.host }),
  }
  return sitePage(c, {
    title: say.title,
    description: `${say.lede} ${data.assistant === undefined ? say.private : say.assistant.private}`,
    script: 'studio',
    state: data,
    children: <StudioPage data={data} words={words} say={say} locale={locale} />,
  })
}

/** `GET /check` */
export const quizCheck: Handler = (c) => {
  const { words, locale } = readerOf(c)
  const say = checkPageIn(locale)
  const data: CheckData = { engine: manifest.scripts['check-engine'] ?? '' }
  return sitePage(c, {
    title: say.title,
    description: `${say.lede} ${say.private}`,
    script: 'check',
    state: data,
    children: <CheckPage words={words} say={say} />,
  })
}

/** `GET /results/{code}#{key}`: the same page for every key; the script sends the key in a header. */
export const desk: Handler = (c) => {
  const { words } = readerOf(c)
  const code = parseCode(param(c, 'code'))
  if (code === undefined) return refusal(c, { is: 'missing', what: 'quiz', looked: param(c, 'code') })
  return sitePage(c, {
    title: words.desk.title,
    script: 'desk',
    state: { code },
    children: <DeskPage code={code} words={words} />,
  })
}

/** `GET /board/{code}`: for a projector, with nothing secret in it. */
export const board: Handler = async (c) => {
  const { words } = readerOf(c)
  const published = await find(c.var.resources, param(c, 'code'))
  if (!published.ok) return refusal(c, published.reason)
  const { code, title, language, settings } = published.value.quiz
  const data: BoardData = {
    code,
    title,
    language,
    origin: originOf(c),
    isSeated: settings.seats !== undefined,
    isClosed: c.var.resources.now >= startsUntil(published.value.quiz, published.value.state),
  }
  return barePage(c, {
    title: words.published.board.title(title),
    class: 'board',
    script: 'board',
    state: data,
    children: <BoardPage {...data} words={words} />,
  })
}

/** `GET /preview/{code}#{key}`: the same page for every key; the script begins the attempt with it. */
export const preview: Handler = async (c) => {
  const { words, locale } = readerOf(c)
  const published = await find(c.var.resources, param(c, 'code'))
  if (!published.ok) return refusal(c, published.reason)
  const data: PreviewData = {
    card: cardOf(published.value, c.var.resources.now),
    ...(published.value.quiz.settings.askName ? { alias: newAlias(locale) } : {}),
  }
  return quizPage(c, {
    title: words.preview.title(data.card.title),
    embed: false,
    lean: false,
    script: 'preview',
    state: data,
    children: <PreviewPage {...data} words={words} />,
  })
}

/**
 * `GET /receipt`: the old address of `/proof`, for one release. A browser takes the fragment along, where the proof
 * stands.
 */
export const receipt: Handler = (c) => c.redirect(addressIn('/proof', readerOf(c).chosen), 302)

/** `GET /proof` */
export const proof: Handler = (c) => {
  const { words } = readerOf(c)
  return sitePage(c, { title: words.proof.title, script: 'proof', children: <ProofPage words={words} /> })
}

/** `GET /takedown`: the same page for everybody; the script sends the operator's key in a header. */
export const takedown: Handler = (c) => {
  const { words, locale } = readerOf(c)
  const said = reportsIn(locale).operator
  return sitePage(c, { title: said.title, script: 'operator', children: <OperatorPage words={words} said={said} /> })
}

/** `GET /embedding` */
export const embedding: Handler = (c) => {
  const { words } = readerOf(c)
  const data: EmbeddingData = { origin: originOf(c) }
  return sitePage(c, {
    title: words.embeddingPage.title,
    script: 'embedding',
    state: data,
    children: <EmbeddingPage {...data} words={words} />,
  })
}

import { type PrintData, PrintPage } from '../../client/pages/print/print.tsx'
import { addressIn } from '../../client/words/languages.ts'
import { present } from '../../questions/wire/present.ts'
import { answerWith } from '../http/answers.ts'
import { bearerOf, type Handler, param } from '../http/app.ts'
import { sitePage } from '../http/page.tsx'
import { readerOf } from '../http/reader.ts'
import { refusal } from '../http/refusal.tsx'
import { find } from '../operations/find-quiz.ts'
import { paper, publicPaper } from '../operations/paper.ts'
import { parseCode } from '../tokens/codes.ts'

/** `GET /print/{code}#{key}`: what anybody may print; the script, which alone sees the key, adds the rest. */
export const getPrint: Handler = async (c) => {
  const { words, chosen } = readerOf(c)
  const typed = param(c, 'code')
  const code = parseCode(typed)
  if (code !== undefined && code !== typed) return c.redirect(addressIn(`/print/${code}`, chosen), 303)
  const published = await find(c.var.resources, typed)
  if (!published.ok) return refusal(c, published.reason)
  const { quiz } = published.value
  const open = publicPaper(c.var.resources, published.value)
  const data: PrintData = { code: quiz.code, ...present({ open }) }
  return sitePage(c, {
    title: words.printing.pageTitle(quiz.title),
    style: 'print',
    script: 'print',
    state: data,
    children: <PrintPage {...data} words={words} />,
  })
}

/** `GET /api/quizzes/{code}/paper?forms=` */
export const getPaper: Handler = async (c) =>
  answerWith(await paper(c.var.resources, param(c, 'code'), bearerOf(c), c.req.query('forms')))

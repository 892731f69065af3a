import { type PrintData, PrintPage } from '../../client/pages/print.tsx'
import { addressIn } from '../../client/words/languages.ts'
import { answerWith } from '../answers.ts'
import { bearerOf, type Handler, param } from '../app.ts'
import { parseCode } from '../codes.ts'
import { find } from '../operations/find.ts'
import { paper, publicPaper } from '../operations/paper.ts'
import { sitePage } from '../page.tsx'
import { readerOf } from '../reader.ts'
import { refusal } from '../refusal.tsx'

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
  const data: PrintData = { code: quiz.code, ...(open === undefined ? {} : { open }) }
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

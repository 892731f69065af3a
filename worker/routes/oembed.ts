import { answerWith, problem } from '../http/answers.ts'
import { type Handler, originOf } from '../http/app.ts'
import { oembed } from '../operations/oembed.ts'
import { invalid } from '../operations/outcome.ts'

/** `GET /oembed?url=&maxwidth=&maxheight=&format=`: oEmbed 1.0, in JSON. */
export const getOembed: Handler = async (c) => {
  const format = c.req.query('format') ?? 'json'
  if (format !== 'json') return problem({ is: 'no-format', format: format.slice(0, 20) })
  const url = c.req.query('url')
  if (url === undefined) return problem(invalid('url', 'The address of a quiz is expected here.').reason)
  const maxWidth = pixels(c.req.query('maxwidth'))
  const maxHeight = pixels(c.req.query('maxheight'))
  return answerWith(await oembed(c.var.resources, originOf(c), { url, maxWidth, maxHeight }))
}

/** A positive whole number; anything else limits nothing. */
function pixels(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

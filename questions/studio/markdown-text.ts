/**
 * A Markdown file as text: without the marks that make headings, lists, links and emphasis. Each line is looked at
 * once.
 */
export function textOfMarkdown(markdown: string): { readonly title: string | undefined; readonly text: string } {
  const whole = markdown.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const front = /^---\n/.test(whole) ? whole.indexOf('\n---', 4) : -1
  const body = front < 0 ? whole : whole.slice(front + 4)
  const named = front < 0 ? undefined : /^title:[ \t]*(.{1,300})$/m.exec(whole.slice(0, front))?.[1]
  const lines = body.split('\n').map((line) => line.slice(0, MOST))
  const heading = lines.find((line) => /^#{1,2} /.test(line))
  const text = lines.map((line) => (isRule(line) ? '' : plainLine(line))).join('\n')
  return { title: named?.replace(/^["']|["']$/g, '').trim() ?? (heading && plainLine(heading)), text: text.trim() }
}

/** A line may be a whole article. */
const MOST = 200_000

const isRule = (line: string): boolean =>
  /^\s{0,3}(?:[-*_=]\s{0,3}){3,100}$/.test(line.slice(0, 300)) || /^\s{0,3}(?:```|~~~)/.test(line)

function plainLine(line: string): string {
  return line
    .replace(/^\s{0,12}(?:#{1,6}\s{1,4}|>\s?|[-*+]\s{1,4}|\d{1,3}[.)]\s{1,4}(?=\p{L}))/u, '')
    .replace(/!\[[^\][]*\]\([^()\s]*\)/g, '')
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\[\^[^\][]{1,20}\]/g, '')
    .replace(/\*\*|__|~~/g, '')
    .replace(
      /(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu,
      '',
    )
    .replace(/`/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .trimEnd()
}

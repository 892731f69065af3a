import { textOfHtml } from '../studio/html-text.ts'

/** HTML as a person reads it: a paragraph on each line, a picture as its description. */
export function plainHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.trim()
  return textOfHtml(html.replace(/<img\b[^<>]*>/gi, pictureText)).text
}

function pictureText(tag: string): string {
  const alt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)
  return ` [${(alt?.[1] ?? alt?.[2] ?? '').trim() || '…'}] `
}

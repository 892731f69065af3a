/** Characters that fit on a line of the title, and lines that there is room for. */
const WIDTH = 42
const MOST = 3

/** A text in lines: SVG breaks none. What is left over ends in dots. */
export function linesOf(text: string, width = WIDTH): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.length > MOST ? [...lines.slice(0, MOST - 1), `${lines[MOST - 1]} …`] : lines
}

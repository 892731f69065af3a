import { framed } from '../embedding/frame.ts'
import { holdUntil } from '../embedding/hold.ts'

// Loaded by a quiz in somebody's page, and loads the quiz's own script. Outside a frame there is nobody to talk to.

const root = document.getElementById('quiz')
if (root && parent !== window) {
  const names = document.querySelector<HTMLMetaElement>('meta[name="footnote-sites"]')?.content.split(' ') ?? []
  // Where the browser says who frames the quiz, no message is addressed to anybody else.
  const around = location.ancestorOrigins?.[0]
  const listed = around === undefined ? names : names.filter((site) => site === around)
  const { hear, follow } = framed({ host: parent, address: new URL(location.href), listed })
  addEventListener('message', ({ source, data, origin }) => {
    if (source === parent) hear(data, origin)
  })
  root.addEventListener('quiz', ({ detail }) => follow(detail))
}

// The quiz's own script tells this one what happens, so it comes second. Where it cannot be loaded the page works
// without it.
const next = document.querySelector<HTMLMetaElement>('meta[name="footnote-next"]')?.content
if (root && next) holdUntil(import(next), root)

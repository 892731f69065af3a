import { framed } from '../embedding/frame.ts'

// Loaded by a quiz in somebody's page, before the quiz's own script. Outside a frame there is nobody to talk to.

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

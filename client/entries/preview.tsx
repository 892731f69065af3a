import { render } from 'preact'
import { handedOver } from '../handover.ts'
import { keepFragment } from '../keep-fragment.ts'
import { type PreviewData, PreviewPage } from '../pages/preview/preview.tsx'
import { previewApi } from '../pages/preview/preview-api.ts'
import { secretOfAddress } from '../secret-of-address.ts'
import { teachingIn } from '../words/teaching.ts'

const root = document.getElementById('quiz')
const secret = secretOfAddress()
if (root) {
  // The server rendered the wait; with or without a key, what follows it is another view.
  root.replaceChildren()
  const data = handedOver<PreviewData>()
  const words = teachingIn(document.documentElement.lang)
  const api = secret === '' ? {} : { api: previewApi(data.card.code, secret) }
  render(<PreviewPage {...data} words={words} isLive {...api} />, root)
}
keepFragment()

import { render } from 'preact'
import { handedOver } from '../handover.ts'
import { keepFragment } from '../keep-fragment.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
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
  const access = secret === '' ? {} : { api: previewApi(data.card.code, secret), secret }
  render(
    <ChosenLanguage value={chosenIn(location.search)}>
      <PreviewPage {...data} words={words} isLive {...access} />
    </ChosenLanguage>,
    root,
  )
}
keepFragment()

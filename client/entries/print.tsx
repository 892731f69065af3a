import { hydrate, render } from 'preact'
import { handedOver } from '../handover.ts'
import { keepFragment } from '../keep-fragment.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { api } from '../pages/parts/api.ts'
import { type PrintData, PrintPage } from '../pages/print/print.tsx'
import { readAsRemembered } from '../preferences/on-site.ts'
import { secretOfAddress } from '../secret-of-address.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
const secret = secretOfAddress()
if (page) {
  const data = handedOver<PrintData>()
  const words = teachingIn(document.documentElement.lang)
  if (secret === '') hydrate(<PrintPage {...data} words={words} />, page)
  else {
    // The server rendered what anybody may print; with a key, what follows it is another view.
    page.replaceChildren()
    render(
      <ChosenLanguage value={chosenIn(location.search)}>
        <PrintPage {...data} words={words} access={{ api, secret }} />
      </ChosenLanguage>,
      page,
    )
  }
}
keepFragment()

import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { api } from '../pages/api.ts'
import { type MakeData, MakePage } from '../pages/make.tsx'
import { teachingIn } from '../words/teaching.ts'

const page = document.getElementById('page')
// At once, in whatever language: a button that is pressed before would be a form's.
if (page) {
  hydrate(
    <ChosenLanguage value={chosenIn(location.search)}>
      <MakePage {...handedOver<MakeData>()} words={teachingIn(document.documentElement.lang)} api={api} />
    </ChosenLanguage>,
    page,
  )
}

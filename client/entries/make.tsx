import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { api } from '../pages/api.ts'
import { type MakeData, MakePage } from '../pages/make.tsx'
import { loadTeaching } from '../words/load-teaching.ts'

const page = document.getElementById('page')
if (page) {
  void loadTeaching().then((words) =>
    hydrate(
      <ChosenLanguage value={chosenIn(location.search)}>
        <MakePage {...handedOver<MakeData>()} words={words} api={api} />
      </ChosenLanguage>,
      page,
    ),
  )
}

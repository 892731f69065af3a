import { hydrate, render } from 'preact'
import { documentWorkers } from '../documents/document-workers.ts'
import { handedOver } from '../handover.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { api } from '../pages/parts/api.ts'
import { openDrafts } from '../pages/studio/draft-store.ts'
import { engineWorker } from '../pages/studio/engine-worker.ts'
import { StudioPage, type StudioTools } from '../pages/studio/studio.tsx'
import type { StudioData } from '../pages/studio/studio-data.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { parseLanguage } from '../words/languages.ts'
import { teachingIn } from '../words/teaching.ts'
import { writerIn } from '../words/writer.ts'

/** The studio has more words than any other page: they come in one language. */
const tables = {
  en: () => import('../words/en/studio.ts'),
  fr: () => import('../words/fr/studio.ts'),
  ar: () => import('../words/ar/studio.ts'),
}

readAsRemembered()
const page = document.getElementById('page')
if (page) {
  const data = handedOver<StudioData>()
  const { lang } = document.documentElement
  const { studio } = await tables[parseLanguage(lang) ?? 'en']()
  const say = studio(writerIn(lang))
  const shown = (isBroken: boolean) => (
    <ChosenLanguage value={chosenIn(location.search)}>
      <StudioPage {...{ data, tools, isBroken }} locale={lang} words={teachingIn(lang)} say={say} />
    </ChosenLanguage>
  )
  const tools: StudioTools = {
    api,
    openDrafts,
    readDocument: documentWorkers(data.documents),
    engine: engineWorker(data, () => render(shown(true), page)),
  }
  hydrate(shown(false), page)
}

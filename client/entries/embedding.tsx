import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { type EmbeddingData, EmbeddingPage } from '../pages/embedding/embedding.tsx'
import { embeddedQuiz } from '../pages/embedding/quiz.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
if (page) {
  const words = teachingIn(document.documentElement.lang)
  hydrate(<EmbeddingPage {...handedOver<EmbeddingData>()} words={words} find={embeddedQuiz} />, page)
}

import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { embeddedQuiz } from '../pages/embedding/quiz.ts'
import { type EmbeddingData, EmbeddingPage } from '../pages/embedding.tsx'
import { loadTeaching } from '../words/load-teaching.ts'

const page = document.getElementById('page')
if (page) {
  void loadTeaching().then((words) =>
    hydrate(<EmbeddingPage {...handedOver<EmbeddingData>()} words={words} find={embeddedQuiz} />, page),
  )
}

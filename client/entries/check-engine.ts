import { localCheck } from '../pages/check/local-check.ts'
import { answerCalls } from '../pages/parts/answer-calls.ts'

// What the page that checks a quiz has worked out beside it. It asks nobody for anything.

answerCalls(localCheck)

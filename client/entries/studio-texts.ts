import { answerCalls } from '../pages/parts/answer-calls.ts'
import { textEngine } from '../pages/studio/text-engine.ts'

// The texts that the studio's page hands out and takes back, worked out beside it. It asks nobody for anything.

answerCalls(textEngine)

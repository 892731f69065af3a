import { tellingIn } from '../words/telling.ts'
import { Order } from './controls/order.tsx'
import { Pairs } from './controls/pairs.tsx'
import { FeedbackView } from './feedback.tsx'
import { ArrivedView, ResultView, StoppedView } from './result.tsx'
import { ReviewView, SendingView } from './sending.tsx'
import type { Later } from './view.ts'

/** All that comes after the first item, in a language. */
export function laterIn(language: string): Later {
  const words = tellingIn(language)
  return {
    words,
    Feedback: (props) => <FeedbackView {...props} words={words} />,
    Review: (props) => <ReviewView {...props} words={words} />,
    Sending: (props) => <SendingView {...props} words={words} />,
    Result: (props) => <ResultView {...props} words={words} />,
    Arrived: (props) => <ArrivedView {...props} words={words} />,
    Stopped: (props) => <StoppedView {...props} words={words} />,
    order: Order,
    pairs: Pairs,
  }
}

import { proofLink, qrOf } from '../../client/quiz/qr.ts'
import type { QuizState } from '../../client/quiz/state.ts'

/** A page that shows a proof, with its link as a QR code: a page without scripts cannot draw it. */
export function withQr(state: QuizState, origin: string): QuizState {
  if (state.step === 'result') return { ...state, qr: qrOf(proofLink(origin, state.sheet.proof)) }
  return state.step === 'received' ? { ...state, qr: qrOf(proofLink(origin, state.received.proof)) } : state
}

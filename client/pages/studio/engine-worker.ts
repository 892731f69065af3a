import { firstSubtag } from '../../../questions/languages/first-subtag.ts'
import type { ReadQuestion } from '../../../questions/readers/read-question.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { likelyLanguage } from '../../../questions/text/likely-language.ts'
import { once } from '../../../questions/wire/once.ts'
import type { CheckOutcome } from '../parts/check-engine.ts'
import { workerCalls } from '../parts/worker-calls.ts'
import type { JudgingEngine, StudioEngine, TakenReply, TakenText } from './studio-engine.ts'
import type { TextEngine } from './text-engine.ts'

interface EngineScripts {
  /** Of the studio, by content language; each is loaded once there is a draft in it. */
  readonly engines: Readonly<Record<string, string>>
  /** Of what reads and writes replies and files, and articles with markup; it is loaded once there is one. */
  readonly texts: string
  /** Of the page that checks quizzes made elsewhere; it is loaded once one is pasted. */
  readonly reader: string
}

/** What a call comes to. */
type Outcome<Engine, Name extends keyof Engine> = Engine[Name] extends (...all: never[]) => Promise<infer T> ? T : never

/**
 * The engine in workers of the browser.
 *
 * @param scripts Their addresses.
 * @param broken Called where it cannot run at all: the browser is too old for it, or its script did not arrive.
 */
export function engineWorker(scripts: EngineScripts, broken: () => void): StudioEngine {
  const started = new Map<string, ReturnType<typeof workerCalls>>()
  /** The engine of a language; of one that nobody has written down, that of English. */
  function engineOf(tag: string): ReturnType<typeof workerCalls> {
    const script = scripts.engines[firstSubtag(tag)] ?? scripts.engines.en ?? ''
    const engine = started.get(script) ?? workerCalls(script, broken)
    started.set(script, engine)
    return engine
  }
  const call = <Name extends Exclude<keyof JudgingEngine, 'take'>>(
    name: Name,
    ...args: Parameters<JudgingEngine[Name]>
  ) => engineOf(args[0].language)<Outcome<JudgingEngine, Name>>(name, ...args)
  // Where one of these does not arrive, what was asked of it fails, and the rest goes on.
  const texts = once(() => workerCalls(scripts.texts, () => undefined))
  const reader = once(() => workerCalls(scripts.reader, () => undefined))
  const callTexts = <Name extends keyof TextEngine>(name: Name, ...args: Parameters<TextEngine[Name]>) =>
    texts()<Outcome<TextEngine, Name>>(name, ...args)

  /** The questions of a quiz made elsewhere; none where a text is no quiz. */
  async function questionsIn(text: string): Promise<readonly ReadQuestion[]> {
    const read = await reader()<CheckOutcome>('check', { name: '', text }).catch(() => undefined)
    return read?.ok ? read.quiz.judged.questions.map(({ question }) => question) : []
  }

  async function judge(topic: TopicDraft, reply: string): Promise<TakenReply> {
    const taken = await call('judge', topic, await callTexts('readReply', reply))
    if (taken.judged.length > 0) return taken
    const questions = await questionsIn(reply)
    return questions.length > 0 ? call('join', topic, questions) : taken
  }

  return {
    take: async (raw, form, language) => {
      const { text, title } = form === 'plain' ? { text: raw } : await callTexts(form, raw)
      return engineOf(language ?? likelyLanguage(text))<TakenText>('take', text, title)
    },
    ask: (topic) => callTexts('ask', topic),
    count: (reply) => callTexts('count', reply),
    judge,
    join: (topic, questions) => call('join', topic, questions),
    judgeOne: (topic, fact) => call('judgeOne', topic, fact),
    split: (topic, fact) => call('split', topic, fact),
    judgeAgain: (topic) => call('judgeAgain', topic),
    propose: (topic, source, span) => call('propose', topic, source, span),
    proposals: (topic) => call('proposals', topic),
    compare: (topic) => call('compare', topic),
    appraise: (topic) => call('appraise', topic),
    review: (topic) => call('review', topic),
    tryItem: (topic, trial) => call('tryItem', topic, trial),
    post: (topic, choices) => call('post', topic, choices),
    write: (topic) => callTexts('write', topic),
    read: async (yaml) => {
      const read = await callTexts('readFile', yaml)
      return read.ok ? { ok: true, topic: read.draft, judged: await call('judgeAgain', read.draft) } : read
    },
  }
}

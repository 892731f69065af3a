import { useEffect, useState } from 'preact/hooks'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { Appraisal, StudioEngine } from './studio-engine.ts'

/** How the confirmed facts stand together, worked out anew whenever they change. */
export function useAppraisal(engine: StudioEngine, topic: TopicDraft): Appraisal | undefined {
  const [appraisal, setAppraisal] = useState<Appraisal>()
  useEffect(() => {
    let isOver = false
    const appraise = async () => {
      const found = await engine.appraise(topic).catch(() => undefined)
      if (!isOver && found) setAppraisal(found)
    }
    void appraise()
    return () => {
      isOver = true
    }
  }, [topic])
  return appraisal
}

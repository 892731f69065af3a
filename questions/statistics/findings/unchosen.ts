import { type Finder, LEVEL } from './finding.ts'
import { wrongChoice } from './wrong-choice.ts'

/**
 * Wrong options that nobody chose, of items with one right option.
 *
 * Where few err, an option stays empty by chance: if every wrong option draws alike, some one of d is missed by w wrong
 * choices with a chance of at most d ((d − 1) / d)^w. It is found where that is at most 5 %: from 6 wrong choices on
 * where there are two wrong options, from 11 where there are three. Each item is judged for itself; a look at an option
 * too many costs little.
 */
export const unchosen: Finder = (examined) =>
  examined.flatMap(({ sample, analysis }) => {
    const { item } = sample
    if (item.shape !== 'one' || analysis.detail === 'totals' || analysis.detail === 'counts') return []
    const wrong = sample.responses.filter((_, i) => wrongChoice(sample, i) !== undefined).length
    const distractors = item.options.length - 1
    if (distractors * ((distractors - 1) / distractors) ** wrong > LEVEL) return []
    return item.options.flatMap((_, option) =>
      option !== item.key && analysis.chosen?.[option] === 0
        ? [{ is: 'unchosen', item: item.id, option, shown: analysis.shown, wrong } as const]
        : [],
    )
  })

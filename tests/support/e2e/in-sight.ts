import type { Locator } from 'playwright-core'

/** Whether it is seen from its top to its bottom without scrolling. */
export const isInSight = (place: Locator): Promise<boolean> =>
  place.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

import type { Frame } from 'playwright-core'

/**
 * Pictures that vanish where the system chooses the colours: none of whose lines and areas differs from the page by 3 :
 * 1 (WCAG 2.2, 1.4.11).
 *
 * Text, borders and outlines get the system's own colours; what is drawn keeps its own.
 */
export const vanished = (frame: Pick<Frame, 'evaluate'>): Promise<readonly string[]> =>
  frame.evaluate(() => {
    /** Relative luminance of an opaque colour; `undefined` for none. */
    const luminance = (colour: string): number | undefined => {
      const channels = /^rgb\((\d+), (\d+), (\d+)\)$/
        .exec(colour)
        ?.slice(1)
        .map((channel) => Number(channel) / 255)
      const [red, green, blue] =
        channels?.map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)) ?? []
      return red === undefined || green === undefined || blue === undefined
        ? undefined
        : 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const page = luminance(getComputedStyle(document.body).backgroundColor) ?? 1
    const stands = (colour: string): boolean => {
      const own = luminance(colour)
      return own !== undefined && (Math.max(own, page) + 0.05) / (Math.min(own, page) + 0.05) >= 3
    }
    return [...document.querySelectorAll('svg')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 0)
      .filter(
        (one) =>
          ![...one.querySelectorAll('*')].some((part) => {
            const { fill, stroke } = getComputedStyle(part)
            return stands(fill) || stands(stroke)
          }),
      )
      .map((one) => `vanishes: ${one.outerHTML.slice(0, 120)}`)
  })

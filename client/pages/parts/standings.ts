/** The standings that a reader meets, those that need most care first. */
export const SHOWN_STANDINGS = ['contested', 'corroborated', 'attributed', 'single-source'] as const

/** A text as a regular expression has it: none of its marks means anything. */
export const escapedPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

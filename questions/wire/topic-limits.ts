/**
 * What a topic of a teacher's own holds at most, in the browser and on the server alike. What holds more is refused,
 * never cut.
 */
export const TOPIC_LIMITS = {
  sources: 5,
  facts: 150,
  claims: 600,
  /** Of its introduction, in UTF-16 units: with more, the first question would not fit a phone's screen. */
  introduction: 160,
  /** Of one text. */
  textBytes: 64 * 1024,
} as const

/** Of a longer reply of an assistant the beginning is read, and that is said. In UTF-16 units. */
export const LONGEST_REPLY = 400_000

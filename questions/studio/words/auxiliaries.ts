/** Stand before another verb, in English and in French. */
export const BEFORE_VERB =
  /^(?:was|were|is|are|has|have|had|will|did|est|sont|était|étaient|a|ont|avait|avaient|fut|furent)$/

/** The forms of "be". */
export const BE = /^(?:was|were|been|is|are|be|est|sont|été|était|étaient|fut|furent)$/

import type { ErrorCode, YAMLError } from 'yaml'

/** What a mistake of YAML's grammar means to somebody who does not know that grammar, and what to do. */
const sentences: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'Leave out the "*" and "&" marks, and write the text itself.',
  BAD_ALIAS: 'A text that begins with "*" or "&" stands in quotes.',
  BAD_COLLECTION_TYPE: 'A list is expected here or an object, and this is the other.',
  BAD_DIRECTIVE: 'A line that begins with "%" means nothing here. Put the text in quotes.',
  BAD_DQ_ESCAPE: 'A backslash inside double quotes is written twice: "\\\\".',
  BAD_INDENT: 'This line is indented too far or not far enough. Put it under the one above.',
  BAD_PROP_ORDER: 'Leave out the "&" and "!" marks, and write the text itself.',
  BAD_SCALAR_START: 'A text that begins with this character stands in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'There is a colon too many in this line. Put the text in quotes.',
  BLOCK_IN_FLOW: 'Inside { } or [ ] nothing can be written as a block. Close the bracket first.',
  DUPLICATE_KEY: 'This key stands here for the second time. Leave one of them out.',
  IMPOSSIBLE: 'This cannot be read. Put the text in quotes.',
  KEY_OVER_1024_CHARS: 'This key is far too long. Is a quotation mark missing above it?',
  MISSING_CHAR: 'A comma, a bracket, a quotation mark or a blank is missing here.',
  MULTILINE_IMPLICIT_KEY: 'There is a colon in a text without quotes. Put the text in quotes.',
  MULTIPLE_ANCHORS: 'Leave out the "&" marks, and write the text itself.',
  MULTIPLE_DOCS: 'A line of dashes ends the topic. Leave it out.',
  MULTIPLE_TAGS: 'Leave out the "!" marks, and write the text itself.',
  NON_STRING_KEY: 'A key is a word or several, not a list or an object.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply.',
  TAB_AS_INDENT: 'A tab stands here. Use blanks.',
  TAG_RESOLVE_FAILED: 'A text that begins with "!" stands in quotes.',
  UNEXPECTED_TOKEN: 'This is not expected here. Put the text in quotes, or look for a bracket or a comma too many.',
}

const NOT_CLOSED = 'A bracket above is not closed. End the line above with "}" or "]".'

/** YAML calls a bracket that nothing closes an indent, and says only in its message that it means the bracket. */
export const sentenceFor = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): string =>
  code === 'BAD_INDENT' && /must be .*and end with a/.test(message) ? NOT_CLOSED : sentences[code]

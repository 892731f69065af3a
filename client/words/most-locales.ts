/**
 * How many locales a table of words is kept in. There are a few hundred; those that are asked for in earnest are far
 * fewer.
 */
export const MOST_LOCALES = 60

/** What `#quiz-later` is: client/styles/quiz-later.css as build.ts minifies it. */
export const css: string

import type { DocumentFault } from '../../../questions/documents/document.ts'
import type { Writer } from '../writer.ts'

/** What the studio says of files that it reads, in English. */
export const studioFiles = ({ count, number, day, list }: Writer) => {
  const pages = (all: readonly number[]) =>
    `${count(all.length, { one: 'Page', other: 'Pages' })} ${list(all.map((n) => number(n)))}`
  return {
    unable: (name: string) => `This browser cannot read “${name}”. Open it, copy its text and paste it here.`,
    faults: {
      large: (name) => `“${name}” is too large. Open it, copy its text and paste it here.`,
      swollen: (name) => `A part of “${name}” is too large. Open it, copy its text and paste it here.`,
      locked: (name) => `“${name}” has a password. Open it, copy its text and paste it here.`,
      old: (name) => `“${name}” is an old Word file. Open it in Word and save it as .docx.`,
      unlike: (name) => `“${name}” is not what its name says. Open it, copy its text and paste it here.`,
      broken: (name) => `“${name}” is damaged. Open it, save it again and choose the new file.`,
      'no-words': (name) => `There are no words in “${name}”.`,
      pictures: (name) => `“${name}” holds pictures of pages, and no text. Find another copy, or type what you need.`,
      slow: (name) => `“${name}” took too long to read. Open it, copy its text and paste it here.`,
    } satisfies Record<DocumentFault, (name: string) => string>,
    notes: (name: string) => `How “${name}” was read`,
    said: {
      footnotes: 'Footnotes stand at the end of the text.',
      changes: 'The file has tracked changes. They are read as accepted.',
      inserted: 'A part comes from another file and is left out.',
    },
    noText: (all: readonly number[]) =>
      `${pages(all)} ${count(all.length, { one: 'has no text: it may be a picture.', other: 'have no text: they may be pictures.' })}`,
    unread: (all: readonly number[]) => `${pages(all)} could not be read.`,
    rest: (from: number) => `Page ${number(from)} and what follows are left out.`,
    joined: (words: readonly string[]) => `Joined where a line parted them: ${list(words)}. Are they one word?`,
    title: (title: string) => `The file calls itself “${title}”.`,
    takeTitle: 'Take it as the headline',
    made: (date: string) => `The file was made on ${day(date)}.`,
    takeMade: 'Take it as the date',
  }
}

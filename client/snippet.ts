const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' }
/** A text as it stands in HTML, in an attribute too. */
export const escapedHtml = (text: string): string => text.replace(/[&"<]/g, (char) => entities[char] ?? char)

/**
 * The HTML that shows a quiz in somebody's page: named for screen readers, as wide as there is room, loaded when it
 * comes near.
 */
export function snippetOf(embed: string, title: string): string {
  return `<iframe src="${escapedHtml(embed)}" title="${escapedHtml(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`
}

/** The line that gives every quiz on somebody's page the height that it needs. */
export function scriptOf(origin: string): string {
  return `<script src="${escapedHtml(origin)}/embed.js" async></script>`
}

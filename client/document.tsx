import type { ComponentChildren, VNode } from 'preact'

interface DocumentProps {
  /** BCP 47, of the interface. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly description?: string
  /** The page's style sheets, as `manifest.styles` gives them. */
  readonly styles: readonly string[]
  /** The entry's module, as `manifest.scripts` gives it; absent on a page that needs none. */
  readonly script?: string
  /** What the script takes over with, read by client/handover.ts. Plain JSON. */
  readonly state?: unknown
  /** Links that other programs look for, such as oEmbed's. */
  readonly head?: ComponentChildren
  /** `Frame`, `QuizFrame` or a view by itself, in an element with the id that its entry takes over. */
  readonly children: ComponentChildren
}

/**
 * A whole page but for its doctype. It names no other host; the script may be loaded from a sandboxed frame, whose
 * origin is opaque.
 */
export function Document({
  lang,
  dir,
  title,
  description,
  styles,
  script,
  state,
  head,
  children,
}: DocumentProps): VNode {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {head}
        {/* An inline icon, so that no browser asks for /favicon.ico. */}
        <link rel="icon" href="data:," />
        {styles.map((css) => (
          <style key={css} dangerouslySetInnerHTML={{ __html: css }} />
        ))}
      </head>
      <body>
        {children}
        {state !== undefined && (
          <script
            type="application/json"
            id="state"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(state).replaceAll('<', '\\u003c') }}
          />
        )}
        {/* Last, for a browser draws what it has read after some milliseconds: the fetch begins sooner all the same. */}
        {script && <script type="module" crossorigin="anonymous" src={script} />}
      </body>
    </html>
  )
}

/**
 * How the menu looks: below its button on a narrow page, over the page on a wide one. They come with the menu: no first
 * page carries them.
 */
export const MENU_RULES = [
  'header .reading { display: contents }',
  '.reading-menu { position: relative }',
  '.reading-menu[open] { flex: 1 0 100% }',
  // In the letters that a verdict's sources are in, which a slow device has met by then.
  '.reading-menu summary { padding: 0.625rem 0.25rem; font-weight: 600 }',
  '.reading-menu > div { display: grid; gap: 0.875rem; padding: 1rem; border: 1px solid var(--edge); border-radius: 0.75rem; background: var(--card) }',
  `@media (min-width: 40rem) {
    header .reading-menu[open] { flex: none }
    header .reading-menu > div { position: absolute; z-index: 2; inset-block-start: 100%; inset-inline-end: 0; inline-size: 19rem; box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.2) }
  }`,
  '.reading-menu label { display: grid; gap: 0.25rem; font-weight: 600 }',
  '.reading-menu .tick { display: flex; align-items: center; gap: 0.75rem; min-block-size: 2.75rem }',
  '@media print { .reading-menu { display: none } }',
] as const

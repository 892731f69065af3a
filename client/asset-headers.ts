/**
 * Every name below /assets holds its content's digest, so it can be kept for ever; a framed page's modules are fetched
 * from an opaque origin.
 */
export const ASSET_HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
/embed.js
  Cache-Control: public, max-age=3600
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
`

import { manifest } from '#manifest'
import type { Handler } from '../http/app.ts'

/** `GET /api/health` */
export const getHealth: Handler = () => Response.json({ ok: true, version: manifest.version })

import { manifest } from '#manifest'
import type { Health } from '../../questions/wire/health.ts'
import type { Handler } from '../http/app.ts'
import { deafLimiters } from '../limiters.ts'

/** `GET /api/health`: names the rate limits that do not answer, which a monitor should tell their operator. */
export const getHealth: Handler = async (c) => {
  const deaf = await deafLimiters(c.env)
  const health: Health = {
    ok: deaf.length === 0,
    version: manifest.version,
    limits: deaf.length === 0 ? 'answer' : deaf,
  }
  return Response.json(health, { status: health.ok ? 200 : 503 })
}

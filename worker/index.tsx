import { Hono } from 'hono'
import { manifest } from '#manifest'

const app = new Hono()

app.get('/api/health', (c) => c.json({ ok: true, version: manifest.version }))

export default app

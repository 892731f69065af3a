import { manifest } from '#manifest'
import { Hono } from 'hono'

const app = new Hono()

app.get('/api/health', (c) => c.json({ ok: true, version: manifest.version }))

export default app

import { readDocx } from '../../questions/documents/docx.ts'

// Reads one .docx beside the page, which loads it only when somebody brings one. It asks nobody for anything.

self.onmessage = ({ data }: MessageEvent) => self.postMessage({ read: readDocx(new Uint8Array(data)) })

/*! pdf.js, (c) Mozilla Foundation, Apache License 2.0; as packed by unpdf, (c) Johann Schopplich, MIT License */

import { readPdfFile } from '../documents/pdf-file.ts'

// Reads one .pdf beside the page, which loads it only when somebody brings one. It asks nobody for anything.

self.onmessage = async ({ data }: MessageEvent) => self.postMessage({ read: await readPdfFile(new Uint8Array(data)) })

import type { Format } from './format.ts'
import { camelCase } from './qti/dialect.ts'
import { contentPackage } from './qti/package.ts'

/** 1EdTech (IMS) Question and Test Interoperability 2.1, final, as a content package. */
export const qti21: Format = {
  id: 'qti21',
  label: 'QTI 2.1',
  extension: 'qti21.zip',
  mediaType: 'application/zip',
  ...contentPackage({
    qti: camelCase,
    feedback: (content) => content,
    items: {
      namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
      location: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
    },
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      location: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
      schema: 'QTIv2.1 Package',
      version: '1.0.0',
    },
    resources: { item: 'imsqti_item_xmlv2p1', test: 'imsqti_test_xmlv2p1' },
  }),
}

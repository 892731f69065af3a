import type { Format } from './format.ts'
import { kebabCase } from './qti/dialect.ts'
import { contentPackage } from './qti/package.ts'

/** 1EdTech Question and Test Interoperability 3.0 as a content package. */
export const qti3: Format = {
  id: 'qti3',
  label: 'QTI 3',
  extension: 'qti3.zip',
  mediaType: 'application/zip',
  ...contentPackage({
    qti: kebabCase,
    feedback: (content) => [kebabCase('contentBody', {}, ...content)],
    items: {
      namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
      location: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    },
    manifest: {
      namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      location: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
      schema: 'QTI Package',
      version: '3.0.0',
    },
    resources: { item: 'imsqti_item_xmlv3p0', test: 'imsqti_test_xmlv3p0' },
  }),
}

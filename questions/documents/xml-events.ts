import { SaxesParser } from 'saxes'

/** What happens on the way through a document of XML. Names are without their prefixes. */
interface XmlHearing {
  readonly opened: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text: (text: string) => void
  readonly closed: (name: string) => void
}

/** Nobody nests so deep. */
const DEPTH = 400

/**
 * Goes through a document once. It must be well formed and defines no entities: a document of Word has no reason to.
 *
 * @returns Whether it could be read to its end.
 */
export function hearXml(xml: string, { opened, text, closed }: XmlHearing): boolean {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  const refuse = (): never => {
    throw new Unreadable()
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > DEPTH) refuse()
    opened(localName(name), (wanted) => attributeOf(attributes, wanted))
  })
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    closed(localName(name))
  })
  try {
    parser.write(xml.replace(/^\ufeff/, '')).close()
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}

class Unreadable extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  for (const name in attributes) if (localName(name) === wanted) return attributes[name]
  return undefined
}

/**
 * A height in the words of one host.
 *
 * @param height CSS pixels, whole.
 * @param isAnswer The host has just asked.
 */
export type Say = (height: number, isAnswer: boolean) => unknown

/**
 * How a host that sizes frames by itself tells that it does. Each returns `undefined` where the host speaks something
 * else.
 */
interface Protocol {
  /** From a message of the host. */
  readonly heard?: (message: unknown) => Say | undefined
  /** From the frame's address: what the host has added to it. */
  readonly addressed?: (address: URL) => Say | undefined
}

/**
 * H5P's resizer waits for a hello and answers it. `prepareResize` is left out: it is for content that fills its frame.
 */
const h5p: Protocol = {
  heard: (message) =>
    field(message, 'context') === 'h5p' && ['hello', 'resize'].includes(String(field(message, 'action')))
      ? (height) => ({ context: 'h5p', action: 'resize', height, scrollHeight: height })
      : undefined,
}
export const H5P_HELLO = { context: 'h5p', action: 'hello' } as const

/**
 * iframe-resizer, versions 3 to 5: `[iFrameSizer]id:bodyMargin:sizeWidth:…` asks, `[iFrameSizer]id:height:width:why`
 * answers.
 */
const iframeResizer: Protocol = {
  heard: (message) => {
    const id =
      typeof message === 'string' ? /^\[iFrameSizer\]([^:]+):\d*:(?:true|false):/.exec(message)?.[1] : undefined
    return id === undefined
      ? undefined
      : (height, isAnswer) => `[iFrameSizer]${id}:${height}:${innerWidth}:${isAnswer ? 'init' : 'resizeObserver'}`
  },
}

const openIframeResizer: Protocol = {
  heard: (message) =>
    ['iframe-child-init', 'iframe-get-child-dimensions'].includes(String(field(message, 'type')))
      ? (height) => ({ type: 'iframe-resized', width: innerWidth, height })
      : undefined,
}

/** pym names the frame in its address, and tells its width when that changes. */
const pym: Protocol = {
  heard: (message) => {
    const id = typeof message === 'string' ? /^pymxPYMx(\S+?)xPYMxwidthxPYMx/.exec(message)?.[1] : undefined
    return id === undefined ? undefined : pymHeight(id)
  },
  addressed: ({ searchParams }) => {
    const id = searchParams.get('childId')
    return id === null || searchParams.get('initialWidth') === null ? undefined : pymHeight(id)
  },
}
const pymHeight =
  (id: string): Say =>
  (height) =>
    ['pym', id, 'height', height].join('xPYMx')

/**
 * WordPress shows a frame once it has said its height with the secret from its address; it allows 200 to 1,000 pixels.
 */
const wordpress: Protocol = {
  heard: (message) =>
    field(message, 'message') === 'ready' ? wordpressHeight(String(field(message, 'secret'))) : undefined,
  addressed: ({ hash }) => wordpressHeight(/[#?&]secret=([^&#]*)$/.exec(hash)?.[1] ?? ''),
}
const wordpressHeight = (secret: string): Say | undefined =>
  /^[a-zA-Z0-9]+$/.test(secret) ? (height) => ({ message: 'height', value: height, secret }) : undefined

/** Learning platforms say nothing first, so this is what is said to a host that has not spoken. */
export const sayLti: Say = (height) => ({ subject: 'lti.frameResize', height })

const protocols: readonly Protocol[] = [h5p, iframeResizer, openIframeResizer, pym, wordpress]

/** The words of a host that has just said this, or `undefined` if it is none of the messages that are known. */
export const heardFrom = (message: unknown): Say | undefined => first(({ heard }) => heard?.(message))

/** The words of the host that has made this address. */
export const addressedBy = (address: URL): Say | undefined => first(({ addressed }) => addressed?.(address))

function first(of: (protocol: Protocol) => Say | undefined): Say | undefined {
  for (const protocol of protocols) {
    const say = of(protocol)
    if (say) return say
  }
  return undefined
}

function field(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined
}

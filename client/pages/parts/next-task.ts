/**
 * Settles in a task of its own, so that whoever types or presses meanwhile is answered first. Browsers that the desk is
 * built for have not got scheduler.yield.
 */
export function nextTask(): Promise<void> {
  return new Promise((begin) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      begin()
    }
    port2.postMessage(undefined)
  })
}

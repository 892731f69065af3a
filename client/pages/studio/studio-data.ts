/** What the server gives and the page carries: plain JSON. */
export interface StudioData {
  /** The address of the engine's script. */
  readonly engine: string
  /** This server publishes only with its password. */
  readonly guarded?: true
}

import type * as v from 'valibot'

/** What a schema reads, for looking at only: the one type of that shape, on both sides of the wire. */
export type Inferred<S extends v.GenericSchema> = ReadOnly<v.InferOutput<S>>

/** What may be sent to somebody who reads it by that schema. */
export type Sent<S extends v.GenericSchema> = ReadOnly<v.InferInput<S>>

type ReadOnly<T> = unknown extends T ? unknown : { readonly [K in keyof T]: ReadOnly<T[K]> }

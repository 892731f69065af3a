import type * as v from 'valibot'

/**
 * A schema that sees at a glance that an input is right; every other input is read as ever. A ledger is thousands of
 * lines and places, and to take each through the steps of its schema took a sixth of what it costs to publish one.
 *
 * @param isRight Only of what the schema would hand on as it is.
 */
export const atAGlance = <S extends v.GenericSchema>(schema: S, isRight: (input: unknown) => boolean): S => ({
  ...schema,
  '~run': (dataset, config) =>
    isRight(dataset.value) ? { typed: true, value: dataset.value } : schema['~run'](dataset, config),
})

/** Of a list: `every` would pass over what is not there. */
export const isListOf =
  (isRight: (input: unknown) => boolean) =>
  (input: unknown): boolean =>
    Array.isArray(input) && input.findIndex((one: unknown) => !isRight(one)) < 0

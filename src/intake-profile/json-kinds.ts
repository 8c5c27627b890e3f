import type { JsonValue } from './copy-plain-json.js'

/** An object of plain JSON. */
export type JsonObject = Readonly<Record<string, JsonValue>>

/**
 * Tells whether a value of plain JSON is an object.
 *
 * @param value - The value.
 * @returns False for a list, and for anything that is no object.
 */
export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Tells whether a value of plain JSON is a list.
 *
 * @param value - The value.
 * @returns True for a list.
 */
export const isJsonList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value)

/** How objects of callers are looked at: nothing of them is ever called but what a member's own getter does. */

/** In place of a member that threw. */
export const THROWN = Symbol();

/** The member of `owner` under `key`, or {@link THROWN}. */
export function read<Owner extends object>(owner: Owner, key: keyof Owner): unknown {
  try {
    return owner[key];
  } catch {
    return THROWN;
  }
}

/** Whether `value` is an object as literals and `JSON.parse` make them, in this realm or another. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether `value` is text, or the bytes of one. */
export function isText(value: unknown): value is string | Uint8Array {
  // A proxy may throw when asked what it is an instance of; no view is one.
  return typeof value === 'string' || (ArrayBuffer.isView(value) && value instanceof Uint8Array);
}

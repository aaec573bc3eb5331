/**
 * Reads objects of callers: each member once, and only their own enumerable members. Of an object's code only the
 * getters of these members run, and the traps of a proxy.
 */
import { UsageError } from './errors.js';

/** The value of a member that threw. */
export const THROWN = Symbol();

/**
 * Throws the engine's error for a full stack, if little of the stack is left. A full stack may be the reason why a
 * caller's code threw; then the caller's data is not at fault.
 */
export function checkStack(levels = 100): void {
  if (levels > 0) checkStack(levels - 1);
}

/** The member of `owner` under `key`, or {@link THROWN} if it threw. */
export function read<Owner extends object>(owner: Owner, key: keyof Owner): unknown {
  try {
    return owner[key];
  } catch {
    checkStack();
    return THROWN;
  }
}

/**
 * The name of a built-in object of the language or its host, such as `Date`: its members do not say what it holds.
 * `undefined` for plain objects and for instances of classes, of this realm or another. Throws if a proxy does.
 */
export function builtInName(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || !prototype || !Object.getPrototypeOf(prototype)) return;
  let isTagged = Object.hasOwn(value, Symbol.toStringTag);
  for (let owner = prototype; owner; owner = Object.getPrototypeOf(owner)) {
    const tag = Object.getOwnPropertyDescriptor(owner, Symbol.toStringTag);
    // Built-in objects have a constant tag, classes of callers an accessor or a member.
    if (tag?.writable === false && typeof tag.value === 'string') return tag.value;
    isTagged ||= !!tag;
  }
  // The tag of views is a built-in accessor. Older built-in objects have no tag: `toString` names them, unless the
  // caller's code has a tag that would answer instead.
  const name = isTagged && !ArrayBuffer.isView(value) ? 'Object' : Object.prototype.toString.call(value).slice(8, -1);
  return name === 'Object' ? undefined : name;
}

/** A copy of an object's members, without a prototype, to read them more than once. Throws if a proxy does. */
export function copyOf(value: object, keys: readonly string[] = Object.keys(value)): Record<string, unknown> {
  const members: Record<string, unknown> = Object.create(null);
  for (const key of keys) members[key] = read(value as Record<string, unknown>, key);
  return members;
}

/** The same for any value; `undefined` if it is not an object with members, or throws. */
export function membersOf(value: unknown): Record<string, unknown> | undefined {
  try {
    if (typeof value !== 'object' || Array.isArray(value) || builtInName(value as object) !== undefined) return;
    return copyOf(value as object);
  } catch {
    checkStack();
    return;
  }
}

/** Not a regular expression: engines end the process if they have to compile one on a full stack. */
const BYTES = ['Uint8Array', 'Uint8ClampedArray', 'DataView', 'ArrayBuffer', 'SharedArrayBuffer'];

/** Bytes, in a view or a buffer of any realm. */
export type Bytes = Uint8Array | DataView | ArrayBuffer | SharedArrayBuffer;

/**
 * Returns text as it is, and bytes in a new view, without members that a caller has added; `undefined` for anything
 * else.
 *
 * @throws {UsageError} for bytes whose buffer was detached.
 */
export function textOf(value: unknown): string | Uint8Array | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || !value) return;
  let name: string | undefined;
  try {
    name = builtInName(value);
  } catch {
    checkStack();
    return;
  }
  if (!name || !BYTES.includes(name)) return;
  try {
    // The constructor of `DataView` takes only buffers that are not detached.
    if (!ArrayBuffer.isView(value)) return new Uint8Array(new DataView(value as ArrayBuffer).buffer);
    const owner = name === 'DataView' ? DataView.prototype : Object.getPrototypeOf(Uint8Array.prototype);
    const own = (key: string) => Reflect.get(owner, key, value);
    return new Uint8Array(own('buffer'), own('byteOffset'), own('byteLength'));
  } catch {
    checkStack();
    throw new UsageError([], 'these bytes cannot be read: was their buffer transferred?');
  }
}

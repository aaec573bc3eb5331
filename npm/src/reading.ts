/**
 * How objects of callers are looked at: each member is read once, only their own enumerable ones count, and nothing of an
 * object is ever called but what a member's own getter does.
 */
import { UsageError } from './errors.js';

/** In place of a member that threw. */
export const THROWN = Symbol();

/**
 * Throws what engines throw for a full stack, if there is little left of it. Where something of a caller threw, it may
 * have been for that, and is no fault of theirs.
 */
export function checkStack(levels = 100): void {
  if (levels > 0) checkStack(levels - 1);
}

/** The member of `owner` under `key`, or {@link THROWN}. */
export function read<Owner extends object>(owner: Owner, key: keyof Owner): unknown {
  try {
    return owner[key];
  } catch {
    checkStack();
    return THROWN;
  }
}

/**
 * The name of what `value` is where its members do not say it: of a built-in object of the language or its host. Nothing
 * for objects as literals and `JSON.parse` make them and instances of classes, in this realm or another. A proxy may throw.
 */
export function builtInName(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || !prototype || !Object.getPrototypeOf(prototype)) return;
  let isTagged = Object.hasOwn(value, Symbol.toStringTag);
  for (let owner = prototype; owner; owner = Object.getPrototypeOf(owner)) {
    const tag = Object.getOwnPropertyDescriptor(owner, Symbol.toStringTag);
    // Built-in objects have a constant there, classes of callers an accessor or a member.
    if (tag?.writable === false && typeof tag.value === 'string') return tag.value;
    isTagged ||= !!tag;
  }
  // That of views is a built-in accessor. Older objects have none, and are asked where nobody else would answer.
  const name = isTagged && !ArrayBuffer.isView(value) ? 'Object' : Object.prototype.toString.call(value).slice(8, -1);
  return name === 'Object' ? undefined : name;
}

/** A copy of the members of an object, without a prototype, for those who look more than once. A proxy may throw. */
export function copyOf(value: object, keys: readonly string[] = Object.keys(value)): Record<string, unknown> {
  const members: Record<string, unknown> = Object.create(null);
  for (const key of keys) members[key] = read(value as Record<string, unknown>, key);
  return members;
}

/** The same for what may be no object of members; then nothing. */
export function membersOf(value: unknown): Record<string, unknown> | undefined {
  try {
    if (typeof value !== 'object' || Array.isArray(value) || builtInName(value as object) !== undefined) return;
    return copyOf(value as object);
  } catch {
    checkStack();
    return;
  }
}

/** No pattern: engines end the process where one has to be compiled on a full stack. */
const BYTES = ['Uint8Array', 'Uint8ClampedArray', 'DataView', 'ArrayBuffer', 'SharedArrayBuffer'];

/** Bytes, in a view or a buffer of any realm. */
export type Bytes = Uint8Array | DataView | ArrayBuffer | SharedArrayBuffer;

/**
 * A text as it is, or its bytes in a view that has no members of its own; nothing for what is neither.
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
    // This constructor takes buffers only, and no detached ones.
    if (!ArrayBuffer.isView(value)) return new Uint8Array(new DataView(value as ArrayBuffer).buffer);
    const owner = name === 'DataView' ? DataView.prototype : Object.getPrototypeOf(Uint8Array.prototype);
    const own = (key: string) => Reflect.get(owner, key, value);
    return new Uint8Array(own('buffer'), own('byteOffset'), own('byteLength'));
  } catch {
    checkStack();
    throw new UsageError([], 'these bytes cannot be read: was their buffer transferred?');
  }
}

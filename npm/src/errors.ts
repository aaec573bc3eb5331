/** Exceptions for misuse and for bugs of UsherKit. Data never throws. */
import type { Issue, Path } from './generated/types.js';

/**
 * The key of an error's name, for `instanceof`. An application may have several copies of the classes, because each
 * entry and format of the package has its own; all copies use this key.
 */
const KIND: unique symbol = /* @__PURE__ */ Symbol.for('usherkit.error');

/** `instanceof` for the classes: whether the value is such an error, of any copy. Subclasses have the default one. */
function hasInstance(this: { readonly prototype: object }, value: unknown): boolean {
  return Object.hasOwn(this.prototype, KIND)
    ? Object(value)[KIND] === (this.prototype as { readonly [KIND]?: string })[KIND]
    : Function.prototype[Symbol.hasInstance].call(this, value);
}

/**
 * Misuse, such as an unknown option or a malformed one. Bad data never causes it. `instanceof` works across the entries
 * and formats of the package.
 */
export class UsageError extends TypeError {
  override name = 'UsageError';
  /** What is wrong with the options or an argument, as issues; empty if only the message says it. */
  declare readonly issues: readonly Issue[];

  /** @internal */
  constructor(issues: readonly Issue[], message: string) {
    super(message);
    this.issues = issues;
  }

  /** @internal */
  get [KIND](): string {
    return 'UsageError';
  }

  /** @internal */
  static override [Symbol.hasInstance] = hasInstance;
}

/** The error for malformed options. */
export function malformed(issues: readonly Issue[]): UsageError {
  const said = issues.map(({ path, message }) => `${nameOf(path)}: ${message}`);
  return new UsageError(issues, `malformed options: ${said.join('; ') || 'pass an object that has them as members'}`);
}

function nameOf(path: Path): string {
  return path.length ? `\`${path.join('.')}\`` : 'options';
}

/**
 * The core stopped, which is a bug of UsherKit. The next call uses a new instance of the core and works. `instanceof`
 * works across the entries and formats of the package.
 */
export class InternalError extends Error {
  override name = 'InternalError';

  /** @internal */
  get [KIND](): string {
    return 'InternalError';
  }

  /** @internal */
  static override [Symbol.hasInstance] = hasInstance;
}

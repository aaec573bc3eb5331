/** Exceptions: misuse, and bugs of ours. Data never throws. */
import type { Issue, Path } from './generated/types.js';

/**
 * Where errors have their name for `instanceof`. An application may have several copies of the classes, for every entry and
 * format of the package has its own; all know it under this key.
 */
const KIND: unique symbol = /* @__PURE__ */ Symbol.for('usherkit.error');

/** `instanceof` one of the classes: whether the value is such an error, made by whichever copy; of a subclass, as usual. */
function hasInstance(this: { readonly prototype: object }, value: unknown): boolean {
  return Object.hasOwn(this.prototype, KIND)
    ? Object(value)[KIND] === (this.prototype as { readonly [KIND]?: string })[KIND]
    : Function.prototype[Symbol.hasInstance].call(this, value);
}

/**
 * Something was called in a way that no data can excuse: an unknown option, a malformed one. `instanceof` holds across
 * the entries of the package and its formats.
 */
export class UsageError extends TypeError {
  override name = 'UsageError';
  /** What is wrong, as issues of a payload have it. */
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

/** That options are malformed. */
export function malformed(issues: readonly Issue[]): UsageError {
  const said = issues.map(({ path, message }) => `${nameOf(path)}: ${message}`);
  return new UsageError(issues, `malformed options: ${said.join('; ') || 'pass an object that has them as members'}`);
}

function nameOf(path: Path): string {
  return path.length ? `\`${path.join('.')}\`` : 'options';
}

/**
 * The core stopped, which is a bug of UsherKit. The page lives on: the next call has a fresh core. `instanceof` holds
 * across the entries of the package and its formats.
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

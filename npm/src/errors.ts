/** Exceptions: misuse, and bugs of ours. Data never throws. */
import type { Issue, Path } from './generated/types.js';

/** Something was called in a way that no data can excuse: an unknown option, a malformed one. */
export class UsageError extends TypeError {
  override name = 'UsageError';
  /** What is wrong, as issues of a payload have it. */
  readonly issues: readonly Issue[];

  /** @internal */
  constructor(issues: readonly Issue[], message?: string) {
    const said = issues.map(({ path, message }) => `${nameOf(path)}: ${message}`);
    super(message ?? `malformed options: ${said.join('; ')}`);
    this.issues = issues;
  }
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'options' : `\`${path.join('.')}\``;
}

/** The core stopped, which is a bug of UsherKit. The page lives on: the next call has a fresh core. */
export class InternalError extends Error {
  override name = 'InternalError';
}

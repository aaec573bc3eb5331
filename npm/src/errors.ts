/** Exceptions: misuse, and bugs of ours. Data never throws. */
import type { Issue, Path } from './generated/types.js';

/** Something was called in a way that no data can excuse: an unknown option, a malformed one. */
export class UsageError extends TypeError {
  override name = 'UsageError';
  /** What is wrong, as issues of a payload have it. */
  declare readonly issues: readonly Issue[];

  /** @internal */
  constructor(issues: readonly Issue[], message: string) {
    super(message);
    this.issues = issues;
  }
}

/** That options are malformed. */
export function malformed(issues: readonly Issue[]): UsageError {
  const said = issues.map(({ path, message }) => `${nameOf(path)}: ${message}`);
  return new UsageError(issues, `malformed options: ${said.join('; ')}`);
}

function nameOf(path: Path): string {
  return path.length ? `\`${path.join('.')}\`` : 'options';
}

/** The core stopped, which is a bug of UsherKit. The page lives on: the next call has a fresh core. */
export class InternalError extends Error {
  override name = 'InternalError';
}

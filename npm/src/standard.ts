/** The types of Standard Schema v1 (standardschema.dev), written from the specification. */

/** An issue of Standard Schema, with UsherKit's code and parameters. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema that form libraries, routers and tRPC accept as it is. */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'usherkit';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

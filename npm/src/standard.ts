/** The part of Standard Schema v1 (standardschema.dev) that is about types; written from the specification. */

/** An issue as Standard Schema wants it, with our code and parameters beside it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema that form libraries, routers and tRPC take as it is. */
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

/** What the types of every corpus share. The texts of `validate` call what the module with the type imports. */
import type { tags } from 'typia';

export type Check<Kind extends string, Expression extends string> = tags.TagBase<{
  target: 'string';
  kind: Kind;
  value: undefined;
  validate: Expression;
}>;

export type Line<Max extends number> = string & Check<'line', `$input.trim().length <= ${Max}`>;
export type Filled<Max extends number> = Line<Max> & Check<'filled', '$input.trim() !== ""'>;
export type Country = string & Check<'country', 'countryOf($input) !== undefined'>;
export type Email<Max extends number> = string & tags.Format<'email'> & tags.MaxLength<Max>;
export type Day<Latest extends string> = string &
  tags.Format<'date'> &
  Check<'day', `$input <= ${Latest} && isDay($input)`>;

/** The words of a text as a union. */
export type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

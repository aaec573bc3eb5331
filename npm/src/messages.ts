/** Messages in languages other than English. They have entries of their own, because not every page needs them. */
import { UsageError } from './errors.js';
import { forms, languages } from './forms.js';
import type { Locale } from './generated/types.js';
import { membersOf } from './reading.js';
import { type Core, writeText } from './wasm.js';

/** Messages in one language, as `usherkit/locales/es`, `usherkit/locales/fr` and `usherkit/locales/pt` export them. */
export interface Messages {
  /** The value of the option `locale` that they are for. */
  readonly locale: Locale;
  /** @internal */
  readonly number: number;
  /** @internal */
  readonly templates: string;
}

/**
 * Adds messages in a language. The browser build has messages in English only. Servers (Node, Bun, Deno, Workers) have
 * all languages from the start, so there the call does nothing.
 *
 * @throws {UsageError} if `messages` is not such an object.
 * @example
 * ```ts
 * import { addMessages, killb } from 'usherkit';
 * import { es } from 'usherkit/locales/es';
 *
 * addMessages(es);
 * killb.person.validate({}, { locale: 'es' });
 * ```
 */
export function addMessages(messages: Messages): void {
  const { locale, number, templates } = (membersOf(messages) ?? {}) as Partial<Messages>;
  if (!locale || typeof number !== 'number' || typeof templates !== 'string') {
    throw new UsageError([], 'pass the messages that `usherkit/locales/es`, `fr` or `pt` export');
  }
  if (languages.has(locale)) return;
  const give = (core: Core) => core.set_messages(number, writeText(core, templates));
  languages.set(locale, give);
  forms(give, false);
}

/** @throws {UsageError} if there are no messages in the language. */
export function requireMessages(locale: Locale | undefined): void {
  if (!locale || locale === 'en' || languages.has(locale)) return;
  throw new UsageError(
    [],
    `there are no messages in \`${locale}\` here: import { ${locale} } from 'usherkit/locales/${locale}' and call addMessages(${locale}) once first`,
  );
}

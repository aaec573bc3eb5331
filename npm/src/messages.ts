/** Messages in other languages than English: entries of their own, for not every page needs them. */
import { UsageError } from './errors.js';
import type { Locale } from './generated/types.js';
import { type Core, forms, writeText } from './wasm.js';

/** Messages in one language, as `usherkit/locales/es`, `usherkit/locales/fr` and `usherkit/locales/pt` export them. */
export interface Messages {
  /** The value of the option `locale` that they are for. */
  readonly locale: Locale;
  /** @internal */
  readonly number: number;
  /** @internal */
  readonly templates: string;
}

const added = new Map<Locale, Messages>();

/**
 * Adds messages in a language to the browser build, where only English comes along. On servers (Node, Bun, Deno,
 * Workers) all languages are there from the start.
 *
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
  if (added.has(messages.locale)) return;
  added.set(messages.locale, messages);
  forms.whenMade((core) => give(core, messages));
}

/** @throws {UsageError} where there are no messages in the language. */
export function requireMessages(locale: Locale | undefined): void {
  if (!locale || locale === 'en' || added.has(locale)) return;
  const how = `import { ${locale} } from 'usherkit/locales/${locale}' and call addMessages(${locale}) once first`;
  throw new UsageError([], `there are no messages in \`${locale}\` here: ${how}`);
}

function give(core: Core, { number, templates }: Messages): void {
  core.set_messages(number, writeText(core, templates));
}

/** The messages of all languages, for the entries of servers, where size hardly matters. */
import { es } from './generated/locales/es.js';
import { fr } from './generated/locales/fr.js';
import { pt } from './generated/locales/pt.js';
import { addMessages } from './messages.js';

/** Adds the messages of all languages. */
export function addAllMessages(): void {
  for (const messages of [es, fr, pt]) addMessages(messages);
}

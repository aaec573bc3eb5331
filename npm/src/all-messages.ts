/** All languages, for entries of servers, where nobody waits for the bytes. */
import { es } from './generated/locales/es.js';
import { fr } from './generated/locales/fr.js';
import { pt } from './generated/locales/pt.js';
import { addMessages } from './messages.js';

/** Adds them. */
export function addAllMessages(): void {
  for (const messages of [es, fr, pt]) addMessages(messages);
}

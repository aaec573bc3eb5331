/** `usherkit` for Node, Bun and Deno, with the messages of all languages. */
import { addAllMessages } from '../../all-messages.js';
import { install } from '../../forms.js';
import { embedded } from '../../load/embedded-node.js';

install(embedded);
addAllMessages();

export * from '../../index.js';

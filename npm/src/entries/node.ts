/** Node, Bun and Deno: as the default entry, with the messages of all languages. */
import { addAllMessages } from '../all-messages.js';
import { embedded } from '../load/embedded-node.js';
import { install } from '../wasm.js';

install(embedded);
addAllMessages();

export * from '../index.js';

/** Cloudflare Workers: the module is imported, for bytes may not be compiled there. */
import module from 'usherkit-core.wasm';
import { addAllMessages } from '../all-messages.js';
import { install } from '../wasm.js';

install(() => module);
addAllMessages();

export * from '../index.js';

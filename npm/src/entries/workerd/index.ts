/** `usherkit` for Cloudflare Workers: the module is imported, for bytes may not be compiled there. */
import module from 'usherkit-core.wasm';
import { addAllMessages } from '../../all-messages.js';
import { install } from '../../forms.js';

install(() => module);
addAllMessages();

export * from '../../index.js';

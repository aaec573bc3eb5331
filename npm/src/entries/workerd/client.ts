/** `usherkit/client` for Cloudflare Workers: imports the wasm module, because Workers do not compile bytes. */
import module from 'usherkit-server.wasm';
import { addAllMessages } from '../../all-messages.js';
import { install } from '../../forms.js';

install(() => module);
addAllMessages();

export * from '../../client.js';

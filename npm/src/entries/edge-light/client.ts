/** `usherkit/client` for Vercel's edge runtime: as for Workers, but its bundler requires `?module`. */
import module from 'usherkit-server.wasm?module';
import { addAllMessages } from '../../all-messages.js';
import { install } from '../../forms.js';

install(() => module);
addAllMessages();

export * from '../../client.js';

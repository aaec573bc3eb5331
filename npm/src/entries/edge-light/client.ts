/** `usherkit/client` for Vercel's edge runtime: as in Workers, but its bundler wants `?module`. */
import module from 'usherkit-core.wasm?module';
import { addAllMessages } from '../../all-messages.js';
import { install } from '../../forms.js';

install(() => module);
addAllMessages();

export * from '../../client.js';

/** Cloudflare Workers: the module is imported, for bytes may not be compiled there. */
import module from 'usherkit-core.wasm';
import { install } from '../wasm.js';

install(() => module);

export * from '../index.js';

/** Vercel's edge runtime: as in Workers, but its bundler wants `?module`. */
import module from 'usherkit-core.wasm?module';
import { install } from '../wasm.js';

install(() => module);

export * from '../index.js';

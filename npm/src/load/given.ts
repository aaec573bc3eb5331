import { UsageError } from '../errors.js';
import { textOf } from '../reading.js';
import { noWebAssembly } from '../wasm.js';

/** What {@link init} takes: where the module is, its bytes, or the module itself. */
export type WasmSource =
  | string
  | URL
  | Response
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | WebAssembly.Module
  | PromiseLike<string | URL | Response | ArrayBuffer | ArrayBufferView<ArrayBuffer> | WebAssembly.Module>;

let ready: WebAssembly.Module | undefined;
let pending: Promise<void> | undefined;

/**
 * Loads the wasm module of `usherkit/slim`; call it once before anything else and wait for it.
 *
 * `source` is a URL to fetch (`usherkit/core.wasm` as your bundler or server publishes it), a `Response`, the bytes, or
 * a compiled module. Further calls return the first result; after a failure the next call tries again.
 *
 * @throws {UsageError} if the host has no WebAssembly, or `source` is none of these.
 * @example
 * ```ts
 * import { init, killb } from 'usherkit/slim';
 * import url from 'usherkit/core.wasm?url'; // Vite
 *
 * await init(url);
 * killb.person.validate({});
 * ```
 */
export function init(source: WasmSource): Promise<void> {
  pending ??= load(source).then(
    (module) => {
      ready = module;
    },
    (error) => {
      // After a failure, such as a lost connection, the next call tries again.
      pending = undefined;
      throw error;
    },
  );
  return pending;
}

/** Returns the module that {@link init} loaded. */
export function given(): WebAssembly.Module {
  if (!ready) {
    throw new UsageError([], 'usherkit/slim was used before it was initialized: call `await init(source)` once first');
  }
  return ready;
}

async function load(source: WasmSource): Promise<WebAssembly.Module> {
  const resolved = await source;
  if (typeof WebAssembly === 'undefined') throw noWebAssembly('it is missing');
  if (resolved instanceof WebAssembly.Module) return resolved;
  if (typeof resolved === 'string' || resolved instanceof URL) return fromResponse(await fetch(resolved));
  if (resolved instanceof Response) return fromResponse(resolved);
  const bytes = textOf(resolved);
  if (typeof bytes !== 'object') throw new UsageError([], 'init takes a URL, a response, bytes or a module');
  // A copy, because another thread could change shared bytes.
  return WebAssembly.compile(bytes.slice());
}

async function fromResponse(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`the wasm module could not be loaded: HTTP status ${response.status}`);
  // Streaming compilation requires the media type `application/wasm`, which not every server sends.
  return WebAssembly.compile(await response.arrayBuffer());
}

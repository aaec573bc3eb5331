/* Files that `cargo xtask build` writes and modules of the runtimes, declared to check types without them. */

declare module '*.text.js' {
  /** A wasm module as text, see `decode.ts`. */
  const text: string;
  export default text;
}

declare module '*/generated-wasm/server.base64.js' {
  /** The wasm module for servers in Base64. */
  const base64: string;
  export default base64;
}

declare module 'node:buffer' {
  /** The part of Node's `Buffer` that is used, declared here so that files for browsers do not get Node's types. */
  export const Buffer: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> };
}

declare module 'usherkit-server.wasm' {
  /** The compiled module: edge runtimes import `.wasm` files so, because they do not compile bytes. */
  const module: WebAssembly.Module;
  export default module;
}

declare module 'usherkit-server.wasm?module' {
  const module: WebAssembly.Module;
  export default module;
}

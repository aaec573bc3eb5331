/* Files that `cargo xtask build` writes, declared so that types can be checked without a build. */

declare module '*/generated-wasm/core.text.js' {
  /** The wasm module as text, see `decode.ts`. */
  const text: string;
  export default text;
}

declare module 'usherkit-core.wasm' {
  /** The compiled module: edge runtimes import `.wasm` files so, for they may not compile bytes. */
  const module: WebAssembly.Module;
  export default module;
}

declare module 'usherkit-core.wasm?module' {
  const module: WebAssembly.Module;
  export default module;
}

import hex from '../../generated-wasm/decoder.hex.js';
import { encoder } from '../coders.js';

/** The exports of `bindings-wasm/decoder`. */
interface Decoder {
  readonly memory: WebAssembly.Memory;
  /** Reads the text at `start`, writes the module behind it, and returns how many bytes that has. */
  decode(start: number, capacity: number, length: number): number;
}

/** Bytes of a page of memory. */
const PAGE = 65_536;
/** Text and module together are at most this many times as large as the text: `scripts/encode.mjs` sees to it. */
const LARGEST = 4;

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  const { memory, decode } = exports as unknown as Decoder;
  const { length } = text;
  const pages = Math.ceil((length * LARGEST) / PAGE);
  const start = memory.grow(pages) * PAGE;
  encoder().encodeInto(text, new Uint8Array(memory.buffer, start));
  return new Uint8Array(memory.buffer as ArrayBuffer, start + length, decode(start, pages * PAGE, length));
}

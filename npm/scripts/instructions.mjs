/**
 * The code of a wasm module as a sequence of pieces: bytes that recur, with the numbers between them taken out
 * (WebAssembly core specification, "Binary Format", "Instructions" and "Modules").
 */

/**
 * A number that was taken out of a piece.
 * @typedef {object} Gap
 * @property {string} field what it counts, for numbers of a kind are alike
 * @property {number} value
 * @property {boolean} signed whether it is written as signed LEB128
 */

/**
 * Bytes and gaps, and the two ends of a function's body.
 * @typedef {(number | Gap | typeof OPEN | typeof CLOSE)[]} Piece
 */

/** Here the body of a function begins, and in front of it stands its size in {@link SIZE_BYTES} bytes. */
export const OPEN = 'open';
/** Here the body of a function ends. */
export const CLOSE = 'close';
/** Sizes of bodies have this many bytes, needed or not, so that whoever writes one can fill it in afterwards. */
export const SIZE_BYTES = 3;

const CODE = 10;

/**
 * @param {number} value
 * @param {boolean} signed
 * @returns {number[]} LEB128, as short as it can be
 */
export function leb(value, signed) {
  const bytes = [];
  for (const limit = signed ? 64 : 128; value >= limit || value < -64; value >>= 7) bytes.push((value & 127) | 128);
  return [...bytes, value & 127];
}

/** Reads the bytes of a module, one after the other. */
class Reader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** The bytes of a LEB128 number. */
  lebBytes() {
    const start = this.at;
    while (this.byte() > 127);
    return [...this.bytes.subarray(start, this.at)];
  }

  /** An unsigned LEB128 number of up to 32 bits. */
  number() {
    return this.lebBytes().reduceRight((value, byte) => value * 128 + (byte & 127), 0);
  }

  /**
   * @param {string} field
   * @returns {Gap}
   */
  gap(field) {
    return { field, value: this.number(), signed: false };
  }

  /**
   * A constant as a gap, or as the bytes it has where it has more than 32 bits.
   * @param {string} field
   * @returns {Piece}
   */
  constant(field) {
    const bytes = this.lebBytes();
    const bits = bytes.reduceRight((value, byte) => value * 128n + BigInt(byte & 127), 0n);
    const value = BigInt.asIntN(7 * bytes.length, bits);
    if (BigInt.asIntN(32, value) !== value) return bytes;
    return [{ field, value: Number(value), signed: true }];
  }
}

/**
 * @param {Uint8Array} bytes of the code section, with its header
 * @returns {Piece[]}
 */
export function piecesOf(bytes) {
  const reader = new Reader(bytes, 0);
  if (reader.byte() !== CODE) throw new Error('not a code section');
  reader.lebBytes();
  const functions = reader.lebBytes();
  const bodies = [];
  while (reader.at < bytes.length) bodies.push(body(reader));
  const sizes = bodies.map((pieces) => sizeOf(pieces.flat()));
  if (sizes.some((size) => size >= 2 ** (7 * SIZE_BYTES))) throw new Error('a function is too large');
  const size = sizes.reduce((sum, own) => sum + SIZE_BYTES + own, functions.length);
  return [[CODE, ...leb(size, false), ...functions], ...bodies.flat()];
}

/**
 * How many bytes it stands for, without the sizes of functions.
 * @param {Piece} piece
 */
export function sizeOf(piece) {
  let size = 0;
  for (const item of piece) {
    if (typeof item === 'number') size++;
    else if (typeof item === 'object') size += leb(item.value, item.signed).length;
  }
  return size;
}

/**
 * @param {Reader} reader
 * @returns {Piece[]}
 */
function body(reader) {
  const size = reader.number();
  const end = reader.at + size;
  const groups = reader.number();
  /** @type {Piece[]} */
  const pieces = [[OPEN, { field: 'groups', value: groups, signed: false }]];
  for (let group = 0; group < groups; group++) pieces.push([reader.gap('locals'), reader.byte()]);
  while (reader.at < end) pieces.push(...instruction(reader));
  pieces[pieces.length - 1].push(CLOSE);
  return pieces;
}

/**
 * Most often one piece; a jump through a table has a piece for each of its labels.
 * @param {Reader} reader
 * @returns {Piece[]}
 */
function instruction(reader) {
  const code = reader.byte();
  if (code === 0x0e) {
    const labels = reader.gap('table');
    return [[code, labels], ...Array.from({ length: labels.value + 1 }, () => [reader.gap('table')])];
  }
  return [[code, ...operands(code, reader)]];
}

/**
 * @param {number} code
 * @param {Reader} reader
 * @returns {Piece}
 */
function operands(code, reader) {
  // Blocks, loops and conditions have a type, which is a byte where there is no table of types.
  if (code >= 0x02 && code <= 0x04) return reader.lebBytes();
  if (code === 0x0c || code === 0x0d) return [reader.gap('depth')];
  if (code === 0x10) return [reader.gap('function')];
  if (code === 0x11) return [...reader.lebBytes(), ...reader.lebBytes()];
  if (code >= 0x20 && code <= 0x22) return [reader.gap('local')];
  if (code === 0x23 || code === 0x24) return reader.lebBytes();
  // Loads and stores: the alignment follows from the instruction, all but always.
  if (code >= 0x28 && code <= 0x3e) return [...reader.lebBytes(), reader.gap('offset')];
  if (code === 0x3f || code === 0x40) return [reader.byte()];
  if (code === 0x41) return reader.constant('constant');
  if (code === 0x42) return reader.constant('wide');
  if (code === 0xfc) return bulk(reader);
  const isPlain = code <= 0x01 || [0x05, 0x0b, 0x0f, 0x1a, 0x1b].includes(code) || (code >= 0x45 && code <= 0xc4);
  if (!isPlain) throw new Error(`instruction 0x${code.toString(16)} is not known here`);
  return [];
}

/**
 * Conversions that saturate, which have no operands, and operations on stretches of memory.
 * @param {Reader} reader
 * @returns {number[]}
 */
function bulk(reader) {
  const code = reader.byte();
  if (code <= 7) return [code];
  if (code === 10) return [code, reader.byte(), reader.byte()];
  if (code === 11) return [code, reader.byte()];
  throw new Error(`instruction 0xfc ${code} is not known here`);
}

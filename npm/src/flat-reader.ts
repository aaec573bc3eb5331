/** Reads a flat encoding into an object (`FlatAnswer` in `core/src/validate/sink.rs`). */
import type { Kind, Shape } from './shape.js';
import { readText } from './wasm.js';

const enum Word {
  Text = 1,
  Literal = 2,
  /** The first case of a variant. */
  Case = 8,
  /** The first word of an enum. */
  First = 16,
}

let leaves: string;
let ends: Uint32Array;
let program: Uint16Array;
let leaf: number;
let start: number;
let at: number;

/** Builds the value of a flat encoding, which is of `kind`; `output` locates the encoding. */
export function readFlat(output: Uint32Array, kind: Kind): unknown {
  const [text, length, endsAt, endsCount, programAt, programCount] = output as unknown as number[];
  leaves = readText(output, text as number, length as number);
  ends = new Uint32Array(output.buffer, endsAt, endsCount);
  program = new Uint16Array(output.buffer, programAt, programCount);
  leaf = start = at = 0;
  const built = value(kind);
  // Otherwise they would keep a large text, and the memory of an instance that is replaced.
  leaves = ends = program = undefined as never;
  return built;
}

function value({ words, records, by, of }: Kind): unknown {
  const word = program[at++] as number;
  if (word === Word.Text) return nextLeaf();
  if (word === Word.Literal) return JSON.parse(nextLeaf());
  if (of) {
    const items: unknown[] = [];
    while (program[at] !== 0) items.push(value(of));
    at++;
    return items;
  }
  const shape = records[by === undefined ? 0 : word - Word.Case];
  return shape ? record(shape) : words[word - Word.First];
}

function record({ names, kinds }: Shape): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (let word = program[at++] as number; word !== 0; word = program[at++] as number) {
    members[names[word - 1] as string] = value(kinds[word - 1] as Kind);
  }
  return members;
}

function nextLeaf(): string {
  const end = ends[leaf++] as number;
  const text = leaves.slice(start, end);
  start = end;
  return text;
}

/** From a strip to an object (`StripAnswer` in `core/src/schema/sink.rs`). */
import type { Kind, Shape } from './shape.js';
import { type Core, output, readText } from './wasm.js';

const TEXT = 1;
const LITERAL = 2;
const OBJECT = 3;
const CASE = 8;
const WORD = 16;

let leaves = '';
let ends = new Uint32Array();
let program = new Uint16Array();
let leaf = 0;
let start = 0;
let at = 0;

/** Builds the value of the last answer. */
export function readStrip(core: Core, shape: Shape): unknown {
  const [text, length, endsAt, endsCount, programAt, programCount] = output(core) as unknown as number[];
  leaves = readText(core, text as number, length as number);
  ends = new Uint32Array(core.memory.buffer, endsAt, endsCount);
  program = new Uint16Array(core.memory.buffer, programAt, programCount);
  leaf = start = 0;
  // The first word opens the record.
  at = 1;
  return record(shape);
}

function record({ names, kinds }: Shape): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (let word = program[at++] as number; word !== 0; word = program[at++] as number) {
    value[names[word - 1] as string] = read(program[at++] as number, kinds[word - 1] as Kind);
  }
  return value;
}

function read(word: number, kind: Kind): unknown {
  if (word === TEXT) return nextLeaf();
  if (kind.is === 'words') return kind.words[word - WORD];
  if (kind.is === 'record') return record(kind.record);
  if (kind.is === 'variant') return word === OBJECT ? undefined : record(kind.records[word - CASE] as Shape);
  if (kind.is === 'list') {
    const items: unknown[] = [];
    for (let item = program[at++] as number; item !== 0; item = program[at++] as number)
      items.push(read(item, kind.of));
    return items;
  }
  return word === LITERAL ? JSON.parse(nextLeaf()) : undefined;
}

function nextLeaf(): string {
  const end = ends[leaf++] as number;
  const text = leaves.slice(start, end);
  start = end;
  return text;
}

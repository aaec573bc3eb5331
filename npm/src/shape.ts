/** Shapes: what this side must know of a record to walk an object beside it. The core's tables are their source. */
import { forms, readFindings } from './wasm.js';

/** What a member or an item is, as far as crossing into the core goes. All have the same members, for speed. */
export interface Kind {
  /** The words of an enum, or those that choose the records of a variant. */
  readonly words: readonly string[];
  /** The records that it may be; more than one of a variant only. */
  readonly records: readonly Shape[];
  /** The sibling that holds such a word. */
  readonly by: string | undefined;
  /** Most items of a list; -1 of what is none. */
  readonly max: number;
  /** What the items of a list are. */
  readonly of: Kind | undefined;
}

/** A record: its members' names and kinds, in table order. */
export interface Shape {
  readonly names: readonly string[];
  kinds: readonly Kind[];
}

/** A kind as the core writes it; of a leaf, for which it writes 0, there is none of these. */
interface WireKind {
  readonly words?: readonly string[];
  readonly record?: number;
  readonly max?: number;
  readonly of?: WireKind;
  readonly by?: number;
  readonly cases?: readonly (readonly [word: string, record: number])[];
}

/** The number of the options among the schemas: any that no schema has. */
export const OPTIONS = 0xffff;

const shapes = new Map<number, Kind>();

/** What the payload of a schema should be, by the schema's number. */
export function shapeOf(schema: number): Kind {
  let kind = shapes.get(schema);
  if (!kind) {
    const text = forms.run((core) => {
      core.shape(schema);
      return readFindings(core);
    });
    kind = link(JSON.parse(text));
    shapes.set(schema, kind);
  }
  return kind;
}

/** Puts records in the places of their numbers. */
function link(records: readonly (readonly [name: string, kind: WireKind])[][]): Kind {
  const shapes = records.map((members): Shape => ({ names: members.map(([name]) => name), kinds: [] }));
  const kindOf = (wire: WireKind, names: readonly string[]): Kind => {
    const { words, record, max = -1, of, by = -1 } = wire;
    // A record is a variant with one case.
    const cases = wire.cases ?? (record === undefined ? [] : [['', record] as const]);
    return {
      words: words ?? cases.map(([word]) => word),
      records: cases.map(([, record]) => shapes[record] as Shape),
      by: names[by],
      max,
      of: of === undefined ? of : kindOf(of, names),
    };
  };
  shapes.forEach((shape, index) => {
    shape.kinds = (records[index] as (typeof records)[0]).map(([, kind]) => kindOf(kind, shape.names));
  });
  return kindOf({ record: 0 }, []);
}

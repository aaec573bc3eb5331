/** Shapes: what this side must know of a record to walk an object beside it. The core's tables are their source. */
import { forms } from './forms.js';
import { readFindings } from './wasm.js';

/** What a member or an item is, as far as crossing into the core goes. All have the same members, for speed. */
export interface Kind {
  /** The words of an enum, or those that choose the records of a variant. */
  readonly words: readonly string[];
  /** The records that it may be; more than one of a variant only. */
  readonly records: readonly Shape[];
  /** The sibling that holds such a word. */
  readonly by: string | undefined;
  /** Most items of a list. */
  readonly max: number;
  /** What the items of a list are. */
  readonly of: Kind | undefined;
}

/** A record: its members' names and kinds, in table order. */
export interface Shape {
  readonly names: readonly string[];
  kinds: readonly Kind[];
  /** Whether a member chooses the record of another. */
  chooses: boolean;
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

const kinds = new Map<number, Kind>();

/** What the payload of a schema should be, by the schema's number. */
export function kindOf(schema: number): Kind {
  let kind = kinds.get(schema);
  if (!kind) {
    kind = forms((core) => {
      core.shape(schema);
      return link(readFindings(core));
    });
    kinds.set(schema, kind);
  }
  return kind;
}

/** Puts records in the places of their numbers. */
function link(records: readonly (readonly [name: string, kind: WireKind])[][]): Kind {
  const shapes = records.map((members): Shape => ({ names: members.map(([name]) => name), kinds: [], chooses: false }));
  const linked = (wire: WireKind, names: readonly string[]): Kind => {
    // What a prototype was given is no part of a kind.
    let { words, record, max, of, by, cases }: WireKind = Object.assign(Object.create(null), wire);
    // A record is a variant with one case.
    cases ??= record === undefined ? [] : [['', record]];
    return {
      words: words ?? cases.map(([word]) => word),
      records: cases.map(([, record]) => shapes[record] as Shape),
      by: names[by as number],
      max: max as number,
      of: of === undefined ? of : linked(of, names),
    };
  };
  shapes.forEach((shape, index) => {
    shape.kinds = (records[index] as (typeof records)[0]).map(([, kind]) => linked(kind, shape.names));
    shape.chooses = shape.kinds.some(({ by }) => by !== undefined);
  });
  return linked({ record: 0 }, []);
}

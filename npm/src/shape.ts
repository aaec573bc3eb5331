/** Shapes: what the facade must know about a record to write a flat encoding. They come from the core's tables. */
import { forms } from './forms.js';
import { readFindings } from './wasm.js';

/** What a member or an item is, as far as a flat encoding shows it. All kinds have the same members, for speed. */
export interface Kind {
  /** The words of an enum, or those that choose the records of a variant. */
  readonly words: readonly string[];
  /** The records that a value may have; only a variant has more than one. */
  readonly records: readonly Shape[];
  /** The sibling whose word chooses the record of a variant. */
  readonly by: string | undefined;
  /** The most items of a list. */
  readonly max: number;
  /** The kind of the items of a list. */
  readonly of: Kind | undefined;
}

/** A record: its members' names and kinds, in table order. */
export interface Shape {
  readonly names: readonly string[];
  kinds: readonly Kind[];
  /** Whether a member chooses the record of another. */
  chooses: boolean;
}

/** A kind as the core writes it. For a leaf the core writes 0, which has none of these members. */
interface WireKind {
  readonly words?: readonly string[];
  readonly record?: number;
  readonly max?: number;
  readonly of?: WireKind;
  readonly by?: number;
  readonly cases?: readonly (readonly [word: string, record: number])[];
}

const kinds = new Map<number, Kind>();

/** The kind of a schema's payload, by the schema's number. */
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

/** Replaces the numbers of records with the records. */
function link(records: readonly (readonly [name: string, kind: WireKind])[][]): Kind {
  const shapes = records.map((members): Shape => ({ names: members.map(([name]) => name), kinds: [], chooses: false }));
  const linked = (wire: WireKind, names: readonly string[]): Kind => {
    // Without a prototype, because prototypes may be polluted.
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

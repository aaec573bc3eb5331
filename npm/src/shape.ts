/** Shapes: what this side must know of a record to walk an object beside it. The core's tables are their source. */
import { forms, readFindings } from './wasm.js';

/** What a member or an item is, as far as crossing into the core goes. */
export type Kind =
  | { readonly is: 'leaf' }
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'record'; readonly record: Shape }
  | {
      readonly is: 'variant';
      readonly by: string;
      readonly cases: ReadonlyMap<unknown, number>;
      readonly records: readonly Shape[];
    }
  | { readonly is: 'list'; readonly max: number; readonly of: Kind };

/** A record: its members' names and kinds, in table order. */
export interface Shape {
  readonly names: string[];
  readonly kinds: Kind[];
  readonly positions: Map<string, number>;
}

type WireKind =
  | 0
  | { words: string[] }
  | { record: number }
  | { max: number; of: WireKind }
  | { by: number; cases: [string, number][] };

/** The number of the options among the schemas: any that no schema has. */
export const OPTIONS = 0xffff;

const shapes = new Map<number, Shape>();

/** The shape of a schema, by its number. */
export function shapeOf(schema: number): Shape {
  let shape = shapes.get(schema);
  if (!shape) {
    const text = forms.run((core) => {
      core.shape(schema);
      return readFindings(core);
    });
    shape = link(JSON.parse(text));
    shapes.set(schema, shape);
  }
  return shape;
}

function link(records: [string, WireKind][][]): Shape {
  const linked = records.map((): Shape => ({ names: [], kinds: [], positions: new Map() }));
  const at = (index: number) => linked[index] as Shape;
  const leaf: Kind = { is: 'leaf' };
  const kindOf = (wire: WireKind, owner: Shape): Kind => {
    if (wire === 0) return leaf;
    if ('words' in wire) return { is: 'words', words: wire.words };
    if ('record' in wire) return { is: 'record', record: at(wire.record) };
    if ('of' in wire) return { is: 'list', max: wire.max, of: kindOf(wire.of, owner) };
    return {
      is: 'variant',
      by: owner.names[wire.by] as string,
      cases: new Map(wire.cases.map(([word], index) => [word, index])),
      records: wire.cases.map(([, record]) => at(record)),
    };
  };
  records.forEach((members, index) => {
    const shape = at(index);
    for (const [name, kind] of members) {
      shape.positions.set(name, shape.names.length);
      shape.names.push(name);
      shape.kinds.push(kindOf(kind, shape));
    }
  });
  return at(0);
}

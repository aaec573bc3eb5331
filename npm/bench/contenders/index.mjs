/** Who is compared. */

/**
 * @typedef {{ ok: true, value: unknown } | { ok: false, faults: string[] }} Outcome faults: dotted paths
 *
 * @typedef {object} Contender a module for one corpus
 * @property {(json: string) => unknown} text validates JSON text
 * @property {(value: unknown) => unknown} object validates an object, and may change it
 * @property {(answer: any) => Outcome} outcome reads what either answered
 */

export const DOORS = /** @type {const} */ (['text', 'object']);

export const CONTENDERS = ['usherkit', 'zod', 'valibot', 'ajv', 'typia'];

/** The corpus of the contenders below, and of every measure that takes one corpus. */
export const MAIN = 'person';

/** UsherKit with options at each call, instead of options that it encoded once. */
const PER_CALL = 'usherkit-per-call';

/** Once warm, the code that Ajv writes ahead is as fast as the code that it compiles, because it is the same code. */
const AHEAD = 'ajv-standalone';

export const CONTENDERS_AT_FIRST = [...CONTENDERS, AHEAD];

export const warmContenders = (/** @type {string} */ corpus) =>
  corpus === MAIN ? [...CONTENDERS, PER_CALL] : CONTENDERS;

/** Everybody who is measured with a corpus. */
export const contendersOf = (/** @type {string} */ corpus) =>
  corpus === MAIN ? [...CONTENDERS, PER_CALL, AHEAD] : CONTENDERS;

/** The path of a contender's module, from `npm/bench`. */
export const moduleOf = (/** @type {string} */ contender, /** @type {string} */ corpus) =>
  `./contenders/${contender}/${corpus}.mjs`;

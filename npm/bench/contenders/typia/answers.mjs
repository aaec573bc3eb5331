/**
 * typia judges and does not rewrite, so a contender normalizes what typia accepted, in place. It parses a phone number
 * itself: a tag would parse it and drop what it found.
 */

/** @typedef {{ path: string }} Fault such as `$input.address.city` */
/** @typedef {{ success: true, data: unknown } | { success: false, errors: Fault[] }} Answer */

/**
 * @param {any} value
 * @param {string} member
 * @param {(text: string) => string | undefined} normalize
 * @param {Fault[]} errors gets a fault if the text is no phone number
 */
export function phoneOf(value, member, normalize, errors) {
  const text = value?.[member];
  if (typeof text !== 'string') return undefined;
  const number = normalize(text);
  if (number === undefined) errors.push({ path: `$input.${member}` });
  return number;
}

/** @param {{ success: boolean, errors?: Fault[] }} judgement */
export const errorsOf = (judgement) => judgement.errors ?? [];

/** @param {(value: any) => Answer} object */
export const contender = (object) => ({ object, text: (/** @type {string} */ json) => object(JSON.parse(json)) });

/** @param {Answer} answer */
export const outcome = (answer) =>
  answer.success
    ? { ok: true, value: answer.data }
    : { ok: false, faults: answer.errors.map(({ path }) => path.replace('$input.', '').replace(/\[(\d+)\]/g, '.$1')) };

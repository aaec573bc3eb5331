/** Runs vectors of operations, `PROVIDER.OPERATION`. */

/** The arguments of each operation in order, by their names in vectors; options follow. */
const ARGUMENTS = {
  eligibility: ['user'],
  planUpdate: ['current', 'changes'],
  listQuery: ['filters'],
  nextPage: ['filters', 'response'],
  request: ['operation', 'arguments'],
  response: ['operation', 'status', 'body', 'headers'],
  deletePlan: ['user', 'facts'],
  webhook: ['rawBody', 'headers', 'secret'],
  applyEvent: ['local', 'event'],
  sync: ['local', 'remote'],
  batch: ['results'],
};
/** Arguments that are passed as text through every door. */
const VERBATIM = ['operation', 'body', 'rawBody', 'secret'];

/** The value that the platform's own parser reads from a text; the text itself if it is not JSON or a JSON string. */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'string' ? text : value;
  } catch {
    return text;
  }
}

/**
 * The calls of a vector, one for each door; `undefined` if `operation` is unknown.
 * @param {object} providers by name
 * @param {(text: unknown) => string | Uint8Array} read reads a text as vectors write it
 */
export function callsOf(providers, operation, given, doors = ['text', 'object'], read) {
  const [provider, name] = operation.split('.');
  if (!Object.hasOwn(ARGUMENTS, name) || typeof providers[provider]?.[name] !== 'function') return undefined;
  return doors.map((door) => {
    const written = ARGUMENTS[name].map((argument) => {
      if (argument === 'status' || given[argument] === undefined) return given[argument];
      const text = read(given[argument]);
      return door === 'text' || VERBATIM.includes(argument) ? text : parsed(text);
    });
    return () => providers[provider][name](...written, given.options);
  });
}

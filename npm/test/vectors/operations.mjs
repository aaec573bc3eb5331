/** Runs vectors of operations, `PROVIDER.OPERATION`. */

/** The arguments of each operation in their order, by the names that vectors have; options follow. */
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
/** Arguments whose text stands for itself, whatever the door. */
const VERBATIM = ['operation', 'body', 'rawBody', 'secret'];

/** What the platform's own parser makes of a text, unless that is a string, which would be taken for text again. */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'string' ? text : value;
  } catch {
    return text;
  }
}

/**
 * The calls of a vector, one a door; nothing where `operation` is none.
 * @param {object} providers by their names
 * @param {(text: unknown) => string | Uint8Array} read what a text of the vector says
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

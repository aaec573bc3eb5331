/** Removes the texts for people from answers. */

/** A JSON string, and the colon after it if it is the name of a member. */
const TEXT = /"([^"\\]*(?:\\.[^"\\]*)*)"(:?)/gs;

/**
 * Returns the answer of an operation with its texts for people emptied, and all else unchanged; `undefined` if one of
 * them is empty already, because then a message is missing.
 */
export function withoutWording(operation, answer) {
  const names = ['message', 'messages'];
  // In other answers, `action` is a word, and `error` is the provider's text.
  if (operation.endsWith('.eligibility')) names.push('action');
  if (operation.endsWith('.batch')) names.push('error');
  let name;
  let isComplete = true;
  const bare = answer.replace(TEXT, (whole, text, colon) => {
    if (colon) name = text;
    if (colon || !names.includes(name)) return whole;
    isComplete &&= text !== '';
    return '""';
  });
  return isComplete ? bare : undefined;
}

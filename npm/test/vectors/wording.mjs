/** Answers without the texts for people. */

/** A text of JSON, and the colon behind it if it is the name of a member. */
const TEXT = /"([^"\\]*(?:\\.[^"\\]*)*)"(:?)/gs;

/**
 * The answer of an operation with an empty text for each text for people, all else as it is; `undefined` if one of them is
 * empty before: then a message is missing.
 */
export function withoutWording(operation, answer) {
  const names = ['message', 'messages'];
  // In other answers, an action is a word, and an error is the text of the provider.
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

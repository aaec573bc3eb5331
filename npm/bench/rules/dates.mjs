/** Dates of the form `YYYY-MM-DD`, which sort as texts. */

export const TODAY = '2026-03-01';

/** Whether the calendar has the day, for libraries that check only the form `YYYY-MM-DD`. */
export function isDay(/** @type {string} */ date) {
  const day = Number(date.slice(8));
  return day <= 28 || new Date(date).getUTCDate() === day;
}

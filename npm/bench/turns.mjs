/** Processes that take turns, so that a slow minute of the machine hits every contender alike. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const shown = process.stderr.isTTY;

/** Says on a terminal what runs, in one line that is written over; an empty text clears it. */
export function progress(/** @type {string} */ text) {
  if (shown) process.stderr.write(`\r\x1b[K${text}`);
}

export const median = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Starts something for each job, `turns` times: A B C A B C …
 * @template Job
 * @template Sample
 * @param {string} what
 * @param {readonly Job[]} jobs
 * @param {number} turns
 * @param {(job: Job) => string} nameOf
 * @param {(job: Job) => Sample | Promise<Sample>} start
 * @returns {Promise<Sample[][]>} the samples of each job
 */
export async function inTurns(what, jobs, turns, nameOf, start) {
  const samples = jobs.map(() => /** @type {Sample[]} */ ([]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, job] of jobs.entries()) {
      progress(`${what}: ${nameOf(job)} (${turn * jobs.length + index + 1} of ${turns * jobs.length})`);
      samples[index]?.push(await start(job));
    }
  }
  progress('');
  return samples;
}

/**
 * Runs a module of `npm/bench` in a Node of its own, and reads the JSON that it prints.
 * @param {string} file
 * @param {string[]} words
 * @param {string[]} [flags] for Node
 */
export async function answerOf(file, words, flags = []) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, path, ...words]);
  return JSON.parse(stdout);
}

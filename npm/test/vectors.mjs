/**
 * Runs vectors (`tests/vectors/README.md`) on the built package in Node and prints one JSON line for each:
 * `{"name":…,"passed":…,"answer":…}`. `node test/vectors.mjs --dir DIR`; without `--dir`, the project's own vectors.
 */
import * as usherkit from 'usherkit';
import * as client from 'usherkit/client';
import { print, vectorsOf } from './vectors/read.mjs';
import { runnerOf } from './vectors/run.mjs';

print(vectorsOf(process.argv.slice(2)).map(runnerOf(usherkit, client)));

/** A full payload of each provider, JSON text in, beside ajv and zod. */
import * as ajv from './ajv.mjs';
import { faultyTextsOf, PROVIDERS, textsOf } from './payloads.mjs';
import * as usherkit from './usherkit.mjs';
import * as zod from './zod.mjs';

const CONTENDERS = [usherkit, zod, ajv];

/** Contenders that judge differently do different work, so nothing is measured until all agree. */
function agree(/** @type {import('./payloads.mjs').Provider} */ provider) {
  for (const [wanted, texts] of /** @type {const} */ ([
    [true, textsOf(provider)],
    [false, faultyTextsOf(provider)],
  ])) {
    for (const text of texts) {
      for (const contender of CONTENDERS) {
        if (contender[provider](text) !== wanted) throw new Error(`${contender.name} should say ${wanted}: ${text}`);
      }
    }
  }
}

/**
 * Medians in microseconds for each payload; rounds take turns.
 * @param {number} rounds
 * @param {(validate: (json: string) => boolean, texts: string[]) => number} once
 * @param {(values: number[]) => number} median
 */
export function measureFull(rounds, once, median) {
  return PROVIDERS.map((provider) => {
    agree(provider);
    const texts = textsOf(provider);
    const samples = CONTENDERS.map(() => /** @type {number[]} */ ([]));
    const warmUp = 5;
    for (let round = 0; round < warmUp + rounds; round++) {
      CONTENDERS.forEach((contender, which) => {
        const time = once(contender[provider], texts);
        if (round >= warmUp) samples[which]?.push(time);
      });
    }
    const times = CONTENDERS.map(({ name }, which) => [name, Number(median(samples[which] ?? []).toFixed(2))]);
    return { provider, bytes: texts[0]?.length ?? 0, textMicroseconds: Object.fromEntries(times) };
  });
}

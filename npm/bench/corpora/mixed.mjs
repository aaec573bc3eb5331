/** Corpora of 1,000 payloads, the same in every run: 700 are acceptable, 300 have one to four faults in different members. */
import { Random } from './random.mjs';

const COUNT = 1000;
const SEED = 20260301;
const MOST_FAULTS = 4;

/** Of every ten payloads, the first three have faults. */
export const isFaulty = (/** @type {number} */ index) => index % 10 < 3;

/** The index of an acceptable payload. */
export const ACCEPTABLE = 4;

/**
 * @param {(random: Random, index: number) => any} make an acceptable payload
 * @param {Record<string, ((payload: any) => void)[]>} faults what makes a payload faulty, by member
 */
export function mixed(make, faults) {
  const random = new Random(SEED);
  return Array.from({ length: COUNT }, (_, index) => {
    const payload = make(random, index);
    if (isFaulty(index)) {
      const members = Object.values(faults);
      for (let count = random.whole(1, MOST_FAULTS); count > 0; count--) {
        const [member = []] = members.splice(random.whole(0, members.length - 1), 1);
        random.pick(member)?.(payload);
      }
    }
    return payload;
  });
}

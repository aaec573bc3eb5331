/** The UTF-8 coders, made at first use, so that an import of the package does not need them. */
import { UsageError } from './errors.js';

let encoding: TextEncoder | undefined;
let decoding: TextDecoder | undefined;

/** From text to bytes. */
export function encoder(): TextEncoder {
  return (encoding ??= made(() => new TextEncoder()));
}

/** From bytes to text; a byte order mark stays in the text. */
export function decoder(): TextDecoder {
  return (decoding ??= made(() => new TextDecoder('utf-8', { ignoreBOM: true })));
}

function made<Coder>(make: () => Coder): Coder {
  try {
    return make();
  } catch {
    throw new UsageError(
      [],
      'TextEncoder or TextDecoder is missing: in Jest with jsdom, have a file of `setupFiles` set both from node:util',
    );
  }
}

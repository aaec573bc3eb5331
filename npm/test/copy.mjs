/** Copies of the package, and instances of its module that are not as they should be. */

let copies = 0;

/**
 * A copy of the package that nobody has used: its instances, and what they keep, are its own.
 * @returns {Promise<typeof import('usherkit/client')>}
 */
export const copyOf = (entry = 'usherkit/client') => import(`${import.meta.resolve(entry)}?copy=${++copies}`);

/**
 * Runs `work` while every instance that is made goes through `change`, which gets its exports and how many there were.
 * @template T
 * @param {(exports: any, number: number) => object | void} change answers other exports, if it does not change memory only
 * @param {() => T | Promise<T>} work
 */
export async function withInstances(change, work) {
  const { Instance } = WebAssembly;
  let number = 0;
  // @ts-expect-error a function that is called with `new`
  WebAssembly.Instance = function (module) {
    const { exports } = new Instance(module);
    return { exports: change(exports, number++) ?? exports };
  };
  try {
    return await work();
  } finally {
    WebAssembly.Instance = Instance;
  }
}

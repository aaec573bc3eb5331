/** Makes copies of the package, and changes the instances of its module. */

let copies = 0;

/**
 * Returns an unused copy of the package, with instances and state of its own.
 * @returns {Promise<typeof import('usherkit/client')>}
 */
export const copyOf = (entry = 'usherkit/client') => import(`${import.meta.resolve(entry)}?copy=${++copies}`);

/**
 * Runs `work` while `change` is called with the exports of each new instance and the number of instances before it.
 * @template T
 * @param {(exports: any, number: number) => object | void} change returns the exports to use instead, if any
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

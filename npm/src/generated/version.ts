/* Written by `cargo xtask generate`. */

/** Of UsherKit. */
export const VERSION = '0.1.0';

/** Of libphonenumber's metadata. */
export const METADATA_VERSION = '9.0.42';

//! One file a format: what a well-formed value is, and how it is normalized.

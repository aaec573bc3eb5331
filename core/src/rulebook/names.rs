//! Names of tables.

/// The name, if names are built in.
pub(super) const fn if_kept(name: &'static str) -> &'static str {
    if cfg!(feature = "names") { name } else { "" }
}

//! Messages that were not built in: each pack is taken once and stays, as if it had been.

use super::Locale;
use core::cell::Cell;

thread_local! {
    static PACKS: Cell<[&'static str; Locale::TAGS.len()]> = const { Cell::new([""; Locale::TAGS.len()]) };
}

pub(super) fn install(locale: Locale, pack: &str) {
    let mut packs = PACKS.get();
    if let Some(place) = packs.get_mut(locale as usize)
        && place.is_empty()
    {
        // Kept for good, like the templates that are built in; there are three at most.
        *place = Box::leak(Box::from(pack));
        PACKS.set(packs);
    }
}

pub(super) fn installed(locale: Locale) -> Option<&'static str> {
    PACKS
        .get()
        .get(locale as usize)
        .copied()
        .filter(|pack| !pack.is_empty())
}

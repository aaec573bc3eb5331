//! Messages that are not built in: each pack is installed once and stays.

use super::locale::Locale;
use crate::issue::lines::Lines;
use core::cell::Cell;

thread_local! {
    static PACKS: [Cell<Option<&'static Lines>>; Locale::ALL.len()] = const { [const { Cell::new(None) }; Locale::ALL.len()] };
}

pub(super) fn install(locale: Locale, pack: &str) {
    PACKS.with(|packs| {
        if let Some(place) = packs.get(locale as usize)
            && place.get().is_none()
            && !pack.is_empty()
        {
            // Never freed, like the built-in templates; there are at most three.
            place.set(Some(Box::leak(Box::new(Lines::new(Box::leak(Box::from(pack)))))));
        }
    });
}

pub(super) fn installed(locale: Locale) -> Option<&'static Lines> {
    PACKS.with(|packs| packs.get(locale as usize)?.get())
}

//! Messages that are not built in: each pack is installed once and stays.

use super::locale::Locale;
use core::cell::Cell;

thread_local! {
    static PACKS: [Cell<&'static str>; Locale::ALL.len()] = const { [const { Cell::new("") }; Locale::ALL.len()] };
}

pub(super) fn install(locale: Locale, pack: &str) {
    PACKS.with(|packs| {
        if let Some(place) = packs.get(locale as usize)
            && place.get().is_empty()
        {
            // Never freed, like the built-in templates; there are at most three.
            place.set(Box::leak(Box::from(pack)));
        }
    });
}

pub(super) fn installed(locale: Locale) -> Option<&'static str> {
    let pack = PACKS.with(|packs| packs.get(locale as usize).map(Cell::get));
    pack.filter(|pack| !pack.is_empty())
}

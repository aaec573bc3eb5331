//! Messages: one template for each fault and language, filled in one pass.
//!
//! `{name}` stands for a parameter; a part in `[ ]` is left out if its parameter is absent. Templates say what to
//! do, in lower case, on one line, without a final period, and never repeat what the user entered.
//!
//! English is always built in. The feature `locales` builds in the other languages; without it (in the web build, to save
//! bytes) [`Locale::install`] takes a language as a pack, once.

mod en;
#[cfg(feature = "locales")]
mod es;
#[cfg(feature = "locales")]
mod fr;
mod locale;
#[cfg(not(feature = "locales"))]
mod packs;
#[cfg(feature = "locales")]
mod pt;
mod templates;

pub use locale::Locale;

use super::lines::Lines;
use super::{Fault, Param, Params};
use crate::json::write;
use crate::phone::Region;

impl Locale {
    fn template(self, fault: Fault) -> &'static str {
        self.lines().line(fault as usize)
    }

    /// The messages of the language as a pack: one template on each line, in the order of the faults. English if the language
    /// was neither built in nor installed.
    ///
    /// ```
    /// use usherkit_core::issue::Locale;
    /// assert!(Locale::Pt.pack().lines().any(|line| line == "a idade mínima é de {minimum} anos"));
    /// ```
    pub fn pack(self) -> &'static str {
        self.lines().text()
    }

    #[cfg(feature = "locales")]
    fn lines(self) -> &'static Lines {
        match self {
            Locale::En => &en::PACK,
            Locale::Es => &es::PACK,
            Locale::Pt => &pt::PACK,
            Locale::Fr => &fr::PACK,
        }
    }

    #[cfg(not(feature = "locales"))]
    fn lines(self) -> &'static Lines {
        self.installed().unwrap_or(&en::PACK)
    }

    /// The pack of the language that was installed.
    #[cfg(not(feature = "locales"))]
    pub(super) fn installed(self) -> Option<&'static Lines> {
        packs::installed(self)
    }

    /// Installs a pack that [`Locale::pack`] of the same version made, followed by the texts of words (`texts_of_words`). A
    /// language that is built in stays as it is.
    pub fn install(self, pack: &str) {
        #[cfg(not(feature = "locales"))]
        packs::install(self, pack);
        #[cfg(feature = "locales")]
        let _ = pack;
    }

    /// Appends the message as the inside of a JSON string. Templates hold nothing that JSON has to escape; [`Param::Own`] points
    /// into `names`.
    pub(crate) fn write_message(self, fault: Fault, params: &Params, names: &str, out: &mut String) {
        let template = self.template(fault);
        // The start of the part that is still to be written; for brackets, the length of the message when they opened, and
        // whether all parameters since then were present.
        let (mut from, mut opened, mut complete) = (0, 0, true);
        for (at, byte) in template.bytes().enumerate() {
            if !matches!(byte, b'{' | b'}' | b'[' | b']') {
                continue;
            }
            let part = template.get(from..at).unwrap_or_default();
            from = at + 1;
            if byte == b'}' {
                complete &= find(part, fault, params).write_plain(names, out);
                continue;
            }
            write::text(out, part);
            if byte == b'[' {
                (opened, complete) = (out.len(), true);
            } else if byte == b']' && !complete {
                out.truncate(opened);
            }
        }
        write::text(out, template.get(from..).unwrap_or_default());
    }
}

/// What `{name}` stands for.
fn find(name: &str, fault: Fault, params: &Params) -> Param {
    for (at, value) in params.0.into_iter().enumerate() {
        if fault.code().value_name(at) == name {
            return value;
        }
    }
    // The calling code follows from the region, so `params` does not need it.
    match params.0 {
        [Param::Word(code), _] => {
            Region::find(code).map_or(Param::Absent, |region| Param::Number(region.calling_code().into()))
        }
        _ => Param::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCALES: [Locale; 4] = [Locale::En, Locale::Es, Locale::Pt, Locale::Fr];

    #[test]
    fn every_template_is_one_line_that_json_takes_as_it_is() {
        for fault in Fault::ALL {
            for locale in LOCALES {
                let template = locale.template(*fault);
                assert!(!template.is_empty() && !template.ends_with('.'), "{template}");
                assert!(
                    !template.contains(['"', '\\']) && !template.contains(char::is_control),
                    "{template}"
                );
            }
        }
    }

    #[test]
    fn templates_use_the_same_parameters_in_every_language() {
        let parameters = |template: &'static str| {
            let mut names: Vec<_> = template
                .split('{')
                .skip(1)
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name)
                .collect();
            names.sort_unstable();
            names
        };
        for fault in Fault::ALL {
            let english = parameters(Locale::En.template(*fault));
            for name in &english {
                let known = fault.code().params().iter().any(|(own, ..)| own == name);
                assert!(known || *name == "callingCode", "{fault:?}: {name}");
            }
            for locale in LOCALES {
                assert_eq!(parameters(locale.template(*fault)), english, "{fault:?} {locale:?}");
            }
        }
    }

    #[test]
    fn parts_in_brackets_need_their_parameter() {
        let message = |params: Params| {
            let mut out = String::new();
            Locale::En.write_message(Fault::PhoneTooShort, &params, "", &mut out);
            out
        };
        assert_eq!(message(Params::NONE), "phone number is too short");
        assert_eq!(message(Params::word("001")), "phone number is too short for `001`");
        assert_eq!(message(Params::word("CO")), "phone number is too short for `CO` (+57)");
    }
}

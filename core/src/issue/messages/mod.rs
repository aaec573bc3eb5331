//! Messages: one template a fault and language, filled in one pass.
//!
//! `{name}` stands for a parameter; a part in `[ ]` is left out when its parameter is not there. Templates say what to
//! do, in lower case, on one line, without a final period, and never repeat what the user entered.
//!
//! English is always built in. The other languages are with the feature `locales`; without it (the web build, where
//! every byte is a visitor's) they come as a pack, once, by [`Locale::install`].

mod en;
#[cfg(feature = "locales")]
mod es;
#[cfg(feature = "locales")]
mod fr;
#[cfg(not(feature = "locales"))]
mod packs;
#[cfg(feature = "locales")]
mod pt;

use super::{Fault, Param, Params};
use crate::phone::Region;

/// The language of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// French.
    Fr,
}

impl Locale {
    /// The tags that the option `locale` takes.
    pub const TAGS: &[&str] = &["en", "es", "pt", "fr"];

    /// The locale of a tag of [`Locale::TAGS`].
    ///
    /// ```
    /// use usherkit_core::issue::Locale;
    /// assert_eq!(Locale::from_tag("pt"), Some(Locale::Pt));
    /// assert_eq!(Locale::from_tag("pt-BR"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Locale> {
        match tag {
            "en" => Some(Locale::En),
            "es" => Some(Locale::Es),
            "pt" => Some(Locale::Pt),
            "fr" => Some(Locale::Fr),
            _ => None,
        }
    }

    #[cfg(feature = "locales")]
    fn template(self, fault: Fault) -> &'static str {
        match self {
            Locale::En => en::template(fault),
            Locale::Es => es::template(fault),
            Locale::Pt => pt::template(fault),
            Locale::Fr => fr::template(fault),
        }
    }

    #[cfg(not(feature = "locales"))]
    fn template(self, fault: Fault) -> &'static str {
        packs::template(self, fault).unwrap_or(en::template(fault))
    }

    /// The messages of the language as a pack: one template a line, in the order of the faults.
    ///
    /// ```
    /// use usherkit_core::issue::Locale;
    /// assert!(Locale::Pt.pack().lines().any(|line| line == "a idade mínima é de {minimum} anos"));
    /// ```
    #[cfg(feature = "locales")]
    pub fn pack(self) -> String {
        Fault::ALL
            .iter()
            .map(|fault| self.template(*fault))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Takes a pack that [`Locale::pack`] of the same version made. Where the language is built in, it stays as it is.
    pub fn install(self, pack: &str) {
        #[cfg(not(feature = "locales"))]
        packs::install(self, pack);
        #[cfg(feature = "locales")]
        let _ = pack;
    }

    /// Appends the message; templates and parameters hold nothing that JSON would have to escape.
    pub(crate) fn write_message(self, fault: Fault, params: &Params, out: &mut String) {
        for (at, part) in self.template(fault).split(['[', ']']).enumerate() {
            let before = out.len();
            let complete = fill(part, fault, params, out);
            // Every other part stood in brackets.
            if at % 2 == 1 && !complete {
                out.truncate(before);
            }
        }
    }
}

/// Appends `template` with its parameters; answers whether all of them were there.
fn fill(template: &str, fault: Fault, params: &Params, out: &mut String) -> bool {
    let (mut rest, mut complete) = (template, true);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        complete &= find(name, fault, params).write_plain(out);
        rest = after;
    }
    out.push_str(rest);
    complete
}

/// What `{name}` stands for.
fn find(name: &str, fault: Fault, params: &Params) -> Param {
    let mut values = fault.code().value_names().zip(params.0);
    if let Some((_, value)) = values.find(|(own, _)| *own == name) {
        return value;
    }
    // The calling code follows from the region, so `params` has no need of it.
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
            Locale::En.write_message(Fault::PhoneTooShort, &params, &mut out);
            out
        };
        assert_eq!(message(Params::NONE), "phone number is too short");
        assert_eq!(message(Params::word("001")), "phone number is too short for `001`");
        assert_eq!(message(Params::word("CO")), "phone number is too short for `CO` (+57)");
    }
}

//! The parameters of an issue: small, copied, and never taken from the payload.

use crate::json::write;

/// The value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Param {
    Number(u32),
    Word(&'static str),
    Words(&'static [&'static str]),
    /// A suggestion that was made from the payload: where it lies in the names of the report. Never in a message.
    Own(u32, u32),
}

impl Param {
    /// As messages show it.
    pub(crate) fn write_plain(self, out: &mut String) {
        match self {
            Param::Number(number) => write::number(out, number),
            Param::Word(word) => out.push_str(word),
            Param::Words(words) => {
                for (at, word) in words.iter().enumerate() {
                    if at > 0 {
                        out.push_str(", ");
                    }
                    out.push_str(word);
                }
            }
            Param::Own(..) => {}
        }
    }

    /// As `params` shows it; `names` is where [`Param::Own`] points into.
    pub(crate) fn write_json(self, names: &str, out: &mut String) {
        match self {
            Param::Number(number) => write::number(out, number),
            Param::Word(word) => write::string(out, word),
            Param::Words(words) => {
                out.push('[');
                for word in words {
                    write::string(out, word);
                    out.push(',');
                }
                write::drop_comma(out);
                out.push(']');
            }
            Param::Own(from, to) => write::string(out, names.get(from as usize..to as usize).unwrap_or_default()),
        }
    }
}

/// Up to two parameters, and a third that only the message shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Params {
    shown: [Option<(&'static str, Param)>; 2],
    message_only: Option<(&'static str, Param)>,
}

impl Params {
    pub(crate) const NONE: Params = Params { shown: [None, None], message_only: None };

    pub(crate) const fn one(name: &'static str, value: Param) -> Params {
        Params { shown: [Some((name, value)), None], message_only: None }
    }

    pub(crate) const fn number(name: &'static str, value: u32) -> Params {
        Params::one(name, Param::Number(value))
    }

    pub(crate) const fn and(mut self, name: &'static str, value: Param) -> Params {
        self.shown = [self.shown[0], Some((name, value))];
        self
    }

    /// A parameter of the message that `params` does not repeat, for it follows from another one.
    pub(crate) const fn and_in_message(mut self, name: &'static str, value: Param) -> Params {
        self.message_only = Some((name, value));
        self
    }

    /// What answers show.
    pub(crate) fn shown(&self) -> impl Iterator<Item = (&'static str, Param)> {
        self.shown.into_iter().flatten()
    }

    /// The value that a message's `{name}` stands for.
    pub(crate) fn find(&self, name: &str) -> Option<Param> {
        self.shown().chain(self.message_only).find(|(own, _)| *own == name).map(|(_, value)| value)
    }
}

//! Options of operations: those of every check, and the few of one operation.

use crate::formats::date::Date;
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::provider::Settings;
use crate::rulebook::Record;
use crate::validate::{FlatAnswer, Limits, Options, OptionsError, Payload, Validator};

impl<'a> Settings<'a> {
    /// Reads options: those of every check, and the members of `own`. `clock` is the current time in seconds since
    /// 1970-01-01 UTC.
    ///
    /// Options are written by developers, so they are checked strictly. `is_marked` says whether marks may stand in them.
    pub(crate) fn read(
        given: &'a Tree<'a>,
        own: &'static Record,
        is_marked: bool,
        clock: i64,
    ) -> Result<Settings<'a>, OptionsError> {
        let current = i32::try_from(clock.div_euclid(86_400))
            .ok()
            .and_then(Date::from_unix_days)
            .unwrap_or(Date::EPOCH);
        let root = given.root();
        let (mut of_all, mut of_own) = (String::from("{"), String::from("{"));
        for member in root.children() {
            let is_own = own.position(member.key(), 0).is_some();
            let out = if is_own { &mut of_own } else { &mut of_all };
            write::member(out, member.key());
            write::text(out, member.raw());
            write::char(out, ',');
        }
        write::close(&mut of_all, "}");
        write::close(&mut of_own, "}");
        let text = if root.is_object() { &of_all } else { root.raw() };
        let mut options = Options::new(current);
        options.is_marked = is_marked;
        let (mut validator, mut answer) = (Validator::new(), String::new());
        if !options.read(
            Payload::Json(text.as_bytes()),
            &mut validator,
            &mut FlatAnswer::new(),
            &mut answer,
        ) {
            return Err(OptionsError { answer });
        }
        if of_own != "{}" {
            // The caller's limits are those of payloads, and the keys that a caller remembers (`seen`) are no payload.
            let mut unbounded = Options::new(current);
            unbounded.locale = options.locale;
            unbounded.is_marked = is_marked;
            unbounded.limits = Limits {
                bytes: u32::MAX,
                items: u32::MAX,
                characters: u32::MAX,
                ..Limits::USUAL
            };
            let payload = Payload::Json(of_own.as_bytes());
            if !validator.check_flat(own, payload, &unbounded, &mut FlatAnswer::new(), &mut answer) {
                return Err(OptionsError { answer });
            }
        }
        Ok(Settings {
            options,
            given: Some(root),
            clock,
        })
    }

    /// The member `name` of the options.
    pub(crate) fn get(&self, name: &str) -> Option<Value<'a>> {
        self.given?.get(name)
    }

    /// Whether the option `name` is the word `word`.
    pub(crate) fn is(&self, name: &str, word: &str) -> bool {
        self.get(name).and_then(Value::text) == Some(word)
    }
}

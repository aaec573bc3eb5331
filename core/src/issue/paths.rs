//! Paths of members, as the option `only` lists them.

use crate::issue::path::{PathSegment, Segment};
use crate::json::{whole_number, write};

/// Paths of members, in the form of those in issues.
///
/// ```
/// use usherkit_core::{Options, PathSegment};
/// use usherkit_core::formats::Date;
/// use usherkit_core::providers::killb;
///
/// let mut options = Options::new(Date::new(2026, 3, 1).unwrap());
/// options.only.push([PathSegment::Key("address"), PathSegment::Key("city")]);
/// let answer = killb::PERSON.validate(r#"{"firstName":1,"address":{"city":" Cali "}}"#, &options);
/// assert_eq!(answer.as_json(), r#"{"ok":true,"value":{"address":{"city":"Cali"}},"warnings":[]}"#);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Paths {
    pub(crate) steps: Vec<Kept>,
    /// The text of all keys.
    keys: String,
}

/// A segment in [`Paths`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kept {
    /// The place of the key.
    Key(u32, u32),
    Index(u32),
    /// The path is complete.
    End,
}

impl Paths {
    pub(crate) const fn new() -> Paths {
        Paths {
            steps: Vec::new(),
            keys: String::new(),
        }
    }

    /// Whether there is no path.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Adds a path.
    pub fn push<'a>(&mut self, path: impl IntoIterator<Item = PathSegment<'a>>) {
        for step in path {
            let kept = match step {
                PathSegment::Key(key) => {
                    let start = self.keys.len() as u32;
                    self.keys.push_str(key);
                    Kept::Key(start, self.keys.len() as u32)
                }
                PathSegment::Index(index) => Kept::Index(index),
            };
            self.steps.push(kept);
        }
        self.steps.push(Kept::End);
    }

    /// Adds a dotted path; a segment of digits only is an index.
    pub fn push_dotted(&mut self, path: &str) {
        // A closure, because a single character would add its own search to the binary.
        self.push(path.split(is_dot).map(|step| {
            let is_index = step.bytes().all(|byte| byte.is_ascii_digit());
            match whole_number(step).filter(|_| is_index) {
                Some(index) => PathSegment::Index(index),
                None => PathSegment::Key(step),
            }
        }));
    }

    pub(crate) fn write_dotted(&self, path: &[Kept], out: &mut String) {
        for (place, step) in path.iter().enumerate() {
            if place > 0 {
                write::char(out, '.');
            }
            match *step {
                Kept::Key(start, end) => write::text(out, self.key(start, end)),
                Kept::Index(index) => write::number(out, index),
                Kept::End => {}
            }
        }
    }

    pub(crate) fn key(&self, start: u32, end: u32) -> &str {
        self.keys.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Whether one of the paths equals `path`, goes on from it, or is a beginning of it. `unknown` is the name of the member at
    /// the end of `path`, if no table has it.
    #[cold]
    pub(crate) fn touch(&self, path: &[Segment], unknown: &str) -> bool {
        let mut wanted = path.iter();
        let mut agrees = true;
        for step in &self.steps {
            if let Kept::End = step {
                if agrees {
                    return true;
                }
                (wanted, agrees) = (path.iter(), true);
            } else if let Some(segment) = wanted.next() {
                let own = match *segment {
                    Segment::Key(key) => key,
                    Segment::Unknown(..) => unknown,
                    Segment::Index(own) => {
                        agrees &= matches!(*step, Kept::Index(index) if index == own);
                        continue;
                    }
                };
                agrees &= matches!(*step, Kept::Key(start, end) if self.key(start, end) == own);
            }
        }
        false
    }
}

fn is_dot(character: char) -> bool {
    character == '.'
}

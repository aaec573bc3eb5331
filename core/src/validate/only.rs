//! Checks that the paths of the option `only` lead to a member.

use crate::issue::{Fault, Kept, Params, Paths, Report, Segment};
use crate::rulebook::{Kind, Record};

impl Paths {
    /// Reports the paths that lead to a member in none of the tables.
    pub(crate) fn check(&self, tables: &[&'static Record], report: &mut Report) {
        report.path.push(Segment::Key("only"));
        let paths = self.steps.split(|step| matches!(step, Kept::End));
        for (place, path) in paths.enumerate() {
            if !tables.iter().any(|table| self.leads(path, &Kind::Object(table))) {
                let name = report.keep(|names| self.write_dotted(path, names));
                report.path.push(Segment::Index(place as u32));
                report.issue(Fault::PathUnknown, Params::one(name));
                report.path.pop();
            }
        }
    }

    /// Whether the segments lead to a member in a value of that kind; of a variant, in any case.
    fn leads(&self, path: &[Kept], kind: &Kind) -> bool {
        let Some((step, rest)) = path.split_first() else {
            return true;
        };
        match (*step, kind) {
            (Kept::Key(start, end), Kind::Object(record)) => {
                let field = record.position(self.key(start, end), 0);
                let field = field.and_then(|field| record.fields.get(field));
                field.is_some_and(|field| self.leads(rest, &field.kind))
            }
            (Kept::Index(_), Kind::List { of, .. }) => self.leads(rest, of),
            (_, Kind::Variant(variant)) => {
                let mut cases = variant.cases.iter();
                cases.any(|case| self.leads(path, &Kind::Object(case.record)))
            }
            _ => false,
        }
    }
}

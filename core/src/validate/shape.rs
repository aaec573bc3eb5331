//! Shapes: what a facade must know of a record to walk an object beside it, and to build one from its flat encoding.

use crate::json::write;
use crate::rulebook::{Kind, Record};

impl Record {
    /// The record and all records in it, as JSON text: an array of records, this one first. A record is an array of
    /// `[name, kind]`; a kind is `0` for a leaf, `{"words":[…]}` for an enum, `{"record":n}`, `{"max":n,"of":kind}` for a
    /// list, `{"by":index,"cases":[[word,n],…]}` for a variant, where `n` is the place of a record in the outer array.
    ///
    /// ```
    /// use usherkit_core::providers::killb;
    /// assert!(killb::USER.shape().starts_with(r#"[[["type",{"words":["PERSON","COMPANY"]}],["data",{"by":0,"#));
    /// ```
    pub fn shape(&'static self) -> String {
        let mut out = String::new();
        self.write_shape(&mut out);
        out
    }

    /// Appends the [`shape`](Record::shape) to `out`.
    pub fn write_shape(&'static self, out: &mut String) {
        let mut records: Vec<&'static Record> = vec![self];
        write::char(out, '[');
        let mut at = 0;
        while let Some(record) = records.get(at).copied() {
            write::char(out, '[');
            for field in record.fields {
                write::char(out, '[');
                write::string(out, field.name);
                write::char(out, ',');
                write_kind(&field.kind, record, &mut records, out);
                write::text(out, "],");
            }
            write::close(out, "],");
            at += 1;
        }
        write::close(out, "]");
    }
}

fn write_kind(kind: &'static Kind, owner: &Record, records: &mut Vec<&'static Record>, out: &mut String) {
    match kind {
        Kind::Enum(words) => {
            write::text(out, "{\"words\":[");
            for word in words.values {
                write::string(out, word);
                write::char(out, ',');
            }
            write::close(out, "]}");
        }
        Kind::Object(record) | Kind::Uniform(record) => {
            write::text(out, "{\"record\":");
            write::number(out, place(record, records));
            write::char(out, '}');
        }
        Kind::List { max, of } => {
            write::text(out, "{\"max\":");
            write::number(out, *max);
            write::text(out, ",\"of\":");
            write_kind(of, owner, records, out);
            write::char(out, '}');
        }
        Kind::Variant(variant) => {
            write::text(out, "{\"by\":");
            write::number(out, owner.position(variant.by, 0).unwrap_or_default() as u32);
            write::text(out, ",\"cases\":[");
            for case in variant.cases {
                write::char(out, '[');
                write::string(out, case.is);
                write::char(out, ',');
                write::number(out, place(case.record, records));
                write::text(out, "],");
            }
            write::close(out, "]}");
        }
        _ => write::char(out, '0'),
    }
}

/// Where `record` stands among `records`, at whose end it is put if it is new.
fn place(record: &'static Record, records: &mut Vec<&'static Record>) -> u32 {
    let known = records.iter().position(|known| core::ptr::eq(*known, record));
    known.unwrap_or_else(|| {
        records.push(record);
        records.len() - 1
    }) as u32
}

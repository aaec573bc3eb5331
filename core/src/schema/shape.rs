//! Shapes: what a shell must know of a record to walk an object beside it, and to build one from a strip.

use super::{Kind, Record};
use crate::json::write;

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
        let mut records: Vec<&'static Record> = vec![self];
        let mut out = String::from("[");
        let mut at = 0;
        while let Some(record) = records.get(at).copied() {
            out.push('[');
            for field in record.fields {
                out.push('[');
                write::string(&mut out, field.name);
                out.push(',');
                write_kind(&field.kind, record, &mut records, &mut out);
                out.push_str("],");
            }
            write::drop_comma(&mut out);
            out.push_str("],");
            at += 1;
        }
        write::drop_comma(&mut out);
        out.push(']');
        out
    }
}

fn write_kind(kind: &'static Kind, owner: &Record, records: &mut Vec<&'static Record>, out: &mut String) {
    match kind {
        Kind::Enum(words) => {
            out.push_str("{\"words\":[");
            for word in words.values {
                write::string(out, word);
                out.push(',');
            }
            write::drop_comma(out);
            out.push_str("]}");
        }
        Kind::Object(record) => {
            out.push_str("{\"record\":");
            write::number(out, place(record, records));
            out.push('}');
        }
        Kind::List { max, of } => {
            out.push_str("{\"max\":");
            write::number(out, *max);
            out.push_str(",\"of\":");
            write_kind(of, owner, records, out);
            out.push('}');
        }
        Kind::Variant(variant) => {
            out.push_str("{\"by\":");
            write::number(out, owner.position(variant.by, 0).unwrap_or_default() as u32);
            out.push_str(",\"cases\":[");
            for case in variant.cases {
                out.push('[');
                write::string(out, case.is);
                out.push(',');
                write::number(out, place(case.record, records));
                out.push_str("],");
            }
            write::drop_comma(out);
            out.push_str("]}");
        }
        _ => out.push('0'),
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

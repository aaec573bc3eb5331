//! The shortest patterns found for the types, kept in `forms.tsv` because the search takes time.
//!
//! A form has Google's syntax with the engine's meaning: a number is of the first type in its region whose form matches its
//! beginning, or the whole number if the form begins with `$|`. The generator compares the file with the metadata, number by
//! number; a region whose forms mean something else gets new ones.

use std::collections::HashMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use crate::alphabet::{COLUMNS, FIRST_TYPE, FIXED_LINE_OR_MOBILE};
use crate::columns;
use crate::edits;
use crate::languages::Languages;
use crate::metadata::{Region, TYPES};
use crate::plan::Plan;
use crate::regex::{self, Node, Pattern};

/// The column of a type in the main table, and its pattern as the engine runs it.
pub(crate) type Form = (u8, Pattern);

/// The forms of each region, by its letters and its calling code.
pub(crate) struct Forms(HashMap<(String, u16), Vec<Form>>);

impl Forms {
    /// Reads the file.
    pub(crate) fn read(text: &str) -> Result<Self> {
        let mut forms = HashMap::<_, Vec<Form>>::new();
        for line in text.lines() {
            let context = || format!("form `{line}`");
            let mut columns = line.split('\t');
            let mut next = || columns.next().with_context(context);
            let (id, code, name, pattern) = (next()?, next()?, next()?, next()?);
            let place = (FIRST_TYPE..COLUMNS)
                .find(|&column| self::name(column) == name)
                .with_context(context)?;
            let key = (id.to_owned(), code.parse().with_context(context)?);
            let pattern = regex::parse(pattern).with_context(context)?;
            let pattern = edits::tidied(pattern);
            forms.entry(key).or_default().push((place, pattern));
        }
        Ok(Self(forms))
    }

    /// The forms of a region, if they are right.
    pub(crate) fn of(&self, region: &Region, plan: &Plan, languages: &mut Languages) -> Option<&Vec<Form>> {
        let forms = self.0.get(&(region.id.clone(), region.calling_code))?;
        say(forms, plan, languages).then_some(forms)
    }
}

/// Whether forms give every number that can come up the type that Google gives it.
pub(crate) fn say(forms: &[Form], plan: &Plan, languages: &mut Languages) -> bool {
    let mut left = plan.asked;
    forms.len() == plan.types.len()
        && plan.types.iter().zip(forms).all(|(members, (column, pattern))| {
            let matched = languages.having(pattern);
            let numbers = languages.intersection(left, matched);
            left = languages.difference(left, matched);
            members.column == *column && members.numbers == numbers
        })
}

/// Appends the forms of a region as lines of the file.
pub(crate) fn write(region: &Region, forms: &[Form], out: &mut String) -> Result<()> {
    for (column, pattern) in forms {
        write!(out, "{}\t{}\t{}\t", region.id, region.calling_code, name(*column))?;
        write_pattern(pattern, out)?;
        out.push('\n');
    }
    Ok(())
}

fn name(column: u8) -> &'static str {
    match column {
        FIXED_LINE_OR_MOBILE => "FIXED_LINE_OR_MOBILE",
        _ => (0..TYPES.len())
            .find(|&place| columns::column(place) == column)
            .map_or("", |place| TYPES[place].0),
    }
}

fn write_pattern(pattern: &Pattern, out: &mut String) -> Result<()> {
    for (index, sequence) in pattern.iter().enumerate() {
        if index > 0 {
            out.push('|');
        }
        for node in sequence {
            write_node(node, out)?;
        }
    }
    Ok(())
}

fn write_node(node: &Node, out: &mut String) -> Result<()> {
    match node {
        Node::Digit(set) => {
            let digits: String = ('0'..='9')
                .enumerate()
                .filter(|(digit, _)| set >> digit & 1 != 0)
                .map(|(_, digit)| digit)
                .collect();
            match digits.len() {
                1 => out.push_str(&digits),
                _ => write!(out, "[{digits}]")?,
            }
        }
        Node::Any(1, 1) => out.push_str(r"\d"),
        Node::Any(low, high) if low == high => write!(out, r"\d{{{low}}}")?,
        Node::Any(low, high) => write!(out, r"\d{{{low},{high}}}")?,
        Node::Group(inner) | Node::Capture(inner) => {
            out.push_str("(?:");
            write_pattern(inner, out)?;
            out.push(')');
        }
        // A quantifier cannot follow another.
        Node::Optional(inner) if matches!(**inner, Node::Any(..) | Node::Optional(_)) => {
            out.push_str("(?:");
            write_node(inner, out)?;
            out.push_str(")?");
        }
        Node::Optional(inner) => {
            write_node(inner, out)?;
            out.push('?');
        }
        Node::End => out.push('$'),
    }
    Ok(())
}

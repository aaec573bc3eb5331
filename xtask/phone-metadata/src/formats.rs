//! Number formats: Google's pattern and template become one string that has the groups of digits in their places.

use std::collections::HashMap;

use anyhow::{Context as _, Result, bail, ensure};

use crate::alphabet::{INTERNATIONAL_FORMAT, NATIONAL_FORMAT, RECORD, RULE, STAGES, SWALLOW};
use crate::metadata::{Format, Region};
use crate::regex::{self, Node};
use crate::stages;
use crate::tokens::{self, Writer};

/// What a national prefix rule adds around the first written group, and two facts for the as-you-type formatter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Rule {
    pub(crate) before: String,
    pub(crate) after: String,
    /// `national_prefix_optional_when_formatting`.
    pub(crate) optional: bool,
    /// There is a `domestic_carrier_code_formatting_rule`.
    pub(crate) carrier: bool,
}

/// The rule of a format.
pub(crate) fn rule(format: &Format) -> Result<Rule> {
    let text = if format.national_prefix_rule.is_empty() {
        "$1"
    } else {
        &format.national_prefix_rule
    };
    let (before, after) = text.split_once("$1").context("national prefix rule without `$1`")?;
    let plain = |text: &str| text.bytes().all(|byte| (b' '..0x7f).contains(&byte) && byte != b'$');
    ensure!(plain(before) && plain(after), "unknown national prefix rule `{text}`");
    Ok(Rule {
        before: before.to_owned(),
        after: after.to_owned(),
        optional: format.national_prefix_optional,
        carrier: !format.carrier_rule.is_empty(),
    })
}

/// A format and the lists that have it.
pub(crate) struct Entry<'a> {
    /// None for both lists.
    marker: Option<u8>,
    pub(crate) format: &'a Format,
}

/// Joins the national and the international list of a region into one, in an order that serves both.
pub(crate) fn merged(region: &Region) -> Result<Vec<Entry<'_>>> {
    let (national, international) = (&region.formats, &region.international_formats);
    if international.is_empty() {
        // Without a list of its own, international writing uses the national one.
        return Ok(national.iter().map(|format| Entry { marker: None, format }).collect());
    }
    let same = |a: &Format, b: &Format| {
        (&a.pattern, &a.format, &a.leading_digits) == (&b.pattern, &b.format, &b.leading_digits)
    };
    // longest[i][j]: the number of formats that the ends of both lists, from i and j, have in common.
    let mut longest = vec![vec![0; international.len() + 1]; national.len() + 1];
    for (i, a) in national.iter().enumerate().rev() {
        for (j, b) in international.iter().enumerate().rev() {
            longest[i][j] = if same(a, b) {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut entries = Vec::new();
    loop {
        match (national.get(i), international.get(j)) {
            (Some(a), Some(b)) if same(a, b) => {
                entries.push(Entry {
                    marker: None,
                    format: a,
                });
                (i, j) = (i + 1, j + 1);
            }
            (Some(format), other) if other.is_none() || longest[i + 1][j] >= longest[i][j + 1] => {
                entries.push(Entry {
                    marker: Some(NATIONAL_FORMAT),
                    format,
                });
                i += 1;
            }
            (_, Some(format)) => {
                entries.push(Entry {
                    marker: Some(INTERNATIONAL_FORMAT),
                    format,
                });
                j += 1;
            }
            _ => return Ok(entries),
        }
    }
}

/// Appends an entry to `out`: marker, writing, rule, number of stages if more than one; and to `leading` the last stage of
/// its leading digits.
pub(crate) fn write(
    entry: &Entry<'_>,
    rules: &HashMap<Rule, u8>,
    writer: &Writer,
    leading: &mut Vec<u8>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let Entry { marker, format } = entry;
    out.extend(marker);
    writing(format, out).with_context(|| format!("format `{}` of `{}`", format.format, format.pattern))?;
    // A national prefix rule that was copied with an international format never applies: only the calling code stands
    // before the number then.
    let rule = if *marker == Some(INTERNATIONAL_FORMAT) {
        Rule::default()
    } else {
        rule(format)?
    };
    out.push(RULE + rules.get(&rule).context("rule without place")?);
    if let Some((last, earlier)) = format.leading_digits.split_last() {
        writer.set_pattern(&regex::parse(last)?, leading)?;
        if !earlier.is_empty() {
            stages::check(&format.leading_digits)?;
            out.push(STAGES);
            out.push(b'0' + u8::try_from(format.leading_digits.len())?);
        }
    }
    leading.push(RECORD);
    Ok(())
}

fn writing(format: &Format, out: &mut Vec<u8>) -> Result<()> {
    let pattern = regex::parse(&format.pattern)?;
    let [sequence] = pattern.as_slice() else {
        bail!("pattern with alternatives")
    };
    let groups = sequence.iter().map(group).collect::<Result<Vec<_>>>()?;
    let mut written = 0;
    let mut template = format.format.bytes().peekable();
    while let Some(byte) = template.next() {
        match byte {
            b'$' => {
                let number = template
                    .next()
                    .filter(u8::is_ascii_digit)
                    .context("`$` without a group")?
                    - b'0';
                while written + 1 < usize::from(number) {
                    let &(low, high) = groups.get(written).context("no such group")?;
                    out.push(SWALLOW);
                    tokens::run(low, high, out)?;
                    written += 1;
                }
                ensure!(written + 1 == usize::from(number), "groups out of order");
                let &(low, high) = groups.get(written).context("no such group")?;
                tokens::run(low, high, out)?;
                written += 1;
            }
            b' ' | b'-' | b'.' | b'(' | b')' | b'0'..=b'9' => out.push(byte),
            _ => bail!("unknown byte {byte:#x} in a template"),
        }
    }
    ensure!(written == groups.len(), "trailing group that is not written");
    Ok(())
}

/// The length of a group, which must be one run of digits of any value.
fn group(node: &Node) -> Result<(u32, u32)> {
    let Node::Capture(inner) = node else {
        bail!("pattern with something outside groups")
    };
    let [sequence] = inner.as_slice() else {
        bail!("group with alternatives")
    };
    let [Node::Any(low, high)] = sequence.as_slice() else {
        bail!("group that looks at the digits")
    };
    ensure!(*low > 0, "group that may be empty");
    Ok((*low, *high))
}

//! What the patterns of a region's types must match, and the numbers on which they never run.

use anyhow::{Context as _, Result, ensure};

use crate::alphabet::{FIXED_LINE, FIXED_LINE_OR_MOBILE, MOBILE};
use crate::columns;
use crate::languages::{Language, Languages, NOTHING};
use crate::metadata::{self, Region};
use crate::regex::{self, Pattern};

/// The numbers of a type that the engine must recognize.
pub(crate) struct Members {
    /// The type's column in the main table.
    pub(crate) column: u8,
    /// The numbers; no other type has any of them.
    pub(crate) numbers: Language,
    /// Google's pattern, which may match more.
    pub(crate) pattern: Pattern,
}

/// What the patterns of a region must match.
pub(crate) struct Plan {
    /// The types, in the order of their columns.
    pub(crate) types: Vec<Members>,
    /// The numbers that can come up: the general pattern matches them, their length is possible, and no earlier region with
    /// the same calling code has them.
    pub(crate) asked: Language,
}

/// The plans of all regions, in the order of the engine's `region_and_type`.
pub(crate) fn plans(regions: &[Region], languages: &mut Languages) -> Result<Vec<Plan>> {
    let mut plans = Vec::new();
    for members in regions.chunk_by(|one, other| one.calling_code == other.calling_code) {
        let mut claimed = NOTHING;
        for region in members {
            let general = languages.matching(&regex::parse(&region.general.pattern)?);
            let lengths = languages.of_lengths(metadata::bits(&region.general.lengths)?);
            let mut asked = languages.intersection(general, lengths);
            asked = languages.difference(asked, claimed);
            let leading = if members.len() > 1 && !region.leading_digits.is_empty() {
                Some(languages.starting(&regex::parse(&region.leading_digits)?))
            } else {
                None
            };
            if let Some(leading) = leading {
                asked = languages.intersection(asked, leading);
            }
            let types = types(region, asked, languages).with_context(|| format!("region `{}`", region.id))?;
            // If a region has leading digits, they alone decide; otherwise it has the numbers that are valid in it.
            let own = leading.unwrap_or_else(|| all(&types, languages));
            claimed = languages.union(claimed, own);
            plans.push(Plan { types, asked });
        }
    }
    Ok(plans)
}

/// The numbers of all types.
pub(crate) fn all(types: &[Members], languages: &mut Languages) -> Language {
    let numbers = types.iter().map(|members| members.numbers);
    numbers.fold(NOTHING, |sum, numbers| languages.union(sum, numbers))
}

/// `getNumberTypeHelper`: the first type that has a number is its type; fixed lines and mobile numbers are both tried.
fn types(region: &Region, asked: Language, languages: &mut Languages) -> Result<Vec<Members>> {
    let mut left = asked;
    let mut types: Vec<Members> = Vec::new();
    let mut last: Vec<Members> = Vec::new();
    for (column, description) in columns::types(region) {
        let pattern = regex::parse(&description.pattern)?;
        let matched = languages.matching(&pattern);
        let numbers = languages.intersection(left, matched);
        let members = Members {
            column,
            numbers,
            pattern,
        };
        if column == FIXED_LINE || column == MOBILE {
            last.push(members);
        } else {
            ensure!(last.is_empty(), "a type after fixed lines and mobile numbers");
            left = languages.difference(left, matched);
            types.push(members);
        }
    }
    if region.same_mobile_and_fixed_line {
        last.retain(|members| members.column == FIXED_LINE);
        for members in &mut last {
            members.column = FIXED_LINE_OR_MOBILE;
        }
    }
    if let [fixed, mobile] = last.as_mut_slice() {
        let both = languages.intersection(fixed.numbers, mobile.numbers);
        if both != NOTHING {
            fixed.numbers = languages.difference(fixed.numbers, both);
            mobile.numbers = languages.difference(mobile.numbers, both);
            types.push(Members {
                column: FIXED_LINE_OR_MOBILE,
                numbers: both,
                pattern: mobile.pattern.clone(),
            });
            // The field for both says that there are examples of each.
            last.retain(|members| members.numbers != NOTHING);
        }
    }
    types.append(&mut last);
    types.sort_by_key(|members| members.column);
    Ok(types)
}

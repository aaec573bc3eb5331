//! Writes the metadata as tables. `alphabet.rs` of the engine says what each byte means.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail, ensure};

use crate::alphabet::{
    ASCENDING, COLUMNS, DIGIT, END, EXTENSION_PREFIX, FIRST_TYPE, GENERAL, IDD, LEADING_DIGITS, LENGTHS, LOCAL_LENGTHS,
    LONGEST_ASCENDING, NATIONAL_PREFIX, RECORD, RULE, TOKENS, TRANSFORM,
};
use crate::characters;
use crate::columns::types;
use crate::formats::{self, Rule};
use crate::forms::{self, Form, Forms};
use crate::languages::Languages;
use crate::metadata::{Region, bits};
use crate::plan;
use crate::reader;
use crate::regex::{self, Set};
use crate::search::Search;
use crate::tokens::{self, Writer};

/// Google's code for calling codes that belong to no region.
const WORLD: &str = "001";

/// Everything that is checked in.
pub(crate) struct Tables {
    /// What parsing and validation need.
    pub(crate) main: Vec<u8>,
    /// The formats of numbers.
    pub(crate) formats: Vec<u8>,
    /// An example number for each region and type.
    pub(crate) examples: Vec<u8>,
    /// Small tables as Rust source.
    pub(crate) source: String,
    /// The forms of the types' patterns, for the next run.
    pub(crate) forms: String,
}

/// Sorts regions as the engine expects them: by calling code, with the main region first, otherwise in Google's order.
pub(crate) fn sort(regions: &mut [Region]) -> Result<()> {
    regions.sort_by_key(|region| (region.calling_code, !region.main));
    let mut mains = BTreeMap::<u16, usize>::new();
    for region in regions.iter() {
        *mains.entry(region.calling_code).or_default() += usize::from(region.main);
    }
    for (code, members) in by_calling_code(regions) {
        let main = mains.get(&code).copied().unwrap_or_default();
        ensure!(
            main == 1 || members.len() == 1,
            "calling code {code} has {main} main regions"
        );
    }
    Ok(())
}

fn by_calling_code(regions: &[Region]) -> BTreeMap<u16, Vec<&Region>> {
    let mut codes = BTreeMap::<u16, Vec<&Region>>::new();
    for region in regions {
        codes.entry(region.calling_code).or_default().push(region);
    }
    codes
}

/// Compiles sorted regions.
pub(crate) fn compile(regions: &[Region], version: &str, known: &Forms) -> Result<Tables> {
    let mut languages = Languages::new();
    let forms = all_forms(regions, known, &mut languages)?;
    let sets = frequent_sets(regions, &forms)?;
    let rules = all_rules(regions)?;
    let writer = Writer::new(&sets);
    let mut code = 0;
    let (mut steps, mut letters) = (Vec::new(), Vec::new());
    let mut columns = vec![Vec::new(); usize::from(COLUMNS)];
    let mut forms_text = String::new();
    for (region, forms) in regions.iter().zip(&forms) {
        forms::write(region, forms, &mut forms_text)?;
        steps.push(u8::try_from(region.calling_code - code).context("calling codes too far apart")?);
        code = region.calling_code;
        letters.extend(region_letters(region)?);
        let context = || format!("region `{}`", region.id);
        write_plan(region, &writer, &mut columns).with_context(context)?;
        write_patterns(region, forms, &writer, &mut languages, &mut columns).with_context(context)?;
        for column in &mut columns {
            column.push(RECORD);
        }
    }
    let main = [steps, letters, columns.concat()].concat();
    let (mut leading, mut formats) = (Vec::new(), Vec::new());
    for (code, members) in by_calling_code(regions) {
        write_formats(&members, &rules, &writer, &mut leading, &mut formats)
            .with_context(|| format!("calling code {code}"))?;
    }
    Ok(Tables {
        main,
        source: source(version, regions, leading.len(), &sets, &rules)?,
        formats: [leading, formats].concat(),
        examples: write_examples(regions)?,
        forms: forms_text,
    })
}

/// The forms of all regions' patterns: the known ones, and new ones where these are not right.
fn all_forms(regions: &[Region], known: &Forms, languages: &mut Languages) -> Result<Vec<Vec<Form>>> {
    let plans = plan::plans(regions, languages)?;
    let mut forms = Vec::new();
    for (region, plan) in regions.iter().zip(&plans) {
        forms.push(known.of(region, plan, languages).cloned());
    }
    let mut counts = HashMap::new();
    for plan in &plans {
        for members in &plan.types {
            tokens::count_sets(&members.pattern, &mut counts);
        }
    }
    let mut search = Search::new(languages, &counts);
    let mut all = Vec::new();
    for ((region, plan), forms) in regions.iter().zip(&plans).zip(forms) {
        all.push(match forms {
            Some(forms) => forms,
            None => {
                let found = search.forms(plan);
                ensure!(search.found(&found, plan), "wrong forms of `{}`", region.id);
                found
            }
        });
    }
    Ok(all)
}

fn frequent_sets(regions: &[Region], forms: &[Vec<Form>]) -> Result<Vec<Set>> {
    let mut counts = HashMap::new();
    for (region, forms) in regions.iter().zip(forms) {
        let mut texts = vec![
            &region.international_prefix,
            &region.national_prefix_for_parsing,
            &region.leading_digits,
            &region.general.pattern,
        ];
        let formats = region.formats.iter().chain(&region.international_formats);
        texts.extend(formats.filter_map(|format| format.leading_digits.last()));
        for text in texts {
            let pattern = regex::parse(text).with_context(|| format!("region `{}`", region.id))?;
            tokens::count_sets(&pattern, &mut counts);
        }
        for (_, pattern) in forms {
            tokens::count_sets(pattern, &mut counts);
        }
    }
    Ok(tokens::frequent_sets(&counts))
}

fn all_rules(regions: &[Region]) -> Result<HashMap<Rule, u8>> {
    let formats = regions.iter().flat_map(|region| &region.formats);
    let mut rules = formats.map(formats::rule).collect::<Result<BTreeSet<_>>>()?;
    rules.insert(Rule::default());
    ensure!(
        rules.len() <= usize::from(u8::MAX - RULE),
        "too many national prefix rules"
    );
    Ok(rules.into_iter().zip(0..).collect())
}

fn region_letters(region: &Region) -> Result<[u8; 2]> {
    match region.id.as_bytes() {
        [first @ b'A'..=b'Z', second @ b'A'..=b'Z'] => Ok([*first, *second]),
        _ if region.id == WORLD => Ok([b'0', b'0']),
        _ => bail!("unknown kind of region `{}`", region.id),
    }
}

/// Writes prefixes and lengths, each to the end of its column.
fn write_plan(region: &Region, writer: &Writer, columns: &mut [Vec<u8>]) -> Result<()> {
    let mut field = |column: u8, text: &str| -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let pattern = regex::parse(text)?;
        let out = &mut columns[usize::from(column)];
        match column {
            LEADING_DIGITS => writer.set_pattern(&pattern, out),
            _ => writer.pattern(&pattern, out),
        }
        .with_context(|| text.to_owned())
    };
    field(IDD, &region.international_prefix)?;
    field(NATIONAL_PREFIX, &region.national_prefix_for_parsing)?;
    field(LEADING_DIGITS, &region.leading_digits)?;
    if !region.national_prefix_transform_rule.is_empty() {
        columns[usize::from(TRANSFORM)].extend(transform(region)?);
    }
    let possible = bits(&region.general.lengths)?;
    if possible != regex::lengths(&regex::parse(&region.general.pattern)?) {
        write_lengths(possible, &mut columns[usize::from(LENGTHS)])?;
    }
    let local = bits(&region.general.local_lengths)?;
    write_lengths(local, &mut columns[usize::from(LOCAL_LENGTHS)])
}

/// Writes the pattern of all numbers and those of the types, each to the end of its column.
fn write_patterns(
    region: &Region,
    forms: &[Form],
    writer: &Writer,
    languages: &mut Languages,
    columns: &mut [Vec<u8>],
) -> Result<()> {
    let out = &mut columns[usize::from(GENERAL)];
    let start = out.len();
    let general = regex::parse(&region.general.pattern)?;
    writer.set_pattern(&general, out)?;
    let read = reader::read(&out[start..], writer.frequent())?;
    ensure!(
        languages.matching(&read) == languages.matching(&general),
        "a general pattern was written wrongly"
    );
    let possible = bits(&region.general.lengths)?;
    for (_, description) in types(region) {
        let declared = if description.lengths.is_empty() {
            possible
        } else {
            bits(&description.lengths)?
        };
        // So the engine need not check the lengths of a type.
        ensure!(
            regex::lengths(&regex::parse(&description.pattern)?) & !declared == 0,
            "a pattern matches lengths that its type excludes: `{}`",
            description.pattern
        );
    }
    for (column, pattern) in forms {
        let out = &mut columns[usize::from(*column)];
        let start = out.len();
        writer.form(pattern, out)?;
        ensure!(out.len() > start, "a form that is as if there were none");
        let read = reader::read_form(&out[start..], writer.frequent())?;
        ensure!(
            languages.having(&read) == languages.having(pattern),
            "a form was written wrongly"
        );
    }
    Ok(())
}

/// The digits that a transform rule writes before the last capture of the national prefix pattern.
fn transform(region: &Region) -> Result<Vec<u8>> {
    let captures = region
        .national_prefix_for_parsing
        .replace("(?:", "")
        .matches('(')
        .count();
    let rule = &region.national_prefix_transform_rule;
    let digits = rule
        .strip_suffix(&format!("${captures}"))
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
        .with_context(|| format!("unknown transform rule `{rule}`"))?;
    // An empty field would mean none.
    let digits = if digits.is_empty() { &[END] } else { digits.as_bytes() };
    Ok(digits.to_vec())
}

/// Writes a set of lengths as a pattern that matches them.
fn write_lengths(bits: u32, out: &mut Vec<u8>) -> Result<()> {
    let mut rest = bits;
    while rest != 0 {
        if rest != bits {
            out.push(crate::alphabet::OR);
        }
        let low = rest.trailing_zeros();
        let count = (rest >> low).trailing_ones();
        tokens::run(low, low + count - 1, out)?;
        rest &= !(((1 << count) - 1) << low);
    }
    Ok(())
}

/// Writes the example numbers: type by type, and within a type each region that has numbers of the type.
///
/// An example is its first digits and then one byte for the run of ascending digits at its end, such as `1234567`.
fn write_examples(regions: &[Region]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    for column in FIRST_TYPE..COLUMNS {
        for region in regions {
            let Some((_, description)) = types(region).find(|&(own, _)| own == column) else {
                continue;
            };
            let digits: Vec<u8> = description
                .example
                .bytes()
                .map(|byte| byte.wrapping_sub(b'0'))
                .collect();
            ensure!(digits.iter().all(|&digit| digit < 10), "odd example of `{}`", region.id);
            let descents = digits.windows(2).rposition(|pair| pair[1] != pair[0] + 1);
            let start = descents.map_or(0, |place| place + 1);
            let (first, run) = digits.split_at(start);
            let last = run
                .last()
                .with_context(|| format!("no example of a type of `{}`", region.id))?;
            out.extend(first.iter().map(|digit| DIGIT + digit));
            out.push(ASCENDING + last * LONGEST_ASCENDING + run.len() as u8);
        }
    }
    Ok(out)
}

fn write_formats(
    members: &[&Region],
    rules: &HashMap<Rule, u8>,
    writer: &Writer,
    leading: &mut Vec<u8>,
    out: &mut Vec<u8>,
) -> Result<()> {
    let Some((main, others)) = members.split_first() else {
        return Ok(());
    };
    for other in others {
        ensure!(
            other.formats.is_empty(),
            "`{}` has formats without being the main region",
            other.id
        );
    }
    out.push(RECORD);
    if !main.preferred_extension_prefix.is_empty() {
        out.push(EXTENSION_PREFIX);
        ensure!(
            main.preferred_extension_prefix.bytes().all(|byte| byte >= TOKENS),
            "odd extension prefix"
        );
        out.extend(main.preferred_extension_prefix.bytes());
        out.push(EXTENSION_PREFIX);
    }
    let entries = formats::merged(main)?;
    ensure!(
        entries.len() <= u32::BITS as usize,
        "more formats than the as-you-type formatter counts"
    );
    for entry in entries {
        formats::write(&entry, rules, writer, leading, out)?;
    }
    Ok(())
}

fn source(
    version: &str,
    regions: &[Region],
    leading: usize,
    sets: &[Set],
    rules: &HashMap<Rule, u8>,
) -> Result<String> {
    let mut text = String::from("//! Small tables, written by `usherkit-phone-metadata`. Do not edit.\n");
    writeln!(
        text,
        "\n/// Google's metadata version.\npub(crate) const METADATA_VERSION: &str = {version:?};"
    )?;
    writeln!(
        text,
        "\n/// How many records the main table has.\npub(crate) const RECORDS: usize = {};",
        regions.len()
    )?;
    writeln!(
        text,
        "\n/// How many bytes the leading digits have at the beginning of the format table.\n\
         #[cfg(feature = \"phone-formats\")]\npub(crate) const LEADING: usize = {leading};"
    )?;
    let lower: Vec<u8> = sets.iter().map(|&set| set as u8).collect();
    writeln!(
        text,
        "\n/// The sets of digits that have a token of their own, in ascending order: digits 0 to 7, digit 0 in bit 0."
    )?;
    write_bytes("SETS", &lower, &mut text)?;
    let first = |higher: Set| sets.partition_point(|set| set >> u8::BITS < higher);
    writeln!(
        text,
        "\n/// Where the sets begin that have 8 and not 9, 9 and not 8, and both.\npub(crate) static HIGHER_SETS: [u8; 3] = \
         {:?};",
        [1, 2, 3].map(first)
    )?;
    let zeros = characters::zeros();
    writeln!(
        text,
        "\n/// The zero of each script but ASCII, in steps: see `unicode.rs`."
    )?;
    write_bytes("ZEROS", &zeros, &mut text)?;
    let letters = characters::letters();
    writeln!(
        text,
        "\n/// Where letters and numbers beyond ASCII begin and end by turns, in steps: see `unicode.rs`."
    )?;
    write_bytes("LETTERS", &letters, &mut text)?;
    let mut rules: Vec<(&Rule, &u8)> = rules.iter().collect();
    rules.sort_by_key(|&(_, place)| place);
    writeln!(
        text,
        "\n/// National prefix rules: text before and after the first group, whether the prefix is optional, whether \
         there is a\n/// carrier code rule.\n#[cfg(feature = \"phone-formats\")]\n\
         pub(crate) static RULES: [(&str, &str, bool, bool); {}] = [",
        rules.len()
    )?;
    for (rule, _) in rules {
        writeln!(
            text,
            "    ({:?}, {:?}, {}, {}),",
            rule.before, rule.after, rule.optional, rule.carrier
        )?;
    }
    writeln!(text, "];")?;
    Ok(text)
}

fn write_bytes(name: &str, bytes: &[u8], text: &mut String) -> Result<()> {
    writeln!(text, "#[rustfmt::skip]\npub(crate) static {name}: &[u8] = &[")?;
    for row in bytes.chunks(20) {
        let row: Vec<String> = row.iter().map(|byte| format!("{byte:#04x}")).collect();
        writeln!(text, "    {},", row.join(", "))?;
    }
    writeln!(text, "];")?;
    Ok(())
}

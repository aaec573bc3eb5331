//! National identifiers: the published vectors of each kind, and verdicts of the Python library `python-stdnum`.

use proptest::prelude::*;
use serde_json::Value;
use usherkit_core::formats::date::Date;
use usherkit_core::formats::national_id::{NationalId, NationalIdError, check, compact, encodes_day, plain};

fn kind(country: &str, id: &str) -> NationalId {
    match (country, id) {
        ("AR", "CUIT") => NationalId::ArCuit,
        ("AR", "DNI") => NationalId::ArDni,
        ("BR", "CNPJ") => NationalId::BrCnpj,
        ("BR", "CPF") => NationalId::BrCpf,
        ("CL", "RUT") => NationalId::ClRut,
        ("CN", "CHINESE_ID") => NationalId::CnResidentId,
        ("CN", "USCC") => NationalId::CnUscc,
        ("CO", "NIT") => NationalId::CoNit,
        ("MX", "CURP") => NationalId::MxCurp,
        ("MX", "RFC (12, company)") => NationalId::MxRfcCompany,
        ("MX", "RFC (13, person)") => NationalId::MxRfcPerson,
        ("SV", "DUI") => NationalId::SvDui,
        ("US", "EIN") => NationalId::UsEin,
        ("US", "ITIN") => NationalId::UsItin,
        ("US", "SSN") => NationalId::UsSsn,
        other => panic!("unknown kind of number: {other:?}"),
    }
}

/// The error for the reason of a row.
fn expected_error(reason: &str) -> NationalIdError {
    let is_placeholder = ["repeated digit", "published specimen", "obvious dummy"]
        .iter()
        .any(|words| reason.contains(words));
    if is_placeholder {
        NationalIdError::Placeholder
    } else if reason.starts_with("check") {
        NationalIdError::CheckDigit
    } else {
        NationalIdError::Format
    }
}

#[test]
fn published_vectors() {
    let file: Value = serde_json::from_str(include_str!("../examples/killb-national-id-vectors.json")).unwrap();
    let mut rows = 0;
    for group in file["vectors"].as_array().unwrap() {
        let id = kind(group["country"].as_str().unwrap(), group["id"].as_str().unwrap());
        for number in group["valid"].as_array().unwrap() {
            assert_eq!(check(id, number.as_str().unwrap()), Ok(()), "{id:?} {number}");
            rows += 1;
        }
        for row in group["invalid"].as_array().unwrap() {
            let expected = expected_error(row["reason"].as_str().unwrap());
            assert_eq!(check(id, row["value"].as_str().unwrap()), Err(expected), "{id:?} {row}");
            rows += 1;
        }
    }
    assert_eq!(rows, 95, "every row was run");
}

/// `tests/scripts/national_ids.py` writes the rows: a kind, a number, and whether python-stdnum accepts it.
#[test]
fn verdicts_of_python_stdnum() {
    let mut rows = 0;
    for line in include_str!("../data/national-ids.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let [country, id, number, verdict] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        assert_eq!(check(kind(country, id), number).is_ok(), verdict == "valid", "{line}");
        rows += 1;
    }
    assert!(rows >= 2_000, "{rows} rows");
}

/// Except for a NIT, whose hyphen before the last digit counts.
#[test]
fn compacting_twice_changes_nothing_and_keeps_the_verdict() {
    for line in include_str!("../data/national-ids.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let [country, id, number, _] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let mut once = String::new();
        compact(number, &mut once);
        let mut twice = String::new();
        compact(&once, &mut twice);
        assert_eq!(once, twice);
        if id != "NIT" {
            assert_eq!(
                check(kind(country, id), &once),
                check(kind(country, id), number),
                "{line}"
            );
        }
    }
}

fn any_kind() -> impl Strategy<Value = NationalId> {
    use NationalId::*;
    prop::sample::select(vec![
        ArCuit,
        ArDni,
        BoId,
        BrCnpj,
        BrCpf,
        ClRut,
        CnResidentId,
        CnUscc,
        CoCe,
        CoNuip,
        MxCurp,
        MxRfcCompany,
        MxRfcPerson,
        Passport,
        SvDui,
        UsItin,
        UsSsn,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..usherkit_tests::properties!("formats_national_id") })]

    /// All except the EIN, whose grouping counts, and the NIT, whose hyphen before the last digit counts.
    #[test]
    fn separators_and_letter_case_do_not_count(id in any_kind(), number in "[0-9]{7,19}|[0-9A-Za-z&ñÑ ./-]{0,24}", blanks in "[ ./-]{0,3}") {
        let mut plain = String::new();
        compact(&number, &mut plain);
        let spread: String = plain.chars().flat_map(|character| blanks.chars().chain(character.to_lowercase())).collect();
        prop_assert_eq!(check(id, &number), check(id, &plain));
        prop_assert_eq!(check(id, &spread), check(id, &plain));
    }

    #[test]
    fn dashes_blanks_and_widths_of_any_kind_are_alike(
        id in any_kind(),
        number in "[0-9]{7,19}|[0-9A-Z ./-]{0,24}",
        dash in "[\\p{Pd}\u{2212}]",
        blank in "[\\p{Zs}\t\r\n]",
        hidden in "[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FE0F}\u{FEFF}]{0,2}",
    ) {
        let wide = |letter: char| char::from_u32(u32::from(letter) + 0xFEE0).unwrap();
        let pasted: String = number
            .chars()
            .flat_map(|letter| {
                let letter = match letter {
                    '-' => dash.clone(),
                    ' ' => blank.clone(),
                    _ => wide(letter).to_string(),
                };
                [hidden.clone(), letter]
            })
            .collect();
        for normalize in [compact, plain] {
            let (mut of_number, mut of_pasted) = (String::new(), String::new());
            normalize(&number, &mut of_number);
            prop_assert_eq!(normalize(&pasted, &mut of_pasted), None);
            prop_assert_eq!(of_pasted, of_number);
        }
        prop_assert_eq!(check(id, &pasted), check(id, &number));
    }

    #[test]
    fn normalizing_any_text_twice_changes_nothing(text in prop_oneof![any::<String>(), "[\\p{L}\\p{M}\\p{Cf}]{0,12}"]) {
        for normalize in [compact, plain] {
            let (mut once, mut twice) = (String::new(), String::new());
            let is_foreign = normalize(&text, &mut once).is_some();
            prop_assert_eq!(normalize(&once, &mut twice).is_some(), is_foreign);
            prop_assert_eq!(&once, &twice);
        }
    }

    #[test]
    fn any_text_gets_an_answer(id in any_kind(), text in prop_oneof![any::<String>(), "[0-9A-ZÑ]{10,20}".prop_map(String::from)], day in 0_i32..30_000) {
        let day = Date::from_unix_days(day).unwrap_or(Date::EPOCH);
        if encodes_day(id, &text, day).is_none() {
            prop_assert!(check(id, &text).is_err() || !carries_day(id));
        }
    }
}

/// Whether the numbers of the kind hold a date.
fn carries_day(id: NationalId) -> bool {
    matches!(
        id,
        NationalId::CnResidentId | NationalId::MxCurp | NationalId::MxRfcCompany | NationalId::MxRfcPerson
    )
}

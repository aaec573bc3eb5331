//! Example numbers and regions, against PyPI `phonenumbers`: `tests/scripts/phone_truth.py examples`.

use usherkit_core::phone::{NumberType, Region};
use usherkit_tests::phone::{assert_none, data, unzipped};

#[test]
fn every_region_and_type_has_googles_example() {
    let truth = unzipped(&data("phone-examples.tsv.gz"));
    let mut different = Vec::new();
    let mut rows = 0;
    for line in truth.lines().skip(1) {
        let [region, number_type, e164]: [&str; 3] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        rows += 1;
        let found = match NumberType::ALL.into_iter().find(|t| t.code() == number_type) {
            Some(number_type) => Region::find(region).and_then(|region| region.example(number_type)),
            // Calling codes of no region: the first example in Google's order of types.
            None => {
                use NumberType as T;
                let types = [
                    T::Mobile,
                    T::TollFree,
                    T::SharedCost,
                    T::Voip,
                    T::Voicemail,
                    T::Uan,
                    T::PremiumRate,
                ];
                let world = Region::main_of(region.parse().unwrap()).unwrap();
                assert_eq!((world.code(), world.is_world(), world.is_main()), ("001", true, true));
                types.into_iter().find_map(|number_type| world.example(number_type))
            }
        };
        let found = found.map(|number| number.e164().to_string());
        if found.as_deref() != Some(e164) {
            different.push(format!("{line:?}: found {found:?}"));
        }
    }
    assert_none(&different, rows);
    let types = |region: Region| {
        NumberType::ALL
            .into_iter()
            .filter_map(move |t| region.example(t))
            .count()
    };
    let geographic = Region::all()
        .filter(|region| !region.is_world())
        .map(types)
        .sum::<usize>();
    let worlds = truth.lines().filter(|line| line.contains("\t\t")).count();
    assert_eq!(geographic, rows - worlds, "an example that Google does not have");
}

#[test]
fn every_example_is_a_number_of_its_region_and_type() {
    for region in Region::all() {
        for number_type in NumberType::ALL {
            let Some(example) = region.example(number_type) else {
                continue;
            };
            assert!(example.is_valid(), "{region:?} {number_type:?}");
        }
        assert_eq!(region.example(NumberType::Unknown), None);
    }
}

#[test]
fn regions_are_sorted_by_calling_code_with_the_main_one_first() {
    let regions: Vec<Region> = Region::all().collect();
    assert!(regions.is_sorted_by_key(|region| (region.calling_code(), !region.is_main())));
    let mut codes: Vec<u16> = regions.iter().map(|region| region.calling_code()).collect();
    codes.dedup();
    assert_eq!(codes.len(), regions.iter().filter(|region| region.is_main()).count());
    for region in regions {
        let main = Region::main_of(region.calling_code()).unwrap();
        assert!(main.is_main());
        if !region.is_world() {
            assert_eq!(Region::find(region.code()), Some(region));
        }
    }
    for unknown in ["", "C", "co", "001", "ZZ", "USA", "é"] {
        assert_eq!(Region::find(unknown), None, "{unknown}");
    }
    assert_eq!(Region::main_of(999), None);
    assert_eq!(Region::main_of(u16::MAX), None);
}

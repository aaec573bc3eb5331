//! Random choices that are the same in every run.

use serde_json::Value;

/// SplitMix64 (Steele, Lea and Flood, 2014).
pub struct Random {
    state: u64,
}

impl Random {
    /// The choices for `seed`.
    pub fn new(seed: u64) -> Random {
        Random { state: seed }
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ self.state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below `count`; 0 if there is none.
    ///
    /// ```
    /// use usherkit_tests::random::Random;
    ///
    /// let mut random = Random::new(7);
    /// assert!((0..100).all(|_| random.below(3) < 3));
    /// ```
    pub fn below(&mut self, count: usize) -> usize {
        (self.bits() % count.max(1) as u64) as usize
    }

    /// Puts `items` into a random order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// The JSON text of `value` with the members of every object in a random order.
pub fn shuffled(value: &Value, random: &mut Random) -> String {
    match value {
        Value::Object(members) => {
            let mut texts: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), shuffled(value, random)))
                .collect();
            random.shuffle(&mut texts);
            format!("{{{}}}", texts.join(","))
        }
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| shuffled(item, random)).collect();
            format!("[{}]", items.join(","))
        }
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shuffling_changes_the_order_of_members_only() {
        let value: Value = serde_json::from_str(r#"{"a":[1,{"b":"é\n","c":null}],"d":{}}"#).unwrap();
        let mut texts: Vec<_> = (0..40).map(|seed| shuffled(&value, &mut Random::new(seed))).collect();
        assert!(
            texts
                .iter()
                .all(|text| serde_json::from_str::<Value>(text).unwrap() == value)
        );
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 4, "two objects with two members each");
    }
}

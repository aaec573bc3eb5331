//! What checks of payloads keep from one call to the next.

use usherkit_core::Options;
use usherkit_core::validate::Validator;

/// The most sets of options that are kept at a time.
const MOST_SETS: usize = 64;

pub(crate) struct Checks {
    pub(crate) validator: Validator,
    pub(crate) options: OptionSets,
    pub(crate) program: Vec<u32>,
}

impl Checks {
    pub(crate) const fn new() -> Self {
        Checks {
            validator: Validator::new(),
            options: OptionSets {
                kept: Vec::new(),
                next: 0,
            },
            program: Vec::new(),
        }
    }
}

/// Accepted sets of options. Each has a stamp, a number that the facade gives to one set only: a call gets the set that it
/// names, or none. A stamp comes as an `f64`, whose whole numbers nobody can use up, and is kept as its bits.
pub(crate) struct OptionSets {
    kept: Vec<(u64, Options)>,
    /// The place of the oldest set, once all places are taken.
    next: usize,
}

impl OptionSets {
    pub(crate) fn get(&mut self, stamp: f64) -> Option<&mut Options> {
        let kept = self.kept.iter_mut().find(|(own, _)| *own == stamp.to_bits());
        kept.map(|(_, options)| options)
    }

    pub(crate) fn keep(&mut self, stamp: f64, options: Options) {
        let kept = (stamp.to_bits(), options);
        if self.kept.len() < MOST_SETS {
            self.kept.push(kept);
        } else if let Some(oldest) = self.kept.get_mut(self.next) {
            *oldest = kept;
            self.next = (self.next + 1) % MOST_SETS;
        }
    }
}

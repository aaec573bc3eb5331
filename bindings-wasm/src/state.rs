//! The state between calls: buffers and options.

#[cfg(feature = "schemas")]
use crate::checks::Checks;
use core::cell::RefCell;
use usherkit_core::validate::FlatAnswer;

pub(crate) struct State {
    pub(crate) input: Vec<u8>,
    pub(crate) flat: FlatAnswer,
    pub(crate) findings: String,
    #[cfg(feature = "schemas")]
    pub(crate) checks: Checks,
    output: [usize; 8],
}

thread_local! {
    // Initialized at compile time: lazy initialization would bring more code.
    static STATE: RefCell<State> = const {
        RefCell::new(State {
            input: Vec::new(),
            flat: FlatAnswer::new(),
            findings: String::new(),
            #[cfg(feature = "schemas")]
            checks: Checks::new(),
            output: [0; 8],
        })
    };
}

pub(crate) fn with_state<T>(call: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(call)
}

impl State {
    pub(crate) fn output(&mut self) -> usize {
        let State { flat, findings, .. } = self;
        self.output = [
            flat.leaves.as_ptr() as usize,
            flat.leaves.len(),
            flat.ends.as_ptr() as usize,
            flat.ends.len(),
            flat.program.as_ptr() as usize,
            flat.program.len(),
            findings.as_ptr() as usize,
            findings.len(),
        ];
        self.output.as_ptr() as usize
    }
}

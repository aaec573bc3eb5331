//! The state between calls: buffers and options.

#[cfg(feature = "schemas")]
use crate::checks::Checks;
use core::cell::RefCell;
use usherkit_core::validate::StripAnswer;

pub(crate) struct State {
    pub(crate) input: Vec<u8>,
    pub(crate) strip: StripAnswer,
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
            strip: StripAnswer::new(),
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
        let State { strip, findings, .. } = self;
        self.output = [
            strip.leaves.as_ptr() as usize,
            strip.leaves.len(),
            strip.ends.as_ptr() as usize,
            strip.ends.len(),
            strip.program.as_ptr() as usize,
            strip.program.len(),
            findings.as_ptr() as usize,
            findings.len(),
        ];
        self.output.as_ptr() as usize
    }
}

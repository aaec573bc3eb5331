//! What lives from one call to the next: buffers, and the options that the shell has set.

use core::cell::RefCell;
use usherkit_core::Options;
use usherkit_core::formats::date::Date;
use usherkit_core::schema::{StripAnswer, Validator};

pub(crate) struct State {
    pub(crate) validator: Validator,
    /// The first are the defaults.
    pub(crate) options: Vec<Options>,
    pub(crate) input: Vec<u8>,
    pub(crate) program: Vec<u32>,
    pub(crate) strip: StripAnswer,
    pub(crate) findings: String,
    output: [usize; 8],
}

thread_local! {
    // Made at compile time: a lazy one would bring its own machinery.
    static STATE: RefCell<State> = const {
        RefCell::new(State {
            validator: Validator::new(),
            options: Vec::new(),
            input: Vec::new(),
            program: Vec::new(),
            strip: StripAnswer::new(),
            findings: String::new(),
            output: [0; 8],
        })
    };
}

pub(crate) fn with_state<T>(call: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(|state| {
        if state.options.is_empty() {
            state.options.push(Options::new(Date::EPOCH));
        }
        call(state)
    })
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

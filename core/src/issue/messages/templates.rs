//! The notation for the templates of a language.

/// A language: one template on each line, in the order of the faults, which the compiler checks.
macro_rules! templates {
    (always { $($fault:ident => $template:literal;)+ } decisions { $($decision:ident => $decision_template:literal;)+ }) => {
        pub(super) static PACK: crate::issue::lines::Lines = crate::issue::lines::Lines::new(crate::issue::code::built_in! {
            always { $($template,)+ } decisions { $($decision_template,)+ }
        });

        const _: () = {
            let mut faults: &[crate::issue::Fault] = &[$(crate::issue::Fault::$fault,)+ $(crate::issue::Fault::$decision,)+];
            assert!(faults.len() == crate::issue::Fault::ALL.len(), "a fault without a template");
            let mut place = 0;
            while let Some((fault, rest)) = faults.split_first() {
                assert!(*fault as usize == place, "templates stand in the order of the faults");
                (faults, place) = (rest, place + 1);
            }
        };
    };
}
pub(super) use templates;

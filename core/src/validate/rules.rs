//! Runs the rules of a member.

use super::members::Members;
use super::options::{NationalIdLevel, Options};
use crate::formats::date::Date;
use crate::issue::{Fault, Param, Params, Report, Segment};
use crate::rulebook::{Findings, Rule};
use crate::text::{first_foreign, has_form, scalar_count};

/// Runs the rules of a value until one refuses it; the value of a list is empty.
pub(super) fn run(rules: &'static [Rule], value: &str, members: &Members<'_>, options: &Options, report: &mut Report) {
    for rule in rules {
        let issues = report.issue_count();
        apply(rule, value, members, options, report);
        if report.issue_count() > issues {
            break;
        }
    }
}

fn apply(rule: &'static Rule, value: &str, members: &Members<'_>, options: &Options, report: &mut Report) {
    let is_longer = |max: u32| value.len() > max as usize && scalar_count(value) > max as usize;
    match *rule {
        Rule::Alias { .. } | Rule::OrSingle => {}
        Rule::Only { also, ending } => {
            let mut rest = value;
            while let Some(shorter) = rest.strip_suffix(ending).filter(|_| !ending.is_empty()) {
                rest = shorter;
            }
            if let Some(at) = first_foreign(rest, also) {
                report.refuse_number(Fault::TextForbiddenCharacter, at as u32);
            }
        }
        Rule::Form { form, example } => {
            if !(value.is_empty() || has_form(value, form)) {
                report.refuse_word(Fault::TextFormat, example);
            }
        }
        Rule::MaxLength { max } => {
            if is_longer(max) {
                report.refuse_number(Fault::TextTooLong, max);
            }
        }
        Rule::CardLength { max } => {
            if is_longer(max) {
                report.warning(Fault::TextTooLongForCards, Params::number(max));
            }
        }
        Rule::UsualDigits {
            when,
            lengths,
            expected,
        } => {
            let applies = when.is_none_or(|when| members.is_one_of(when.member, when.one_of));
            if value.is_empty() || !applies {
            } else if !value.bytes().all(|byte| byte.is_ascii_digit()) {
                report.warn_word(Fault::TextUnusualCharacters, "0–9");
            } else if lengths.checked_shr(value.len() as u32).unwrap_or_default() & 1 == 0 {
                report.warn_word(Fault::TextUnusualLength, expected);
            }
        }
        Rule::UsualPhoneDigits { min, max } => {
            if !(min..=max).contains(&(value.len() as u32).saturating_sub(1)) {
                let digits = Params::two(Param::Number(min.into()), Param::Number(max.into()));
                report.warning(Fault::PhoneUnusualForProvider, digits);
            }
        }
        Rule::NotBefore { outer } => {
            let earliest = members.parent.and_then(|owner| owner.date(outer));
            if earliest.is_some_and(|earliest| Date::parse(value).is_ok_and(|day| day < earliest)) {
                report.refuse(Fault::DateBeforeBirth);
            }
        }
        Rule::SomeItem => {
            if members.items(member(report)).next().is_none() {
                report.warn(Fault::ListEmpty);
            }
        }
        Rule::Exclusive { item } => {
            let (mut count, mut is_there) = (0, false);
            for own in members.items(member(report)) {
                count += 1;
                is_there |= own == Some(item);
            }
            if is_there && count > 1 {
                report.warn_word(Fault::ListExclusiveMember, item);
            }
        }
        Rule::Deprecated { instead } => {
            let instead = instead.map_or(Param::Absent, Param::Word);
            report.warning(Fault::MemberDeprecated, Params::one(instead));
        }
        Rule::Custom(custom) => (custom.run)(members, value, &mut Reporter { report, options }),
    }
}

/// The member that is being checked.
fn member(report: &Report) -> &'static str {
    match report.path.last() {
        Some(Segment::Key(name)) => name,
        _ => "",
    }
}

/// Takes the findings of a computation.
struct Reporter<'a> {
    report: &'a mut Report,
    options: &'a Options,
}

impl Findings for Reporter<'_> {
    fn member(&self) -> &'static str {
        member(self.report)
    }

    fn issue(&mut self, fault: Fault, params: Params) {
        self.report.issue(fault, params);
    }

    fn warning(&mut self, fault: Fault, params: Params) {
        self.report.warning(fault, params);
    }

    fn national_id(&mut self, fault: Fault, params: Params, may_refuse: bool) {
        let levels = self.options.national_ids;
        let level = match fault {
            Fault::NationalIdCheckDigit => levels.check_digit,
            Fault::NationalIdPlaceholder => levels.placeholder,
            _ => levels.format,
        };
        match level {
            NationalIdLevel::Off => {}
            NationalIdLevel::Error if may_refuse => self.report.issue(fault, params),
            _ => self.report.warning(fault, params),
        }
    }

    fn takes_kosovo(&self) -> bool {
        self.options.kosovo
    }
}

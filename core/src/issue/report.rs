//! The issues and warnings of one payload, and their JSON.

use super::path::Segment;
use super::{Fault, Locale, Param, Params};
use crate::issue::paths::Paths;
use crate::json::write;

/// The most issues, and the most warnings about unknown members, that an answer lists.
const MOST: u32 = 100;

/// The most characters of an unknown member's name that a path repeats.
const LONGEST_NAME: usize = 256;

#[derive(Clone, Copy)]
pub(super) struct Finding {
    pub(super) fault: Fault,
    pub(super) params: Params,
    pub(super) path: (u32, u32),
}

/// Collects the findings of checks, at the current path of the walk.
#[derive(Default)]
pub(crate) struct Report {
    /// The current path of the walk.
    pub(crate) path: Vec<Segment>,
    pub(super) issues: Vec<Finding>,
    pub(super) warnings: Vec<Finding>,
    unlisted_issues: u32,
    unknown_members: u32,
    unlisted_unknown_members: u32,
    /// The segments of all paths.
    pub(super) paths: Vec<Segment>,
    /// Where [`Param::Own`] and [`Segment::Unknown`] point into.
    pub(super) names: String,
}

impl Report {
    pub(crate) const fn new() -> Self {
        Report {
            path: Vec::new(),
            issues: Vec::new(),
            warnings: Vec::new(),
            unlisted_issues: 0,
            unknown_members: 0,
            unlisted_unknown_members: 0,
            paths: Vec::new(),
            names: String::new(),
        }
    }

    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn clear(&mut self) {
        self.path.clear();
        self.issues.clear();
        self.warnings.clear();
        (
            self.unlisted_issues,
            self.unknown_members,
            self.unlisted_unknown_members,
        ) = (0, 0, 0);
        self.paths.clear();
        self.names.clear();
    }

    /// Whether there is no issue.
    pub(crate) fn is_ok(&self) -> bool {
        self.issues.is_empty()
    }

    /// The number of issues.
    pub(crate) fn issue_count(&self) -> usize {
        self.issues.len() + self.unlisted_issues as usize
    }

    /// Whether there is neither an issue nor a warning.
    pub(crate) fn is_empty(&self) -> bool {
        self.issues.is_empty() && self.warnings.is_empty()
    }

    fn finding(&mut self, fault: Fault, params: Params) -> Finding {
        let from = self.paths.len() as u32;
        self.paths.extend_from_slice(&self.path);
        Finding {
            fault,
            params,
            path: (from, self.paths.len() as u32),
        }
    }

    /// Adds an issue without parameters. This and the next functions are never inlined in compact code, so that parameters are
    /// made in one place.
    #[cold]
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn refuse(&mut self, fault: Fault) {
        self.issue(fault, Params::NONE);
    }

    /// Adds an issue with one number.
    #[cold]
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn refuse_number(&mut self, fault: Fault, number: u32) {
        self.issue(fault, Params::number(number));
    }

    /// Adds an issue with one word.
    #[cold]
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn refuse_word(&mut self, fault: Fault, word: &'static str) {
        self.issue(fault, Params::word(word));
    }

    /// Adds a warning without parameters.
    #[cold]
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn warn(&mut self, fault: Fault) {
        self.warning(fault, Params::NONE);
    }

    /// Adds a warning with one word.
    #[cold]
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn warn_word(&mut self, fault: Fault, word: &'static str) {
        self.warning(fault, Params::word(word));
    }

    #[cold]
    pub(crate) fn issue(&mut self, fault: Fault, params: Params) {
        if self.issues.len() as u32 >= MOST {
            self.unlisted_issues += 1;
            return;
        }
        let finding = self.finding(fault, params);
        self.issues.push(finding);
    }

    #[cold]
    pub(crate) fn warning(&mut self, fault: Fault, params: Params) {
        let finding = self.finding(fault, params);
        self.warnings.push(finding);
    }

    /// Keeps a text that no table has: a suggestion made from the payload, or a path of the options.
    #[cold]
    pub(crate) fn keep(&mut self, write: impl FnOnce(&mut String)) -> Param {
        let from = self.names.len() as u32;
        write(&mut self.names);
        Param::Own(from, self.names.len() as u32)
    }

    /// Adds a member that no table knows, below the current path, if `only` selects it; or the number `count` of further ones.
    #[cold]
    pub(crate) fn unknown_members(&mut self, name: &str, count: u32, is_issue: bool, only: &Paths) {
        let from = self.names.len() as u32;
        for char in name.chars().take(LONGEST_NAME) {
            write::char(&mut self.names, char);
        }
        self.path.push(Segment::Unknown(from, self.names.len() as u32));
        if only.is_empty() || only.touch(&self.path, name) {
            if is_issue {
                if self.issues.len() as u32 >= MOST {
                    self.unlisted_issues += count;
                } else {
                    self.refuse(Fault::MemberUnknown);
                }
            } else if self.unknown_members >= MOST {
                self.unlisted_unknown_members += count;
            } else {
                self.unknown_members += 1;
                self.warn(Fault::MemberUnknown);
            }
        }
        self.path.pop();
    }

    /// Replaces all findings with one about the payload as a whole.
    #[cold]
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn whole(&mut self, fault: Fault, number: u32) {
        self.clear();
        self.refuse_number(fault, number);
    }

    /// Adds the number of findings that are not listed.
    pub(crate) fn complete(&mut self) {
        self.path.clear();
        if self.unlisted_issues > 0 {
            let finding = self.finding(Fault::LimitIssues, Params::number(self.unlisted_issues));
            self.issues.push(finding);
        }
        if self.unlisted_unknown_members > 0 {
            let count = Params::number(self.unlisted_unknown_members);
            let finding = self.finding(Fault::LimitUnknownMembers, count);
            self.warnings.push(finding);
        }
        (self.unlisted_issues, self.unlisted_unknown_members) = (0, 0);
    }

    /// Appends `"issues":[…],` if there are any, then `"warnings":[…]`.
    pub(crate) fn write_lists(&mut self, locale: Locale, out: &mut String) {
        self.complete();
        if !self.is_ok() {
            write::text(out, "\"issues\":");
            self.write_list(&self.issues, locale, out);
            write::char(out, ',');
        }
        write::text(out, "\"warnings\":");
        self.write_list(&self.warnings, locale, out);
    }

    fn write_list(&self, findings: &[Finding], locale: Locale, out: &mut String) {
        write::char(out, '[');
        for finding in findings {
            self.write_finding(finding, locale, out);
            write::char(out, ',');
        }
        write::close(out, "]");
    }

    fn write_finding(&self, finding: &Finding, locale: Locale, out: &mut String) {
        write::text(out, "{\"code\":");
        write::string(out, finding.fault.code().wire());
        write::text(out, ",\"path\":[");
        let (from, to) = finding.path;
        for segment in self.paths.get(from as usize..to as usize).unwrap_or_default() {
            match *segment {
                Segment::Key(key) => write::string(out, key),
                Segment::Index(index) => write::number(out, index),
                Segment::Unknown(from, to) => {
                    write::string(out, self.names.get(from as usize..to as usize).unwrap_or_default());
                }
            }
            write::char(out, ',');
        }
        write::close(out, "],\"params\":{");
        if let Some(reason) = finding.fault.reason() {
            write::text(out, "\"reason\":");
            write::string(out, reason);
            write::char(out, ',');
        }
        for (at, value) in finding.params.0.into_iter().enumerate() {
            if value != Param::Absent {
                write::string(out, finding.fault.code().value_name(at));
                write::char(out, ':');
                value.write_json(&self.names, out);
                write::char(out, ',');
            }
        }
        write::close(out, "},\"message\":\"");
        locale.write_message(finding.fault, &finding.params, &self.names, out);
        write::text(out, "\"}");
    }
}

/// The parts of a report, once it is [complete](Report::complete).
#[cfg(feature = "values")]
impl Report {
    /// Appends only the issues, as a JSON array.
    pub(crate) fn write_issues(&self, locale: Locale, out: &mut String) {
        self.write_list(&self.issues, locale, out);
    }

    /// Appends only the warnings, as a JSON array.
    pub(crate) fn write_warnings(&self, locale: Locale, out: &mut String) {
        self.write_list(&self.warnings, locale, out);
    }
}

/// Functions for operations.
#[cfg(feature = "operations")]
impl Report {
    /// Adds an issue at the member `name`.
    pub(crate) fn refuse_at(&mut self, name: &'static str, fault: Fault) {
        self.path.push(Segment::Key(name));
        self.refuse(fault);
        self.path.pop();
    }

    /// Adds a warning about the member `name`.
    pub(crate) fn warn_about(&mut self, name: &'static str, fault: Fault) {
        self.path.push(Segment::Key(name));
        self.warn(fault);
        self.path.pop();
    }

    /// The warnings, each with its fault and the member of the payload that it concerns.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = (Warning, Fault, Option<&'static str>)> {
        let warnings = self.warnings.iter();
        warnings.map(|finding| (Warning(*finding), finding.fault, self.member(finding)))
    }

    /// The members of the payload that issues concern.
    pub(crate) fn faulty_members(&self) -> impl Iterator<Item = &'static str> {
        self.issues.iter().filter_map(|finding| self.member(finding))
    }

    fn member(&self, finding: &Finding) -> Option<&'static str> {
        match self
            .paths
            .get(finding.path.0 as usize..finding.path.1 as usize)?
            .first()?
        {
            Segment::Key(name) => Some(name),
            _ => None,
        }
    }

    /// Adds the issues of another report.
    pub(crate) fn extend_issues(&mut self, other: &Report) {
        for finding in &other.issues {
            let finding = self.adopted(other, finding);
            self.issues.push(finding);
        }
    }

    /// Adds the issues and warnings of another report.
    pub(crate) fn extend(&mut self, other: &Report) {
        self.extend_issues(other);
        for finding in &other.warnings {
            self.adopt(other, Warning(*finding));
        }
    }

    /// Adds a warning of another report.
    pub(crate) fn adopt(&mut self, other: &Report, warning: Warning) {
        let finding = self.adopted(other, &warning.0);
        self.warnings.push(finding);
    }

    fn adopted(&mut self, other: &Report, finding: &Finding) -> Finding {
        let mut own = |from: u32, to: u32| {
            let start = self.names.len() as u32;
            let name = other.names.get(from as usize..to as usize).unwrap_or_default();
            write::text(&mut self.names, name);
            (start, self.names.len() as u32)
        };
        let params = Params(finding.params.0.map(|param| match param {
            Param::Own(from, to) => {
                let (from, to) = own(from, to);
                Param::Own(from, to)
            }
            param => param,
        }));
        let (from, to) = finding.path;
        let start = self.paths.len() as u32;
        for segment in other.paths.get(from as usize..to as usize).unwrap_or_default() {
            self.paths.push(match *segment {
                Segment::Unknown(from, to) => {
                    let (from, to) = own(from, to);
                    Segment::Unknown(from, to)
                }
                segment => segment,
            });
        }
        Finding {
            fault: finding.fault,
            params,
            path: (start, self.paths.len() as u32),
        }
    }
}

/// A warning of a report.
#[cfg(feature = "operations")]
#[derive(Clone, Copy)]
pub(crate) struct Warning(Finding);

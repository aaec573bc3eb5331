//! The tables: records, fields, kinds, conditions. Whoever wants to know a rule reads it here: the walk, generated types,
//! form fields and the rules pages all do.

use super::condition::Condition;
use super::labels::Labels;
use super::names::if_kept;
use super::rule::Rule;
use crate::text::Words;

/// An object: its members in the order in which they are checked and written.
#[derive(Debug)]
pub struct Record {
    /// Stable dotted name, with the feature `names`; the names of schemas are part of the contract (`killb.person.create`).
    pub name: &'static str,
    /// The known members, in table order.
    pub fields: &'static [Field],
    /// What happens to members that no field names.
    pub unknown_keys: UnknownKeys,
    /// Whether a payload is a whole object or a change of one.
    pub purpose: Purpose,
    /// Whether numbers may come as text of digits, as servers have them in hand that read the query of an address.
    pub reads_digits: bool,
    /// The members that say what the object is. Where a change gives one of them another value, it is another object: what
    /// is not required of the old one does not belong to it.
    #[cfg(feature = "operations")]
    pub identity: &'static [&'static str],
    /// The labels of the members, with the feature `metadata`.
    #[cfg(feature = "metadata")]
    pub labels: Labels,
}

/// What the payloads of a record are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// They are whole: what is required has to be there.
    Whole,
    /// They change an object whose other members are unseen. Every member may be absent, an unmet condition is a
    /// warning, and a member whose change the API refuses ([`OnUpdate::Refused`]) is the issue `member.not_updatable`.
    Change {
        /// The provider's own error code for such a member, where it has one.
        provider_code: Option<&'static str>,
    },
}

/// What happens to a member that the table does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownKeys {
    /// It is left out of the value, with the warning `member.unknown`.
    Strip,
    /// It is the issue `member.unknown`.
    Reject,
}

/// A member of a [`Record`].
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The member's name.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
    /// When it must be there.
    pub presence: Presence,
    /// What changing it causes.
    pub on_update: OnUpdate,
    /// How else the value may be written, and what else holds of it, in the order in which it is looked at.
    pub rules: &'static [Rule],
    /// Where the rule comes from; only with the feature `docs`, which the rules pages are made with.
    #[cfg(feature = "docs")]
    pub source: &'static str,
    /// What the value is for, where the name does not say; only with the feature `docs`, for the rules pages and for the
    /// comments of generated types.
    #[cfg(feature = "docs")]
    pub about: &'static str,
}

/// When a member must be there.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Presence {
    /// Always; absent is the issue `member.required`, blank text is `text.blank`.
    Required,
    /// Never.
    Optional,
    /// When a sibling has a certain value.
    RequiredWhen(Condition),
    /// When none of these siblings is there.
    RequiredWithout(&'static [&'static str]),
    /// When a sibling is there.
    RequiredWith(&'static str),
    /// Never for certain, but likely when a sibling has a certain value: absent is then the warning `member.required`.
    AdvisedWhen(Condition),
    /// Never, and whole objects do not have it: it exists when an object is changed.
    ChangeOnly,
    /// Never for the API, but a KYC level needs it: absent is the warning `kyc.level_needs`.
    Recommended {
        /// The level, as the provider writes it (`L1`).
        level: &'static str,
    },
}

/// What changing a member of an existing user causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnUpdate {
    /// Nothing beyond the change.
    Free,
    /// A new KYC review.
    Review,
    /// The API refuses it.
    Refused,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// The name of a person or a company: trimmed, NFC, at most `max` scalar values; control, bidirectional and
    /// invisible code points are refused (RFC 8264 sections 9.12 and 9.13), joiners and variation selectors stay where
    /// the name is spelt with them and go elsewhere.
    Name {
        /// Most Unicode scalar values after normalization.
        max: u32,
    },
    /// Free text: trimmed, NFC, at most `max` scalar values.
    Text {
        /// Most Unicode scalar values after normalization.
        max: u32,
    },
    /// A line of few characters: text in which typographic apostrophes, blanks and hyphens are those of ASCII.
    Line {
        /// Most Unicode scalar values after normalization.
        max: u32,
        /// The characters that are allowed beside letters and digits of ASCII.
        also: &'static str,
    },
    /// The number of a document: letters in upper case, digits and few signs, without the separators that people write
    /// into it (see [`national_id::compact`](crate::formats::national_id::compact)).
    DocumentNumber {
        /// Most Unicode scalar values after normalization.
        max: u32,
    },
    /// The number of a document or of a register whose separators stay, as plain ones (see
    /// [`national_id::plain`](crate::formats::national_id::plain)).
    RegisterNumber {
        /// Most Unicode scalar values after normalization.
        max: u32,
    },
    /// A mailbox that RFC 5321 and the HTML e-mail field both take; the domain is lower-cased.
    Email,
    /// A telephone number of an existing numbering plan, normalized to E.164.
    Phone,
    /// A telephone number of the shape of E.164: `+` and at most 15 digits. What its numbering plan has is normalized,
    /// what it does not have is the warning `phone.not_in_plan`.
    PhoneShape,
    /// An officially assigned ISO 3166-1 alpha-2 code in any ASCII case, normalized to upper case.
    Country,
    /// A day that exists, written `YYYY-MM-DD` (RFC 3339 full-date).
    Date,
    /// A [`Kind::Date`] that is not after `today`.
    PastDate,
    /// A [`Kind::PastDate`] on which somebody was born who has reached an age on `today`. Before 1900 and more than 120
    /// years ago it is the warning `date.implausible`.
    BirthDate {
        /// Calendar years; 0 where any age is taken.
        minimum_age: u32,
        /// The provider's own error code for younger people.
        provider_code: &'static str,
    },
    /// One of a closed set of words, compared exactly.
    Enum(&'static Enum),
    /// A whole number.
    Integer {
        /// Smallest value.
        min: u32,
        /// Largest value.
        max: u32,
    },
    /// A whole number of at most 2^53 − 1, beyond which readers of JSON differ (RFC 7493 section 2.2).
    SafeInteger,
    /// `true` or `false`.
    Boolean,
    /// Anything: the value is not looked at. Only for members that no payload may have.
    Any,
    /// An ISO 639-1 code by its shape, two ASCII letters in any case, normalized to lower case.
    Language,
    /// A region that the phone metadata knows (two letters in any ASCII case), normalized to upper case.
    Region,
    /// Text that nobody looks into: of any characters, also none.
    Verbatim,
    /// A key or an index of a path, as issues have them. A text stands for a list of them, in which dots part them.
    PathSegment,
    /// A nested record.
    Object(&'static Record),
    /// A nested record whose members are all of one enum, or a word of it for all of them.
    Uniform(&'static Record),
    /// A nested record that depends on a sibling.
    Variant(&'static Variant),
    /// An array.
    List {
        /// Most items.
        max: u32,
        /// What each item is; items are never blank.
        of: &'static Kind,
    },
}

impl Kind {
    /// The day of a birth, at any age.
    pub const ANY_BIRTH_DATE: Kind = Kind::BirthDate {
        minimum_age: 0,
        provider_code: "",
    };
}

/// A closed set of words.
#[derive(Debug)]
pub struct Enum {
    /// Stable dotted name (`killb.employmentStatus`), with the feature `names`, from which generated types take theirs.
    pub name: &'static str,
    /// The words, in the provider's order.
    pub values: Words,
}

impl Enum {
    /// The closed set of these words.
    pub const fn of(name: &'static str, values: Words) -> Enum {
        Enum {
            name: if_kept(name),
            values,
        }
    }
}

impl Record {
    /// The words of the members of a [`Kind::Uniform`] record.
    pub fn words(&self) -> Words {
        match self.fields.first().map(|field| &field.kind) {
            Some(Kind::Enum(words)) => words.values,
            _ => Words::of(""),
        }
    }
}

/// Records of which a sibling chooses one.
#[derive(Debug)]
pub struct Variant {
    /// The sibling, which must be a [`Kind::Enum`].
    pub by: &'static str,
    /// Its values, each with its record.
    pub cases: &'static [Case],
}

/// One choice of a [`Variant`].
#[derive(Debug)]
pub struct Case {
    /// The sibling's value.
    pub is: &'static str,
    /// The record that then applies.
    pub record: &'static Record,
}

/// A member that must be there.
pub const fn required(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        presence: Presence::Required,
        on_update: OnUpdate::Free,
        rules: &[],
        #[cfg(feature = "docs")]
        source: "",
        #[cfg(feature = "docs")]
        about: "",
    }
}

/// A member that may be absent; `null` is not absent.
pub const fn optional(name: &'static str, kind: Kind) -> Field {
    let mut field = required(name, kind);
    field.presence = Presence::Optional;
    field
}

/// The condition's value: exactly this word.
pub const fn is(value: &'static &'static str) -> &'static [&'static str] {
    core::slice::from_ref(value)
}

/// The condition's value: any of these words.
pub const fn one_of(values: &'static [&'static str]) -> &'static [&'static str] {
    values
}

/// A member that only a change has.
pub const fn change_only(name: &'static str, kind: Kind) -> Field {
    let mut field = required(name, kind);
    field.presence = Presence::ChangeOnly;
    field
}

/// A member that the server sets: whole objects do not have it, and changes must not.
pub const fn server_set(name: &'static str) -> Field {
    change_only(name, Kind::Any).on_update(OnUpdate::Refused)
}

impl Field {
    /// Required when the sibling `member` has one of the values (see [`is`], [`one_of`]), else optional.
    pub const fn required_when(mut self, member: &'static str, one_of: &'static [&'static str]) -> Field {
        self.presence = Presence::RequiredWhen(Condition { member, one_of });
        self
    }

    /// Required when none of the siblings `members` is there, else optional.
    pub const fn required_without(mut self, members: &'static [&'static str]) -> Field {
        self.presence = Presence::RequiredWithout(members);
        self
    }

    /// Required when the sibling `member` is there, else optional.
    pub const fn required_with(mut self, member: &'static str) -> Field {
        self.presence = Presence::RequiredWith(member);
        self
    }

    /// Optional, with a warning when it is absent although the sibling `member` has one of the values.
    pub const fn advised_when(mut self, member: &'static str, one_of: &'static [&'static str]) -> Field {
        self.presence = Presence::AdvisedWhen(Condition { member, one_of });
        self
    }

    /// Optional, but a KYC level needs it.
    pub const fn recommended_for(mut self, level: &'static str) -> Field {
        self.presence = Presence::Recommended { level };
        self
    }

    /// What changing it causes.
    pub const fn on_update(mut self, on_update: OnUpdate) -> Field {
        self.on_update = on_update;
        self
    }

    /// How else the value may be written, and what else holds of it once its kind has accepted it.
    pub const fn rules(mut self, rules: &'static [Rule]) -> Field {
        self.rules = rules;
        self
    }

    /// The word that is read as another, and that other, where the table has a [`Rule::Alias`].
    pub fn alias(&self) -> Option<(&'static str, &'static str)> {
        self.rules.iter().find_map(|rule| match *rule {
            Rule::Alias { word, of } => Some((word, of)),
            _ => None,
        })
    }

    /// Whether a text stands for the list of it ([`Rule::OrSingle`]).
    pub fn takes_single(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::OrSingle))
    }

    /// Where the rule comes from, for the rules pages.
    #[cfg_attr(
        not(feature = "docs"),
        expect(unused_mut, unused_variables, reason = "texts for the rules pages only")
    )]
    pub const fn source(mut self, source: &'static str) -> Field {
        #[cfg(feature = "docs")]
        {
            self.source = source;
        }
        self
    }

    /// What the value is for, in sentences, for the rules pages and for the comments of generated types.
    #[cfg_attr(
        not(feature = "docs"),
        expect(unused_mut, unused_variables, reason = "texts for pages and comments only")
    )]
    pub const fn about(mut self, about: &'static str) -> Field {
        #[cfg(feature = "docs")]
        {
            self.about = about;
        }
        self
    }
}

/// The members of all `parts` in their order, for tables that share some: `N` is how many there are.
#[expect(
    clippy::indexing_slicing,
    reason = "only evaluated at compile time, where iterators are not"
)]
pub const fn joined<const N: usize>(parts: &[&[Field]]) -> [Field; N] {
    let mut fields = [parts[0][0]; N];
    let (mut part, mut at) = (0, 0);
    while part < parts.len() {
        let mut own = 0;
        while own < parts[part].len() {
            fields[at] = parts[part][own];
            at += 1;
            own += 1;
        }
        part += 1;
    }
    assert!(at == N, "the parts have another count of members");
    fields
}

#[expect(
    clippy::indexing_slicing,
    reason = "only evaluated at compile time, where iterators are not"
)]
const fn is_change_only(fields: &[Field], at: usize) -> bool {
    matches!(fields[at].presence, Presence::ChangeOnly)
}

impl Record {
    /// The table of objects without a member.
    #[cfg(feature = "operations")]
    pub(crate) const NOTHING: Record = Record::whole("", &[]);

    /// The table of whole objects; unknown members are stripped. Members that only a change has stand last in `fields`
    /// and are left out.
    pub const fn whole(name: &'static str, fields: &'static [Field]) -> Record {
        let mut known = 0;
        while known < fields.len() && !is_change_only(fields, known) {
            known += 1;
        }
        let (fields, rest) = fields.split_at(known);
        let mut at = 0;
        while at < rest.len() {
            assert!(is_change_only(rest, at), "members that only a change has stand last");
            at += 1;
        }
        Record {
            name: if_kept(name),
            fields,
            unknown_keys: UnknownKeys::Strip,
            purpose: Purpose::Whole,
            reads_digits: false,
            #[cfg(feature = "operations")]
            identity: &[],
            #[cfg(feature = "metadata")]
            labels: Labels::NONE,
        }
    }

    /// The table of changes of an object with these members; `provider_code` is the API's own error for a member that
    /// cannot change.
    pub const fn change(name: &'static str, fields: &'static [Field], provider_code: Option<&'static str>) -> Record {
        Record {
            name: if_kept(name),
            fields,
            unknown_keys: UnknownKeys::Strip,
            purpose: Purpose::Change { provider_code },
            reads_digits: false,
            #[cfg(feature = "operations")]
            identity: &[],
            #[cfg(feature = "metadata")]
            labels: Labels::NONE,
        }
    }

    /// The members that say what the object is.
    #[cfg_attr(
        not(feature = "operations"),
        expect(unused_mut, unused_variables, reason = "only decisions about changes want to know")
    )]
    pub const fn identified_by(mut self, identity: &'static [&'static str]) -> Record {
        #[cfg(feature = "operations")]
        {
            self.identity = identity;
        }
        self
    }

    /// Sets the labels of the members. Nested records have their own.
    #[cfg_attr(
        not(feature = "metadata"),
        expect(unused_mut, unused_variables, reason = "only what describes tables wants to know")
    )]
    pub const fn labelled(mut self, labels: Labels) -> Record {
        #[cfg(feature = "metadata")]
        {
            self.labels = labels;
        }
        self
    }

    /// Unknown members are issues.
    pub const fn rejecting_unknown_keys(mut self) -> Record {
        self.unknown_keys = UnknownKeys::Reject;
        self
    }

    /// Numbers may come as text of digits.
    pub const fn reading_digits(mut self) -> Record {
        self.reads_digits = true;
        self
    }

    /// The position of the member `name`; `expected` is tried first, for members mostly come in table order.
    #[inline]
    pub(crate) fn position(&self, name: &str, expected: usize) -> Option<usize> {
        if self.fields.get(expected).is_some_and(|field| field.name == name) {
            return Some(expected);
        }
        self.fields.iter().position(|field| field.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_say_how_else_a_value_may_be_written() {
        const ALIAS: Rule = Rule::Alias { word: "old", of: "new" };
        let plain = optional("tag", Kind::Verbatim);
        assert!(plain.alias().is_none() && !plain.takes_single());
        assert_eq!(plain.rules(&[Rule::OrSingle, ALIAS]).alias(), Some(("old", "new")));
        assert!(plain.rules(&[ALIAS, Rule::OrSingle]).takes_single());
    }
}

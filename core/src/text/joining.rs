//! Joiners and variation selectors: invisible characters with which some scripts spell.

use super::ranges::is_in;
use crate::text::nfc::canonical_combining_class;

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';
const MONGOLIAN_VOWEL_SEPARATOR: char = '\u{180E}';
/// Selects the coloured form of a picture.
const EMOJI_SELECTOR: char = '\u{FE0F}';

/// The combining class of viramas, which remove the vowel of a consonant.
const VIRAMA: u8 = 9;

/// Whether the character only changes how its neighbours look: a joiner, a variation selector, or one of their
/// Mongolian siblings.
#[cfg_attr(feature = "compact", inline(never))]
pub(super) const fn is_modifier(character: char) -> bool {
    matches!(
        character,
        NON_JOINER | JOINER | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

/// The modifiers of a run that have a meaning.
#[derive(Default)]
pub(super) struct Meaning {
    /// The variation selector, which is the first character of the run.
    pub(super) selector: Option<char>,
    /// The joiner, and its offset in the run.
    pub(super) joiner: Option<(usize, char)>,
}

/// The modifiers of `run` that have a meaning between `before` and `after`; the others have no effect.
///
/// A joiner has a meaning after a virama, and between two characters of scripts that spell with joiners. RFC 5892 (appendices
/// A.1 and A.2) allows fewer places: it leaves out Bengali and Kannada, where a joiner stands before the virama, and
/// Persian, where a joiner separates words also after letters that do not join. A variation selector has a meaning after a
/// character with variations. So at most one of each stays.
pub(super) fn meaning(before: &str, run: &str, after: &str) -> Meaning {
    let Some(base) = before.chars().next_back() else {
        return Meaning::default();
    };
    let selector = run.chars().next().filter(|&selector| has_variation(base, selector));
    let (mut back, mut on) = (before.chars(), after.chars());
    let (is_joined_before, follows_virama) = nearest_letter(&mut || back.next_back());
    let joins = follows_virama || is_joined_before && nearest_letter(&mut || on.next()).0;
    let is_in_picture =
        (is_picture(base) || selector == Some(EMOJI_SELECTOR)) && after.chars().next().is_some_and(is_picture);
    let is_meant = |joiner: char| match joiner {
        NON_JOINER => joins,
        JOINER => joins || is_in_picture,
        MONGOLIAN_VOWEL_SEPARATOR => joins && is_mongolian(base),
        _ => false,
    };
    let joiner = run.char_indices().find(|&(_, joiner)| is_meant(joiner));
    Meaning { selector, joiner }
}

/// Whether the first letter, or a mark on the way to it, is of a script that spells with joiners, and whether a virama is
/// among the marks. All marks are checked together, because NFC reorders them.
fn nearest_letter(next: &mut dyn FnMut() -> Option<char>) -> (bool, bool) {
    let (mut joins, mut has_virama) = (false, false);
    while let Some(character) = next() {
        let class = canonical_combining_class(character);
        joins |= is_in(character, &SCRIPTS_WITH_JOINERS);
        has_virama |= class == VIRAMA;
        if class == 0 {
            break;
        }
    }
    (joins, has_virama)
}

/// The blocks of cursive scripts, and of those with viramas.
static SCRIPTS_WITH_JOINERS: [(char, char); 14] = [
    // Arabic, Syriac, N'Ko … Devanagari, Bengali … Malayalam, Sinhala.
    ('\u{600}', '\u{DFF}'),
    // Tibetan, Myanmar.
    ('\u{F00}', '\u{109F}'),
    // Philippine scripts, Khmer, Mongolian … Balinese, Sundanese, Lepcha.
    ('\u{1700}', '\u{180A}'),
    ('\u{1810}', '\u{1C4F}'),
    ('\u{1CD0}', '\u{1CFF}'),
    // Syloti Nagri, Phags-pa, Saurashtra … Javanese, Myanmar, Meetei Mayek.
    ('\u{A800}', '\u{A95F}'),
    ('\u{A980}', '\u{AAFF}'),
    ('\u{ABC0}', '\u{ABFF}'),
    // Presentation forms of Arabic.
    ('\u{FB50}', '\u{FDFF}'),
    ('\u{FE70}', '\u{FEFC}'),
    // Kharoshthi, Manichaean, Sogdian … Brahmi and its descendants; Gurung Khema, Kirat Rai; Adlam.
    ('\u{10A00}', '\u{11FFF}'),
    ('\u{16100}', '\u{1613F}'),
    ('\u{16D40}', '\u{16D7F}'),
    ('\u{1E900}', '\u{1E95F}'),
];

/// Whether the variation selector changes how `base` looks (Ideographic Variation Database, `StandardizedVariants.txt`,
/// `emoji-variation-sequences.txt`), judged by blocks.
const fn has_variation(base: char, selector: char) -> bool {
    match selector {
        '\u{180B}'..='\u{180D}' | '\u{180F}' => is_mongolian(base),
        '\u{FE00}' if is_in(base, &OF_TWO_FORMS) => true,
        '\u{FE00}'..='\u{FE02}' | '\u{E0100}'..='\u{E01EF}' => is_in(base, &IDEOGRAPHS),
        '\u{FE0E}' | EMOJI_SELECTOR => is_picture(base),
        _ => false,
    }
}

/// Blocks of Myanmar, Phags-pa, Manichaean, with dotted or ancient forms.
static OF_TWO_FORMS: [(char, char); 4] = [
    ('\u{1000}', '\u{109F}'),
    ('\u{A840}', '\u{A877}'),
    ('\u{AA60}', '\u{AA7F}'),
    ('\u{10AC0}', '\u{10AFF}'),
];

const fn is_mongolian(character: char) -> bool {
    matches!(character, '\u{1800}'..='\u{18AF}')
}

static IDEOGRAPHS: [(char, char); 4] = [
    ('\u{3400}', '\u{4DBF}'),
    ('\u{4E00}', '\u{9FFF}'),
    ('\u{F900}', '\u{FAFF}'),
    ('\u{20000}', '\u{3FFFD}'),
];

/// Whether the character is a picture that joiners can combine, or that has a coloured form.
const fn is_picture(character: char) -> bool {
    is_in(character, &PICTURES)
}

/// The blocks leave out ideographs that NFC replaces.
static PICTURES: [(char, char); 5] = [
    ('\u{231A}', '\u{2328}'),
    ('\u{232B}', '\u{23FF}'),
    ('\u{25A0}', '\u{27BF}'),
    ('\u{2B00}', '\u{2BFF}'),
    ('\u{1F000}', '\u{1FAFF}'),
];

//! The scanner: strict, forward only, without recursion for skipped values.

/// Reading stopped: [`Scanner::stop`] says where and why. It has no content, because every step on the way back checks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stopped;

/// Where and why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Not JSON; the offset of the first invalid byte.
    Syntax(usize),
    /// Nested more deeply than the limit.
    Depth,
}

/// The type of a value, from its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lexeme {
    String,
    Number,
    Boolean,
    Null,
    Object,
    Array,
    /// [`FOREIGN`] stands there, a name, and [`FOREIGN`] again.
    Foreign,
    /// [`UNREADABLE`] stands there.
    Unreadable,
}

/// Where the raw text of a key lies, and whether it is free of escapes.
pub(crate) struct Key {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) clean: bool,
}

/// A cursor over JSON text.
pub(crate) struct Scanner<'t> {
    text: &'t [u8],
    /// Offset of the next byte to read.
    pub(crate) at: usize,
    depth: u32,
    max_depth: u32,
    is_marked: bool,
}

/// The byte before and after the name of a value that JSON does not have, in texts that a facade wrote from objects of its
/// language. The scanner never reads other text in this way.
pub(crate) const FOREIGN: u8 = 1;
/// The byte for a value that threw when the facade read it.
pub(crate) const UNREADABLE: u8 = 2;

/// The deepest nesting that [`Scanner::skip`] can follow: one bit for each level.
pub(crate) const DEEPEST: u32 = 128;

/// Sets the high bit of each byte (of the lowest one exactly) that ends a run of ordinary string bytes:
/// a quote, a backslash or a control character.
#[inline]
fn run_end(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    let zero = |x: u64| x.wrapping_sub(ONES) & !x;
    let quote = zero(word ^ (ONES * b'"' as u64));
    let backslash = zero(word ^ (ONES * b'\\' as u64));
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    (quote | backslash | control) & (ONES * 0x80)
}

impl<'t> Scanner<'t> {
    /// Starts at the first byte of `text`, which must be valid UTF-8.
    pub(crate) fn new(text: &'t [u8], max_depth: u32) -> Self {
        Scanner {
            text,
            at: 0,
            depth: 0,
            max_depth: max_depth.min(DEEPEST),
            is_marked: false,
        }
    }

    /// The same for a text that a facade wrote, in which [`FOREIGN`] and [`UNREADABLE`] may stand for values.
    pub(crate) fn marked(self, is_marked: bool) -> Self {
        Scanner { is_marked, ..self }
    }

    /// Where and why the last step was [`Stopped`].
    pub(crate) fn stop(&self) -> Stop {
        if self.depth > self.max_depth {
            Stop::Depth
        } else {
            Stop::Syntax(self.at)
        }
    }

    /// The next byte, or 0 at the end of the text.
    #[inline]
    pub(crate) fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// The next byte after white space.
    #[inline]
    pub(crate) fn peek_token(&mut self) -> u8 {
        match self.peek() {
            ..=b' ' => self.peek_behind_blanks(),
            byte => byte,
        }
    }

    /// Out of line: most text that machines write has no white space.
    #[cfg_attr(feature = "compact", inline(never))]
    fn peek_behind_blanks(&mut self) -> u8 {
        loop {
            match self.peek() {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// Steps over `token`, which must come next.
    #[inline]
    pub(crate) fn expect(&mut self, token: u8) -> Result<(), Stopped> {
        if self.peek_token() != token {
            return Err(Stopped);
        }
        self.at += 1;
        Ok(())
    }

    /// Steps over `"name":` if exactly that comes next.
    #[inline]
    pub(crate) fn eat_key(&mut self, name: &str) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let found = rest
            .strip_prefix(b"\"")
            .and_then(|rest| rest.strip_prefix(name.as_bytes()))
            .is_some_and(|rest| rest.starts_with(b"\":"));
        if found {
            self.at += name.len() + 3;
        }
        found
    }

    /// Steps over a key and its colon; returns the place of the key's raw text.
    pub(crate) fn key(&mut self) -> Result<Key, Stopped> {
        if self.peek_token() != b'"' {
            return Err(Stopped);
        }
        let start = self.at + 1;
        let clean = self.string()?;
        let end = self.at - 1;
        self.expect(b':')?;
        Ok(Key { start, end, clean })
    }

    /// Checks the end of the text: only white space may be left.
    pub(crate) fn end(&mut self) -> Result<(), Stopped> {
        self.peek_token();
        if self.at < self.text.len() {
            Err(Stopped)
        } else {
            Ok(())
        }
    }

    /// Steps into an object or array whose bracket comes next.
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), Stopped> {
        self.at += 1;
        self.depth += 1;
        if self.depth > self.max_depth {
            Err(Stopped)
        } else {
            Ok(())
        }
    }

    /// Steps out of the object or array whose closing bracket must come next.
    #[inline]
    pub(crate) fn leave(&mut self, bracket: u8) -> Result<(), Stopped> {
        self.expect(bracket)?;
        self.depth = self.depth.saturating_sub(1);
        Ok(())
    }

    /// Steps over a string, from its opening quote; returns whether it is free of escapes.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<bool, Stopped> {
        let mut clean = true;
        self.at += 1;
        loop {
            while let Some(word) = self.text.get(self.at..).and_then(|rest| rest.first_chunk()) {
                let ends = run_end(u64::from_le_bytes(*word));
                self.at += (ends.trailing_zeros() / 8) as usize;
                if ends != 0 {
                    break;
                }
            }
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Ok(clean);
                }
                b'\\' => {
                    clean = false;
                    self.escape()?;
                }
                // Also the end of the text, which reads as 0.
                0..0x20 => return Err(Stopped),
                _ => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Result<(), Stopped> {
        self.at += 1;
        match self.peek() {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
            b'u' => {
                for _ in 0..4 {
                    self.at += 1;
                    if !self.peek().is_ascii_hexdigit() {
                        return Err(Stopped);
                    }
                }
            }
            _ => return Err(Stopped),
        }
        self.at += 1;
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Stopped> {
        if !self.peek().is_ascii_digit() {
            return Err(Stopped);
        }
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Stopped> {
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    /// Steps over `true`, `false` or `null`; an error is at the first byte that differs from the word.
    #[cfg_attr(feature = "compact", inline(never))]
    fn word(&mut self, word: &str) -> Result<(), Stopped> {
        for byte in word.bytes() {
            if self.peek() != byte {
                return Err(Stopped);
            }
            self.at += 1;
        }
        Ok(())
    }

    /// Steps over one value of any kind, without recursion: a bit for each open bracket says whether it is an object.
    pub(crate) fn skip(&mut self) -> Result<Lexeme, Stopped> {
        let (mut objects, floor) = (0u128, self.depth);
        let mut outer = None;
        loop {
            let lexeme = match self.peek_token() {
                b'"' => self.string().map(|_| Lexeme::String)?,
                open @ (b'{' | b'[') => {
                    self.enter()?;
                    let is_object = open == b'{';
                    objects = objects << 1 | is_object as u128;
                    let lexeme = if is_object { Lexeme::Object } else { Lexeme::Array };
                    outer = outer.or(Some(lexeme));
                    // The code point of a closing bracket is that of the opening one plus two.
                    if self.peek_token() != open + 2 {
                        if is_object {
                            self.key()?;
                        }
                        continue;
                    }
                    self.leave(open + 2)?;
                    objects >>= 1;
                    lexeme
                }
                b't' => self.word("true").map(|()| Lexeme::Boolean)?,
                b'f' => self.word("false").map(|()| Lexeme::Boolean)?,
                b'n' => self.word("null").map(|()| Lexeme::Null)?,
                mark @ (FOREIGN | UNREADABLE) if cfg!(feature = "operations") && self.is_marked => {
                    self.at += 1;
                    if mark == UNREADABLE {
                        Lexeme::Unreadable
                    } else {
                        while !matches!(self.peek(), 0 | FOREIGN) {
                            self.at += 1;
                        }
                        self.expect(FOREIGN).map(|()| Lexeme::Foreign)?
                    }
                }
                _ => self.number().map(|()| Lexeme::Number)?,
            };
            let outer = *outer.get_or_insert(lexeme);
            loop {
                if self.depth == floor {
                    return Ok(outer);
                }
                let in_object = objects & 1 == 1;
                if self.peek_token() == b',' {
                    self.at += 1;
                    if in_object {
                        self.key()?;
                    }
                    break;
                }
                self.leave(if in_object { b'}' } else { b']' })?;
                objects >>= 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skip(text: &str) -> Result<Lexeme, Stop> {
        let mut scanner = Scanner::new(text.as_bytes(), 32);
        let lexeme = scanner.skip();
        lexeme
            .and_then(|lexeme| scanner.end().map(|()| lexeme))
            .map_err(|Stopped| scanner.stop())
    }

    #[test]
    fn tells_what_a_value_is() {
        for (text, lexeme) in [
            (r#""a\n""#, Lexeme::String),
            (" -0.5e+10 ", Lexeme::Number),
            ("true", Lexeme::Boolean),
            ("null", Lexeme::Null),
            (r#"{"a":[{},[]],"b":{"c":null}}"#, Lexeme::Object),
            ("[1,[2],{}]", Lexeme::Array),
        ] {
            assert_eq!(skip(text), Ok(lexeme), "{text}");
        }
    }

    #[test]
    fn points_at_the_first_wrong_byte() {
        for (text, at) in [
            ("", 0),
            ("nul", 3),
            ("01", 1),
            ("1.", 2),
            ("-", 1),
            ("[1,]", 3),
            (r#"{"a" 1}"#, 5),
            (r#"{"a":1,}"#, 7),
            ("{1:2}", 1),
            ("[1}", 2),
            ("\"a\nb\"", 2),
            (r#""\x""#, 2),
            (r#""\u12g4""#, 5),
            ("\"open", 5),
            ("1 2", 2),
            ("\u{feff}1", 0),
        ] {
            assert_eq!(skip(text), Err(Stop::Syntax(at)), "{text}");
        }
    }

    #[cfg(feature = "operations")]
    #[test]
    fn marks_are_values_only_where_a_facade_wrote() {
        let text = "[1,\u{1}Date\u{1},{\"a\":\u{2}}]";
        assert_eq!(skip(text), Err(Stop::Syntax(3)));
        let mut scanner = Scanner::new(text.as_bytes(), 32).marked(true);
        assert_eq!(scanner.skip(), Ok(Lexeme::Array));
        assert_eq!(Scanner::new(b"\x02", 32).marked(true).skip(), Ok(Lexeme::Unreadable));
        assert_eq!(Scanner::new(b"\x01\x01", 32).marked(true).skip(), Ok(Lexeme::Foreign));
        for text in [b"\x03".as_slice(), b"\x01", b"\x01Date", b"\x01\x00\x01"] {
            assert_eq!(Scanner::new(text, 32).marked(true).skip(), Err(Stopped));
        }
        assert_eq!(Scanner::new(b"{\x01:1}", 32).marked(true).skip(), Err(Stopped));
    }

    #[test]
    fn depth_ends_at_the_limit() {
        let nested = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert_eq!(skip(&nested(32)), Ok(Lexeme::Array));
        assert_eq!(skip(&nested(33)), Err(Stop::Depth));
        assert_eq!(skip(&"[".repeat(100_000)), Err(Stop::Depth));
    }
}

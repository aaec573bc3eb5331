//! A JSON text as a tree, for operations: they read few members of small objects, in no known order.
//!
//! Payloads are never read this way; the walk has its own index. Parsers differ on which of several members of one name
//! counts (RFC 8259 section 4), so none of them is found by name, and answers repeat none.

use super::scan::{Lexeme, Scanner, Stop, Stopped};
use super::{safe_integer, unescape, write, write_number};

/// "No node".
const NONE: u32 = u32::MAX;

/// The most values of a tree: a node takes many times the room of a short value.
const MOST: usize = 1 << 20;

/// The place of a text: in the source, or among the unescaped texts.
#[derive(Clone, Copy)]
struct Place {
    start: u32,
    end: u32,
    is_unescaped: bool,
}

const NOWHERE: Place = Place {
    start: 0,
    end: 0,
    is_unescaped: false,
};

#[derive(Clone, Copy)]
struct Node {
    lexeme: Lexeme,
    /// The key, if this is a member.
    key: Place,
    /// The content: the text of a string, or the part of [`Tree::members`] of an object.
    holds: Place,
    /// The value in the source.
    start: u32,
    end: u32,
    child: u32,
    next: u32,
    /// Whether its object has another member of that name.
    is_repeated: bool,
}

/// A body without the byte order mark that some servers write first: a reader may ignore it (RFC 8259 section 8.1).
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body)
}

/// A JSON text that has been read.
pub(crate) struct Tree<'t> {
    source: &'t str,
    nodes: Vec<Node>,
    /// The members of every object, ordered by name.
    members: Vec<u32>,
    unescaped: String,
}

impl<'t> Tree<'t> {
    /// Reads `source`, nested at most `max_depth` levels deep.
    pub(crate) fn read(source: &'t str, max_depth: u32) -> Result<Tree<'t>, Stop> {
        Tree::read_marked(source, max_depth, false)
    }

    /// The same for a text that a facade wrote, in which marks may stand for values that JSON does not have.
    pub(crate) fn read_marked(source: &'t str, max_depth: u32, is_marked: bool) -> Result<Tree<'t>, Stop> {
        let mut tree = Tree {
            source,
            nodes: Vec::new(),
            members: Vec::new(),
            unescaped: String::new(),
        };
        let mut scan = Scanner::new(source.as_bytes(), max_depth).marked(is_marked);
        let read = tree.value(&mut scan, NOWHERE).and_then(|_| scan.end());
        read.map(|()| tree).map_err(|Stopped| scan.stop())
    }

    /// The tree of no text: `null`.
    pub(crate) const fn empty() -> Tree<'t> {
        Tree {
            source: "null",
            nodes: Vec::new(),
            members: Vec::new(),
            unescaped: String::new(),
        }
    }

    /// The value of the whole text.
    pub(crate) fn root(&self) -> Value<'_> {
        Value { tree: self, at: 0 }
    }

    fn value(&mut self, scan: &mut Scanner<'_>, key: Place) -> Result<u32, Stopped> {
        let open = scan.peek_token();
        let at = self.nodes.len() as u32;
        if self.nodes.len() > MOST {
            return Err(Stopped);
        }
        let start = scan.at as u32;
        self.nodes.push(Node {
            lexeme: Lexeme::Null,
            key,
            holds: NOWHERE,
            start,
            end: start,
            child: NONE,
            next: NONE,
            is_repeated: false,
        });
        let (lexeme, holds) = match open {
            b'{' => {
                self.children(scan, at, open)?;
                (Lexeme::Object, self.index(at))
            }
            b'[' => {
                self.children(scan, at, open)?;
                (Lexeme::Array, NOWHERE)
            }
            b'"' => {
                let clean = scan.string()?;
                (Lexeme::String, self.text(start + 1, scan.at as u32 - 1, clean))
            }
            _ => (scan.skip()?, NOWHERE),
        };
        let end = scan.at as u32;
        if let Some(node) = self.nodes.get_mut(at as usize) {
            (node.lexeme, node.holds, node.end) = (lexeme, holds, end);
        }
        Ok(at)
    }

    fn children(&mut self, scan: &mut Scanner<'_>, parent: u32, open: u8) -> Result<(), Stopped> {
        scan.enter()?;
        let mut last = NONE;
        // The code point of a closing bracket is that of the opening one plus two.
        if scan.peek_token() != open + 2 {
            loop {
                let key = if open == b'{' {
                    let key = scan.key()?;
                    self.text(key.start as u32, key.end as u32, key.clean)
                } else {
                    NOWHERE
                };
                let child = self.value(scan, key)?;
                let before = if last == NONE { parent } else { last };
                if let Some(node) = self.nodes.get_mut(before as usize) {
                    let link = if last == NONE { &mut node.child } else { &mut node.next };
                    *link = child;
                }
                last = child;
                if scan.peek_token() != b',' {
                    break;
                }
                scan.at += 1;
            }
        }
        scan.leave(open + 2)
    }

    /// Sorts the members of an object by name, marks repeated names, and returns the place of the members.
    fn index(&mut self, object: u32) -> Place {
        let mut members = core::mem::take(&mut self.members);
        let from = members.len();
        let mut next = self.nodes.get(object as usize).map_or(NONE, |node| node.child);
        while let Some(node) = self.nodes.get(next as usize) {
            members.push(next);
            next = node.next;
        }
        let own = members.get_mut(from..).unwrap_or_default();
        own.sort_unstable_by(|one, other| self.key(*one).cmp(self.key(*other)));
        for pair in own.windows(2) {
            if let [one, other] = *pair
                && self.key(one) == self.key(other)
            {
                for at in [one, other] {
                    if let Some(node) = self.nodes.get_mut(at as usize) {
                        node.is_repeated = true;
                    }
                }
            }
        }
        self.members = members;
        Place {
            start: from as u32,
            end: self.members.len() as u32,
            is_unescaped: false,
        }
    }

    /// The key of a member.
    fn key(&self, at: u32) -> &str {
        self.nodes.get(at as usize).map_or("", |node| self.place(node.key))
    }

    fn place(&self, place: Place) -> &str {
        let text = if place.is_unescaped {
            &self.unescaped
        } else {
            self.source
        };
        text.get(place.start as usize..place.end as usize).unwrap_or_default()
    }

    fn text(&mut self, start: u32, end: u32, clean: bool) -> Place {
        if clean {
            return Place {
                start,
                end,
                is_unescaped: false,
            };
        }
        let from = self.unescaped.len() as u32;
        unescape(
            self.source.get(start as usize..end as usize).unwrap_or_default(),
            &mut self.unescaped,
        );
        Place {
            start: from,
            end: self.unescaped.len() as u32,
            is_unescaped: true,
        }
    }
}

/// A value of a [`Tree`].
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    tree: &'a Tree<'a>,
    at: u32,
}

impl<'a> Value<'a> {
    fn node(self) -> Option<&'a Node> {
        self.tree.nodes.get(self.at as usize)
    }

    /// The type of the value.
    pub(crate) fn lexeme(self) -> Lexeme {
        self.node().map_or(Lexeme::Null, |node| node.lexeme)
    }

    /// The raw text of the value.
    pub(crate) fn raw(self) -> &'a str {
        self.node().map_or("", |node| {
            self.tree
                .source
                .get(node.start as usize..node.end as usize)
                .unwrap_or_default()
        })
    }

    /// Appends the value without white space, with every member and the digits of every number.
    pub(crate) fn write(self, out: &mut String) {
        self.write_as(false, out);
    }

    /// The same for answers, which every reader must understand alike: without [ambiguous](Value::is_ambiguous) members, with
    /// numbers in the form of RFC 8785, or as text if readers would lose digits.
    pub(crate) fn write_portably(self, out: &mut String) {
        self.write_as(true, out);
    }

    fn write_as(self, is_portable: bool, out: &mut String) {
        let (open, close) = match self.lexeme() {
            Lexeme::Object => ('{', "}"),
            Lexeme::Array => ('[', "]"),
            Lexeme::String => return write::string(out, self.text().unwrap_or_default()),
            Lexeme::Number if is_portable => return write_number(self.raw(), out),
            _ => return write::text(out, self.raw()),
        };
        write::char(out, open);
        for child in self.children().filter(|child| !(is_portable && child.is_ambiguous())) {
            if open == '{' {
                write::member(out, child.key());
            }
            child.write_as(is_portable, out);
            write::char(out, ',');
        }
        write::close(out, close);
    }

    pub(crate) fn is_object(self) -> bool {
        self.lexeme() == Lexeme::Object
    }

    pub(crate) fn is_null(self) -> bool {
        self.lexeme() == Lexeme::Null
    }

    pub(crate) fn is_true(self) -> bool {
        self.raw() == "true"
    }

    /// The key, if the value is a member.
    pub(crate) fn key(self) -> &'a str {
        self.tree.key(self.at)
    }

    /// Whether the value is a member whose object has another one of its name.
    pub(crate) fn is_repeated(self) -> bool {
        self.node().is_some_and(|node| node.is_repeated)
    }

    /// Whether the value is a member that some readers treat as a prototype.
    pub(crate) fn is_prototype(self) -> bool {
        self.key() == "__proto__"
    }

    /// Whether readers differ about the member: its name is repeated, or some treat it as a prototype.
    pub(crate) fn is_ambiguous(self) -> bool {
        self.is_repeated() || self.is_prototype()
    }

    /// Whether the value is a member of that name.
    pub(crate) fn is_named(self, name: &str) -> bool {
        // Most names differ in length.
        let is_as_long = |key: Place| (key.end - key.start) as usize == name.len();
        self.node()
            .is_some_and(|node| is_as_long(node.key) && self.tree.place(node.key) == name)
    }

    /// The text of a string.
    pub(crate) fn text(self) -> Option<&'a str> {
        let node = self.node().filter(|node| node.lexeme == Lexeme::String)?;
        Some(self.tree.place(node.holds))
    }

    /// The text of a string that is not empty.
    pub(crate) fn some_text(self) -> Option<&'a str> {
        self.text().filter(|text| !text.is_empty())
    }

    /// The text of a string, or the digits of a number.
    pub(crate) fn scalar(self) -> Option<&'a str> {
        match self.lexeme() {
            Lexeme::String => self.text(),
            Lexeme::Number => Some(self.raw()),
            _ => None,
        }
    }

    /// The value of a whole number, also of one in a string (`"0.00"`).
    pub(crate) fn safe_integer(self) -> Option<u64> {
        safe_integer(self.scalar()?)
    }

    /// The same for numbers of at most [`u32::MAX`].
    pub(crate) fn whole(self) -> Option<u32> {
        self.safe_integer()?.try_into().ok()
    }

    /// The member `name` of an object, unless it is repeated.
    pub(crate) fn get(self, name: &str) -> Option<Value<'a>> {
        self.find(name).filter(|member| !member.is_repeated())
    }

    /// Whether the object has several members `name`.
    pub(crate) fn repeats(self, name: &str) -> bool {
        self.find(name).is_some_and(Value::is_repeated)
    }

    /// A member `name` of an object.
    fn find(self, name: &str) -> Option<Value<'a>> {
        let tree = self.tree;
        let Place { start, end, .. } = self.node().filter(|node| node.lexeme == Lexeme::Object)?.holds;
        let members = tree.members.get(start as usize..end as usize)?;
        let found = members.binary_search_by(|at| tree.key(*at).cmp(name)).ok()?;
        members.get(found).map(|at| Value { tree, at: *at })
    }

    /// The member `name`, unless it is `null`.
    pub(crate) fn given(self, name: &str) -> Option<Value<'a>> {
        self.get(name).filter(|value| !value.is_null())
    }

    /// The members of an object, or the items of an array.
    pub(crate) fn children(self) -> impl Iterator<Item = Value<'a>> {
        let mut next = self.node().map_or(NONE, |node| node.child);
        let tree = self.tree;
        core::iter::from_fn(move || {
            let node = tree.nodes.get(next as usize)?;
            let value = Value { tree, at: next };
            next = node.next;
            Some(value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Tree<'_> {
        Tree::read(text, 32).unwrap()
    }

    #[test]
    fn finds_members_and_items() {
        let tree = read(r#" {"a":[1,"x\u00e9",null],"b":{"c":"12.00"},"a ":{}} "#);
        let root = tree.root();
        let items: Vec<_> = root.get("a").unwrap().children().map(Value::raw).collect();
        assert_eq!(items, ["1", r#""x\u00e9""#, "null"]);
        assert_eq!(root.get("a").unwrap().children().nth(1).unwrap().text(), Some("xé"));
        assert_eq!(root.get("b").unwrap().get("c").unwrap().whole(), Some(12));
        assert_eq!(root.get("a ").unwrap().children().count(), 0);
        assert!(root.get("c").is_none() && root.get("a").unwrap().get("0").is_none());
    }

    #[test]
    fn believes_no_member_that_stands_twice() {
        let tree = read(r#"{"b":1,"a":{"x":1,"\u0078":2,"y":3},"c":null,"b":1,"b":2}"#);
        let root = tree.root();
        assert!(root.get("b").is_none() && root.repeats("b"));
        assert!(root.get("c").is_some() && !root.repeats("c") && !root.repeats("d"));
        let inner = root.get("a").unwrap();
        assert!(inner.get("x").is_none() && inner.get("y").is_some());
        assert_eq!(root.children().count(), 5);
        let (mut all, mut once) = (String::new(), String::new());
        root.write(&mut all);
        root.write_portably(&mut once);
        assert_eq!(all, r#"{"b":1,"a":{"x":1,"x":2,"y":3},"c":null,"b":1,"b":2}"#);
        assert_eq!(once, r#"{"a":{"y":3},"c":null}"#);
    }

    #[test]
    fn writes_without_white_space() {
        let mut out = String::new();
        read(" { \"a\" : [ 1.50 , \"\\u00e9\\n\" , { } ] } ")
            .root()
            .write(&mut out);
        assert_eq!(out, "{\"a\":[1.50,\"é\\n\",{}]}");
    }

    #[test]
    fn leaves_out_one_byte_order_mark() {
        let left = |text: &'static str| core::str::from_utf8(without_mark(text.as_bytes()));
        assert_eq!(left("\u{feff}{}"), Ok("{}"));
        assert_eq!(left("\u{feff}\u{feff}{}"), Ok("\u{feff}{}"));
        assert_eq!(left(" \u{feff}{}"), Ok(" \u{feff}{}"));
        assert_eq!(without_mark(b"\xef\xbb{}"), b"\xef\xbb{}");
    }

    #[test]
    fn refuses_what_is_not_json() {
        for text in ["", "{", "[1,]", "{\"a\"}", "nul", "1 2"] {
            assert!(Tree::read(text, 32).is_err(), "{text}");
        }
        assert_eq!(Tree::read(&"[".repeat(33), 32).err(), Some(Stop::Depth));
    }
}

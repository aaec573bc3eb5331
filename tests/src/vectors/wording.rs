//! Answers without the texts for people.

/// The answer of an operation with an empty text for each text for people, all else byte for byte. `None` if one of them is
/// empty before: then a message is missing.
pub fn without_wording(operation: &str, answer: &str) -> Option<String> {
    let is_wording = |name: &str| match name {
        "message" | "messages" => true,
        // In other answers, an action is a word, and an error is the text of the provider.
        "action" => operation.ends_with(".eligibility"),
        "error" => operation.ends_with(".batch"),
        _ => false,
    };
    let (mut bare, mut rest, mut name) = (String::new(), answer, "");
    while let Some((before, begun)) = rest.split_once('"') {
        let (text, after) = begun.split_at(length(begun));
        rest = after.strip_prefix('"').unwrap_or(after);
        bare.push_str(before);
        bare.push('"');
        if rest.starts_with(':') {
            name = text;
        }
        if rest.starts_with(':') || !is_wording(name) {
            bare.push_str(text);
        } else if text.is_empty() {
            return None;
        }
        bare.push('"');
    }
    bare.push_str(rest);
    Some(bare)
}

/// How many bytes of the text stand before the quote that ends it.
fn length(begun: &str) -> usize {
    let mut is_escaped = false;
    let end = begun.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.unwrap_or(begun.len())
}

#[cfg(test)]
mod tests {
    use super::without_wording;

    fn bare(answer: &str) -> Option<String> {
        without_wording("validate", answer)
    }

    #[test]
    fn texts_for_people_become_empty_and_nothing_else_changes() {
        let answer =
            r#"{"code":"a","path":["message"],"message":"say \"so\" \\","params":{"messages":[ "b\\","c"]}} é"#;
        let wanted = r#"{"code":"a","path":["message"],"message":"","params":{"messages":[ "",""]}} é"#;
        assert_eq!(bare(answer).as_deref(), Some(wanted));
        for same in [
            r#"{"messages":[],"a":"b"}"#,
            r#"{"body":"{\"message\":\"b\"}"}"#,
            "null",
            "",
        ] {
            assert_eq!(bare(same).as_deref(), Some(same));
        }
    }

    #[test]
    fn some_members_are_texts_for_people_in_one_operation() {
        let found = |operation| without_wording(operation, r#"{"action":"a","error":"b"}"#);
        assert_eq!(
            found("killb.eligibility").as_deref(),
            Some(r#"{"action":"","error":"b"}"#)
        );
        assert_eq!(found("killb.batch").as_deref(), Some(r#"{"action":"a","error":""}"#));
        assert_eq!(found("killb.sync").as_deref(), Some(r#"{"action":"a","error":"b"}"#));
    }

    #[test]
    fn a_missing_text_is_noticed() {
        for missing in [r#"{"message":""}"#, r#"{"messages":["a",""]}"#] {
            assert_eq!(bare(missing), None, "{missing}");
        }
    }
}

//! Cycles in a graph: sets of nodes each of which reaches all others.

use std::collections::{BTreeMap, BTreeSet};

type Graph<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The cycles of the arrows, each sorted by name.
pub(crate) fn circles<'a>(arrows: impl Iterator<Item = &'a (String, String)>) -> Vec<Vec<String>> {
    let mut graph = Graph::new();
    for (from, to) in arrows {
        graph.entry(from).or_default().insert(to);
    }
    let mut found: Vec<Vec<String>> = Vec::new();
    for &node in graph.keys() {
        let reached = reach(&graph, node);
        if !reached.contains(node) || found.iter().any(|circle| circle.iter().any(|own| own == node)) {
            continue;
        }
        let returns = |other: &&&str| reach(&graph, other).contains(node);
        found.push(reached.iter().filter(returns).map(|own| (*own).to_owned()).collect());
    }
    found
}

/// The nodes that the node reaches in one step or more.
fn reach<'a>(graph: &Graph<'a>, node: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        for next in graph.get(node).into_iter().flatten() {
            if reached.insert(*next) {
                open.push(next);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::circles;

    fn of(arrows: &[(&str, &str)]) -> Vec<Vec<String>> {
        let arrows: Vec<_> = arrows
            .iter()
            .map(|(from, to)| (from.to_string(), to.to_string()))
            .collect();
        circles(arrows.iter())
    }

    #[test]
    fn finds_circles_of_every_length_and_nothing_else() {
        assert!(of(&[("a", "b"), ("b", "c"), ("a", "c")]).is_empty());
        assert_eq!(of(&[("a", "b"), ("b", "a"), ("b", "c")]), [["a", "b"]]);
        assert_eq!(
            of(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "d")]).len(),
            2
        );
    }
}

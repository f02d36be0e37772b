//! What the tests of the components look at: the markup a browser would get.

use dioxus::prelude::*;

/// The markup of what `root` shows at first.
pub(super) fn markup(root: fn() -> Element) -> String {
    let mut dom = VirtualDom::new(root);
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}

/// The opening tags of the elements with this name, in order.
pub(super) fn tags(markup: &str, name: &str) -> Vec<String> {
    let opening = |piece: &str| piece.split_once('>').map(|(tag, _)| tag.to_owned());
    let is_named = |tag: &String| tag.split_whitespace().next() == Some(name);
    markup.split('<').filter_map(opening).filter(is_named).collect()
}

#[test]
fn tags_are_found_by_their_whole_name() {
    assert_eq!(tags("<b><button a=\"1\">x</button></b>", "b"), ["b"]);
    assert_eq!(tags("<b><button a=\"1\">x</button></b>", "button"), ["button a=\"1\""]);
}

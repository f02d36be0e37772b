//! Moving the keyboard's and the screen reader's place.

use std::rc::Rc;

use dioxus::prelude::*;

/// Moves the focus to an element. One that went away in the meantime is no loss.
pub(super) fn focus(element: Rc<MountedData>) {
    spawn(async move {
        let _ = element.set_focus(true).await;
    });
}

/// The elements of a list among which the arrow keys move.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct FocusList {
    elements: Signal<Vec<Option<Rc<MountedData>>>>,
}

pub(super) fn use_focus_list() -> FocusList {
    FocusList { elements: use_signal(Vec::new) }
}

impl FocusList {
    /// Remembers the element at a place of the list.
    pub(super) fn mounted(mut self, index: usize, element: Rc<MountedData>) {
        let mut elements = self.elements.write();
        if elements.len() <= index {
            elements.resize(index + 1, None);
        }
        elements[index] = Some(element);
    }

    pub(super) fn focus(self, index: usize) {
        if let Some(Some(element)) = self.elements.peek().get(index).cloned() {
            focus(element);
        }
    }
}

/// Where a key leads from `index` in a list of `count` from top to bottom; `None` for keys that do not move.
pub(super) fn moved(key: &Key, index: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        Key::ArrowDown => Some(if index >= last { 0 } else { index + 1 }),
        Key::ArrowUp => Some(if index == 0 { last } else { index - 1 }),
        Key::Home => Some(0),
        Key::End => Some(last),
        _ => None,
    }
}

/// The choice a digit key stands for, counted from 0; `None` for other keys, for digits beyond the list, and together
/// with Ctrl, Alt or Meta, where the key belongs to the browser.
pub(super) fn numbered(key: &Key, modifiers: Modifiers, count: usize) -> Option<usize> {
    let Key::Character(character) = key else { return None };
    if modifiers.intersects(Modifiers::CONTROL | Modifiers::ALT | Modifiers::META) {
        return None;
    }
    let number: usize = character.parse().ok()?;
    number.checked_sub(1).filter(|&index| index < count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn character(text: &str) -> Key {
        Key::Character(text.to_owned())
    }

    #[test]
    fn the_arrows_go_round_the_list() {
        assert_eq!(moved(&Key::ArrowDown, 1, 5), Some(2));
        assert_eq!(moved(&Key::ArrowDown, 4, 5), Some(0));
        assert_eq!(moved(&Key::ArrowUp, 0, 5), Some(4));
    }

    #[test]
    fn home_and_end_jump() {
        assert_eq!(moved(&Key::Home, 3, 5), Some(0));
        assert_eq!(moved(&Key::End, 1, 5), Some(4));
    }

    #[test]
    fn other_keys_and_empty_lists_stay_put() {
        assert_eq!(moved(&Key::Tab, 1, 5), None);
        assert_eq!(moved(&Key::ArrowDown, 0, 0), None);
    }

    #[test]
    fn a_digit_names_its_choice() {
        assert_eq!(numbered(&character("1"), Modifiers::empty(), 5), Some(0));
        assert_eq!(numbered(&character("5"), Modifiers::empty(), 5), Some(4));
    }

    #[test]
    fn a_digit_beyond_the_list_or_a_letter_names_none() {
        assert_eq!(numbered(&character("0"), Modifiers::empty(), 5), None);
        assert_eq!(numbered(&character("6"), Modifiers::empty(), 5), None);
        assert_eq!(numbered(&character("a"), Modifiers::empty(), 5), None);
    }

    #[test]
    fn a_shortcut_of_the_browser_is_left_to_it() {
        assert_eq!(numbered(&character("1"), Modifiers::CONTROL, 5), None);
    }
}

//! The parts screens are made of. They know nothing of collaborations, rounds or answers, and hold no words of their
//! own: values and labels come down as properties, what the person did goes up through event handlers.
//!
//! Looks live in `assets/styles`, one sheet per family, and select by class, role and `data-state`.

mod bar;
mod button;
mod card;
mod check_list;
mod chip;
mod choices;
mod confirm;
mod data_table;
mod date_field;
mod disclosure;
mod dots;
mod drawing;
mod field_problem;
mod figure;
mod focus;
mod heading;
mod icon;
mod identity;
mod language_switch;
mod link_row;
mod live;
mod notice;
mod number_field;
mod progress;
mod promise;
mod radio_list;
mod row_button;
mod rows;
mod screen;
mod slider;
mod stack;
mod tag;
#[cfg(test)]
mod testing;
mod text_area;
mod text_field;
mod tone;
mod waiting;

pub use bar::{Back, Bar};
pub use button::{Button, IconButton, LinkButton, Look};
pub use card::{Card, CardLook};
pub use check_list::CheckList;
pub use chip::{Chip, Safe};
pub use choices::Choices;
pub use confirm::{Confirm, ConfirmCard, ConfirmWords};
pub use data_table::{DataTable, TableContent};
pub use date_field::DateField;
pub use disclosure::Disclosure;
pub use dots::Dots;
pub use drawing::{DistributionBar, Drawing, QrCode};
pub use figure::{ChartFigure, ChartWords};
pub use heading::{Heading, HeadingLook};
pub use icon::{Icon, Symbol};
pub use language_switch::{LanguageOption, LanguageSwitch};
pub use link_row::LinkRow;
pub use live::{LiveRegion, Toast};
pub use notice::Notice;
pub use number_field::NumberField;
pub use progress::{Part, SegmentedProgress};
pub use promise::Promise;
pub use radio_list::{ListOption, RadioList};
pub use row_button::RowButton;
pub use rows::{Row, Rows};
pub use screen::{Screen, ScreenSize};
pub use slider::Slider;
pub use stack::{Columns, Middle, Pair, Stack};
pub use tag::{Tag, TagContent};
pub use text_area::TextArea;
pub use text_field::TextField;
pub use tone::Tone;
pub use waiting::Waiting;

//! A sheet for the drawer: the code that makes another phone lead, and what to do with it.

use crate::input::Sheet;
use crate::press::block::{Block, Document, Millimetres, Tone};
use crate::press::chart::Gallery;
use crate::press::glyph::SUBSTITUTE;
use crate::press::words::{FOOT_LETTERS, shortened};
use samson_shared::text::{Catalogue, long_date};

/// Large enough for any camera, with room for the words on the same page.
const CODE: Millimetres = Millimetres(84.0);

/// The sheet.
pub(crate) fn sheet(sheet: &Sheet) -> Document {
    let texts = Catalogue::of(sheet.language);
    let text = |key: &str| Block::Text { text: texts.text(key) };
    let made = long_date(sheet.made, &texts);
    let mut gallery = Gallery::default();
    let mut blocks = vec![
        Block::Banner {
            kicker: texts.text("sheet-kicker"),
            title: sheet.collaboration.clone(),
            subtitle: texts.text_with("sheet-made", &[("date", (&made).into())]),
        },
        Block::Lead { text: texts.text("sheet-lead") },
    ];
    if let Some(svg) = &sheet.code {
        let picture = gallery.code(svg, texts.text("leaders-code"));
        blocks.push(Block::Figure { picture, width: CODE });
    }
    blocks.extend(["sheet-scan", "sheet-link"].map(text));
    blocks.push(Block::Link { text: sheet.link.clone() });
    let secret = vec![
        Block::Subsection { title: texts.text("sheet-secret-title") },
        text("sheet-secret"),
        text("sheet-blind"),
    ];
    blocks.push(Block::Card { tone: Tone::Warning, blocks: secret });
    Document {
        language: sheet.language.code(),
        title: texts.text_with("sheet-document-title", &[("name", (&sheet.collaboration).into())]),
        footer: texts
            .text_with("sheet-footer", &[("name", (&shortened(&sheet.collaboration, FOOT_LETTERS)).into())]),
        lost: texts.text_with("report-lost", &[("mark", SUBSTITUTE.into())]),
        blocks,
        pictures: gallery.into_pictures(),
    }
}

//! The fonts that travel with the report: text is drawn the same on every device.

use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::Font;

const FILES: [&[u8]; 6] = [
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansSymbols2-Regular.ttf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// All fonts.
pub(crate) fn fonts() -> &'static [Font] {
    &FONTS
}

/// Whether some font can draw this character.
pub(crate) fn can_draw(character: char) -> bool {
    fonts().iter().any(|font| font.info().coverage.contains(character.into()))
}

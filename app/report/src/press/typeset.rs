//! From blocks to a PDF that screen readers can read.

use crate::Failure;
use crate::press::block::Document;
use crate::press::glyph::Glyphs;
use crate::press::world::Paper;
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

/// Lays a document out and writes it as PDF/UA-1. Where that cannot be promised, since joined letters of Arabic may stand for
/// no single character, it is as tagged, without the promise: a report that is not made helps nobody.
pub(crate) fn pdf(document: &Document) -> Result<Vec<u8>, Failure> {
    let pages = pages(document)?;
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| Failure::Typeset(format!("{error:?}")))?;
    let accessible = PdfOptions { standards, ..PdfOptions::default() };
    typst_pdf::pdf(&pages, &accessible)
        .or_else(|faults| match told(&faults) {
            Failure::Typeset(why) if why.contains(NO_CODEPOINT) => {
                typst_pdf::pdf(&pages, &PdfOptions::default())
            }
            _ => Err(faults),
        })
        .map_err(|faults| told(&faults))
}

/// How Typst says that letters which are joined stand for no character.
const NO_CODEPOINT: &str = "missing codepoints";

/// Lays a document out and paints its first page: 1191 by 1684 pixels, sharp on a phone and light enough to send.
pub(crate) fn png(document: &Document) -> Result<Vec<u8>, Failure> {
    let pages = pages(document)?;
    let page = pages.pages().first().ok_or_else(|| Failure::Typeset("no page".to_owned()))?;
    typst_render::render(page, &RenderOptions::default())
        .encode_png()
        .map_err(|error| Failure::Typeset(error.to_string()))
}

fn pages(document: &Document) -> Result<PagedDocument, Failure> {
    let mut glyphs = Glyphs::default();
    // Charts have texts of people in them, too; their markup is of characters that every font has.
    let drawable = |(name, svg): (&String, &String)| (name.clone(), glyphs.drawable(svg).into_bytes());
    let mut files: Vec<(String, Vec<u8>)> = document.pictures.iter().map(drawable).collect();
    let data = data(document, &mut glyphs).map_err(|error| Failure::Typeset(error.to_string()))?;
    files.push(("/document.json".to_owned(), data));
    let paper = Paper::new(files).ok_or_else(|| Failure::Typeset("a file name is no path".to_owned()))?;
    typst::compile::<PagedDocument>(&paper).output.map_err(|faults| told(&faults))
}

/// The document as JSON in which every text can be drawn.
fn data(document: &Document, glyphs: &mut Glyphs) -> serde_json::Result<Vec<u8>> {
    let mut value = serde_json::to_value(document)?;
    glyphs.make_drawable(&mut value);
    if let Some(fields) = value.as_object_mut() {
        fields.insert("has_lost".to_owned(), glyphs.has_replaced().into());
    }
    serde_json::to_vec(&value)
}

fn told(faults: &[SourceDiagnostic]) -> Failure {
    let told: Vec<String> =
        faults.iter().map(|fault| format!("{} {:?}", fault.message, fault.hints)).collect();
    Failure::Typeset(told.join("; "))
}

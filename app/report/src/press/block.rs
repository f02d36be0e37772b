//! What a document is made of. Every text is final; the templates only lay it out (`templates/blocks.typ` has one
//! function for every kind).

use serde::Serialize;
use std::collections::BTreeMap;

/// A document, ready to be laid out.
#[derive(Debug, Serialize)]
pub(crate) struct Document {
    /// BCP-47 tag.
    pub(crate) language: &'static str,
    /// In the title bar of the reader.
    pub(crate) title: String,
    /// At the foot of every page but the cover; the page number follows.
    pub(crate) footer: String,
    /// Said at the end if a text had something in it that cannot be drawn.
    pub(crate) lost: String,
    /// From top to bottom.
    pub(crate) blocks: Vec<Block>,
    /// The pictures, as SVG text by file name.
    #[serde(skip)]
    pub(crate) pictures: BTreeMap<String, String>,
}

/// A part of a document.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Block {
    /// The first page.
    Cover(Cover),
    /// The head of a document without a cover.
    Banner { kicker: String, title: String, subtitle: String },
    /// The chapters with their pages.
    Contents { title: String },
    /// A heading on a new page.
    Chapter { title: String },
    /// A heading.
    Section { title: String },
    /// A smaller heading.
    Subsection { title: String },
    /// A sentence or two in larger type.
    Lead { text: String },
    /// A paragraph.
    Text { text: String },
    /// A paragraph in smaller, softer type.
    Small { text: String },
    /// The same under a heading: on the page of what follows.
    Byline { text: String },
    /// A link in small type, in lines of equal length.
    Link { text: String },
    /// A chart.
    Figure { picture: Picture, width: Millimetres },
    /// Charts with a heading each, two in a row.
    Gallery { figures: Vec<Titled> },
    /// Figures in large type, side by side.
    Facts { facts: Vec<Fact> },
    /// Rows and columns.
    Table(Table),
    /// Things with a figure and a remark each. The title may be empty.
    Entries { title: String, entries: Vec<Entry> },
    /// Boxes to choose one of, on paper.
    Choices { title: String, choices: Vec<String> },
    /// Questions with a box for every answer, on paper.
    Scale(Scale),
    /// What people wrote, without names.
    Quotes { title: String, quotes: Vec<String> },
    /// A box around blocks.
    Card { tone: Tone, blocks: Vec<Block> },
    /// Two groups of blocks beside each other; the share of the first is between 0 and 1.
    Beside { share: f64, first: Vec<Block>, second: Vec<Block> },
}

/// A length on paper.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Millimetres(pub(crate) f64);

/// The first page.
#[derive(Debug, Serialize)]
pub(crate) struct Cover {
    pub(crate) kicker: String,
    pub(crate) title: String,
    pub(crate) subtitle: String,
    pub(crate) facts: Vec<Fact>,
    pub(crate) note: String,
}

/// A chart, by the name of its file.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Picture {
    pub(crate) file: String,
    /// What it shows, for who cannot see it.
    pub(crate) alt: String,
}

/// A chart with a heading.
#[derive(Debug, Serialize)]
pub(crate) struct Titled {
    pub(crate) title: String,
    pub(crate) picture: Picture,
}

/// A figure and what it says.
#[derive(Debug, Serialize)]
pub(crate) struct Fact {
    pub(crate) figure: String,
    pub(crate) label: String,
}

/// How something should feel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tone {
    Plain,
    Accent,
    Warning,
}

/// A thing with a figure and a remark.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) label: String,
    pub(crate) figure: String,
    pub(crate) remark: String,
    pub(crate) tone: Tone,
}

/// Rows and columns; every row has a cell for every column.
#[derive(Debug, Serialize)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Serialize)]
pub(crate) struct Column {
    pub(crate) title: String,
    pub(crate) width: Width,
}

/// How wide a column is, and where its content stands.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Width {
    /// Takes this share of what is left; at the start.
    Share(f64),
    /// A figure: as narrow as it can be, at the end.
    Figure,
    /// A picture of this width.
    Picture(f64),
}

/// Questions with the same answers.
#[derive(Debug, Serialize)]
pub(crate) struct Scale {
    /// Stands above the questions.
    pub(crate) question: String,
    /// Stand above the boxes.
    pub(crate) levels: Vec<String>,
    /// The questions.
    pub(crate) rows: Vec<String>,
    /// Stands before the line to write on below every question; empty for no line.
    pub(crate) idea: String,
}

/// A cell of a table.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Cell {
    /// A text, and a softer one below it where there is one.
    Text { text: String, below: String },
    /// A figure, stressed where it is the one to look at.
    Figure { text: String, strong: bool },
    /// A chart.
    Picture { picture: Picture },
    /// A word for how good or bad something is, with a shape and a colour of its own.
    Band { mark: Mark, tone: Tone, text: String },
    /// Things below a heading; it may be empty.
    List { title: String, items: Vec<String> },
}

/// The shape beside a word: with it nobody has to tell colours apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Mark {
    Circle,
    Diamond,
    Triangle,
    /// So many of four bars are full.
    Bars(u8),
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), below: String::new() }
    }

    pub(crate) fn figure(text: impl Into<String>) -> Self {
        Self::Figure { text: text.into(), strong: false }
    }

    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self::Figure { text: text.into(), strong: true }
    }
}

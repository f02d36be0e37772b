//! What can be wrong with an instrument, told to whoever edits or translates it.

use crate::language::Language;

/// One thing that is wrong with an instrument, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum InstrumentError {
    /// No TOML, or not of the form of an instrument.
    #[error("this cannot be read: {0}")]
    Unreadable(String),
    /// Versions count from 1.
    #[error("the version is 0, but versions count from 1")]
    VersionZero,
    /// Two values, two fields or two statements have the same id.
    #[error("the {kind} '{id}' is defined more than once")]
    DuplicateId {
        /// `value`, `field`, `statement`, `question` or `option`.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// Fields are numbered 1, 2, 3 ... in the order of the file.
    #[error("the field '{field}' has the number {number}, but it stands in place {place}")]
    FieldNumber {
        /// The field.
        field: String,
        /// What it says.
        number: usize,
        /// What it should say.
        place: usize,
    },
    /// A field nobody can answer anything about.
    #[error("the field '{0}' has no statements")]
    EmptyField(String),
    /// The id of a statement begins with the id of its field.
    #[error("the statement '{statement}' belongs to no field, because there is no field '{field}'")]
    UnknownField {
        /// The statement.
        statement: String,
        /// What stands before the dot.
        field: String,
    },
    /// Statements stand in the order of their fields, and within a field in the order of their numbers.
    #[error("the statement '{found}' stands where '{expected}' should stand")]
    StatementOrder {
        /// What stands there.
        found: String,
        /// What should.
        expected: String,
    },
    /// A statement has one or two values.
    #[error("the statement '{statement}' has {count} values, but it must have one or two")]
    ValueCount {
        /// The statement.
        statement: String,
        /// How many it has.
        count: usize,
    },
    /// A value that counts twice would weigh twice.
    #[error("the statement '{statement}' names the value '{value}' twice")]
    RepeatedValue {
        /// The statement.
        statement: String,
        /// The value.
        value: String,
    },
    /// A value tag that is no value of this instrument.
    #[error("the statement '{statement}' names the value '{value}', which does not exist")]
    UnknownValue {
        /// The statement.
        statement: String,
        /// The tag.
        value: String,
    },
    /// Something names what the survey does not have.
    #[error("'{from}' names the {kind} '{id}', which does not exist")]
    Dangling {
        /// Who names it.
        from: String,
        /// `part`, `theme`, `factor`, `barrier` or `category`.
        kind: &'static str,
        /// What is named.
        id: String,
    },
    /// A kind of item has something that only other kinds have, or lacks what it needs.
    #[error("the item '{0}' has options, a factor, a barrier or a mark that do not go with its kind")]
    KindMismatch(String),
    /// Items stand part by part, and the question about the side is the first.
    #[error("the item '{found}' cannot stand after '{before}'")]
    ItemOrder {
        /// What stands there.
        found: String,
        /// What stands before it.
        before: String,
    },
    /// The sides are the groups of the app.
    #[error(
        "the sides must be municipality, enterprise, volunteer, citizen and other, in this order, and only the first has the viewpoint of the municipality"
    )]
    Sides,
    /// What the code knows by name, such as the four boxes of the action matrix, stands in the file in the same order.
    #[error("the {kind}s must be {names}, each once and in this order")]
    Names {
        /// `cell`, `row`, `column`, `sign` or `phase`.
        kind: &'static str,
        /// The names.
        names: String,
    },
    /// There is nothing to choose where one should, or something where one should not.
    #[error("the question '{question}' is answered by '{answer}', which does not fit its {count} options")]
    Options {
        /// The question.
        question: String,
        /// How it is answered.
        answer: &'static str,
        /// How many there are to choose from.
        count: usize,
    },
    /// Of these there is a fixed number.
    #[error("the {kind} must be {expected}, each once and in this order")]
    ClosedSet {
        /// What they are called.
        kind: &'static str,
        /// Their names.
        expected: String,
    },
    /// A table nobody can write anything into.
    #[error("the table '{0}' has no columns")]
    NoColumns(String),
    /// Only a table has columns.
    #[error("the field '{0}' has columns, but it is no table")]
    StrayColumns(String),
    /// A step that would be complete from the start.
    #[error("nothing is required in the step '{0}'")]
    NothingRequired(&'static str),
    /// A part of an indicator that no screen would show.
    #[error("the indicator's '{part}' is filled in the step '{step}', which shows no indicators")]
    HiddenPart {
        /// The part.
        part: &'static str,
        /// The step.
        step: &'static str,
    },
    /// A table of indicators with nothing to fill.
    #[error("the field '{0}' shows the indicators, but nothing of them is filled in its step")]
    NoParts(String),
    /// A text that one of the languages lacks.
    #[error("'{id}' has no text '{text}' in the language '{language}'")]
    MissingText {
        /// The value, field or statement.
        id: String,
        /// Which of its texts.
        text: &'static str,
        /// The language.
        language: Language,
    },
    /// A text with nothing in it.
    #[error("'{id}' has an empty text '{text}' in the language '{language}'")]
    EmptyText {
        /// The value, field or statement.
        id: String,
        /// Which of its texts.
        text: &'static str,
        /// The language.
        language: Language,
    },
    /// A text nothing would ever show: a slip of the pen in its name.
    #[error("'{id}' has a text '{text}' in the language '{language}', which is none of its texts")]
    UnknownText {
        /// The value, field or statement.
        id: String,
        /// The name of the text.
        text: String,
        /// The language.
        language: Language,
    },
    /// Texts of something that the structure does not have.
    #[error(
        "there are texts for the {kind} '{id}' in the language '{language}', but there is no such {kind}"
    )]
    UnknownThing {
        /// `value`, `field`, `statement`, `cell`, `question` and so on; anything else is a slip of the pen.
        kind: String,
        /// The id.
        id: String,
        /// The language.
        language: Language,
    },
}

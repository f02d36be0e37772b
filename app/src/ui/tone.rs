use super::Icon;

/// How something said should feel. Colour follows, and never speaks alone: an icon or the words say the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do about it.
    #[default]
    Neutral,
    /// It went well.
    Good,
    /// Worth looking at.
    Warning,
    /// Something went wrong, and the person should know now.
    Problem,
}

impl Tone {
    /// What the style sheets select by.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Problem => "problem",
        }
    }

    pub(super) const fn icon(self) -> Icon {
        match self {
            Self::Neutral => Icon::Info,
            Self::Good => Icon::Check,
            Self::Warning | Self::Problem => Icon::Warning,
        }
    }
}

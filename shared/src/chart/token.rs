//! What is drawn, by meaning. A token travels through plotters as a colour and becomes a class in the backend.

use plotters::style::RGBColor;

/// The meaning of a shape or a text in a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Grid,
    Rim,
    Weight,
    WeightEdge,
    Now,
    NowFill,
    NowDot,
    Earlier,
    EarlierDot,
    Bar,
    Label,
    Tick,
    Value,
}

impl Token {
    const ALL: [Self; 13] = [
        Self::Grid,
        Self::Rim,
        Self::Weight,
        Self::WeightEdge,
        Self::Now,
        Self::NowFill,
        Self::NowDot,
        Self::Earlier,
        Self::EarlierDot,
        Self::Bar,
        Self::Label,
        Self::Tick,
        Self::Value,
    ];

    /// The colour that stands for this token on its way through plotters.
    pub(super) const fn colour(self) -> RGBColor {
        RGBColor(0, 0, self as u8)
    }

    /// The token a colour stands for.
    pub(super) fn of_colour((_, _, index): (u8, u8, u8)) -> Option<Self> {
        Self::ALL.get(usize::from(index)).copied()
    }

    /// Class name; the style sheet themes by it.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Grid => "chart-grid",
            Self::Rim => "chart-rim",
            Self::Weight => "chart-weight",
            Self::WeightEdge => "chart-weight-edge",
            Self::Now => "chart-now",
            Self::NowFill => "chart-now-fill",
            Self::NowDot => "chart-now-dot",
            Self::Earlier => "chart-earlier",
            Self::EarlierDot => "chart-earlier-dot",
            Self::Bar => "chart-bar",
            Self::Label => "chart-label",
            Self::Tick => "chart-tick",
            Self::Value => "chart-value",
        }
    }

    /// Presentation attributes: the light palette, for paper and for wherever no style sheet reaches.
    pub(super) const fn attributes(self) -> &'static str {
        match self {
            Self::Grid => r##"fill="none" stroke="#8a8478" stroke-opacity=".45" stroke-width=".75""##,
            Self::Rim => r##"fill="none" stroke="#8a8478" stroke-width="1""##,
            Self::Weight => r##"fill="#8a8478" fill-opacity=".3" stroke="none""##,
            Self::WeightEdge => r##"fill="none" stroke="#8a8478" stroke-width="1""##,
            Self::Now => r##"fill="none" stroke="#0b4f8a" stroke-width="2.75" stroke-linejoin="round""##,
            Self::NowFill => r##"fill="#0b4f8a" fill-opacity=".13" stroke="none""##,
            Self::NowDot => r##"fill="#0b4f8a" stroke="#ffffff" stroke-width="1.25""##,
            Self::Earlier => {
                r##"fill="none" stroke="#a8480a" stroke-width="1.75" stroke-dasharray="5 3.5" stroke-linejoin="round""##
            }
            Self::EarlierDot => r##"fill="#ffffff" stroke="#a8480a" stroke-width="1.5""##,
            Self::Bar => r##"fill="#0b4f8a" fill-opacity=".85" stroke="none""##,
            Self::Label => r##"fill="#16212b""##,
            Self::Tick => {
                r##"fill="#55606b" paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round""##
            }
            Self::Value => r##"fill="#0b4f8a" font-weight="700""##,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_survives_the_way_through_plotters() {
        for token in Token::ALL {
            let RGBColor(red, green, blue) = token.colour();
            assert_eq!(Token::of_colour((red, green, blue)), Some(token));
        }
    }

    #[test]
    fn a_colour_that_is_no_token_has_no_meaning() {
        assert_eq!(Token::of_colour((0, 0, 200)), None);
    }
}

//! The style sheets, as one: a window has no server to fetch them from.

/// The theme comes first: it declares the layers.
pub(super) const ALL: &[&str] = &[
    include_str!("../../../assets/styles/theme.css"),
    include_str!("../../../assets/styles/base.css"),
    include_str!("../../../assets/styles/button.css"),
    include_str!("../../../assets/styles/card.css"),
    include_str!("../../../assets/styles/charts.css"),
    include_str!("../../../assets/styles/choice.css"),
    include_str!("../../../assets/styles/data.css"),
    include_str!("../../../assets/styles/field.css"),
    include_str!("../../../assets/styles/figure.css"),
    include_str!("../../../assets/styles/flow.css"),
    include_str!("../../../assets/styles/language.css"),
    include_str!("../../../assets/styles/message.css"),
    include_str!("../../../assets/styles/progress.css"),
    include_str!("../../../assets/styles/screen.css"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_style_sheet_is_forgotten() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/styles");
        for sheet in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(sheet.unwrap().path()).unwrap();
            assert!(
                ALL.contains(&text.as_str()),
                "not in the list: {}",
                text.lines().next().unwrap_or_default()
            );
        }
    }
}

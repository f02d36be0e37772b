//! File names that every system takes.

use samson_shared::text::Date;

/// How many letters of a name go into a file's name: with those of every script, less than 255 bytes in all.
const LETTERS: usize = 30;

/// "samson-", the parts, the date and the kind in small letters with hyphens between, and the ending.
pub(super) fn file_name(parts: &[&str], date: Date, kind: &str, ending: &str) -> String {
    let Date { year, month, day } = date;
    let date = format!("{year:04}-{month:02}-{day:02}");
    let parts = parts.iter().map(|part| plain(part));
    let all = std::iter::once("samson".to_owned()).chain(parts).chain([date, plain(kind)]);
    let all: Vec<String> = all.filter(|part| !part.is_empty()).collect();
    format!("{}.{ending}", all.join("-"))
}

/// Letters and digits of any script; a hyphen for whatever lies between.
fn plain(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let joined = words.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    let short: String = joined.chars().take(LETTERS).collect();
    short.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date { year: 2026, month: 11, day: 4 };

    #[test]
    fn a_file_is_named_after_what_it_is_about_and_when_it_was_made() {
        assert_eq!(
            file_name(&["Åpen gård, Øvre", "Høsten 2026"], TODAY, "", "pdf"),
            "samson-åpen-gård-øvre-høsten-2026-2026-11-04.pdf"
        );
        assert_eq!(file_name(&["Hagen", ""], TODAY, "Skjema", "pdf"), "samson-hagen-2026-11-04-skjema.pdf");
    }

    #[test]
    fn nothing_in_a_name_leads_out_of_the_folder_or_is_refused_by_a_system() {
        let name = file_name(&["../../etc/passwd", "CON: <*>?|\"\\\n🌱"], TODAY, "", "png");
        assert_eq!(name, "samson-etc-passwd-con-2026-11-04.png");
        assert_eq!(file_name(&["🌱", "  "], TODAY, "", "pdf"), "samson-2026-11-04.pdf");
    }

    #[test]
    fn a_long_name_is_cut_where_every_system_takes_it() {
        let name = file_name(&[&"漢".repeat(200), &"字 ".repeat(200)], TODAY, "skjema", "pdf");
        assert!(name.len() < 255, "{}", name.len());
    }
}

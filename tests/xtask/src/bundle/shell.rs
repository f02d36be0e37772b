//! The first screens as plain HTML, so that there is something to read while the app is on its way.
//!
//! A page is `frame.html` round the page's own template. `{{key}}` is a text of the catalogue, `{{@name}}` something
//! xtask knows; what stands between `<!-- each language -->` and `<!-- end -->` is repeated for every language.

use anyhow::{Context, Result, bail};
use samson_shared::{language::Language, text::Catalogue};
use std::fs;
use std::path::Path;

/// One prerendered page.
pub(crate) struct Page {
    /// The name of both the template and the finished file.
    pub(crate) file: &'static str,
    /// The text that becomes the title of the page.
    title: &'static str,
    /// The program that takes over the page.
    program: &'static str,
}

/// The pages a visit can begin with.
pub(crate) const PAGES: &[Page] = &[
    Page { file: "index.html", title: "start-page-title", program: "samson-app" },
    Page { file: "j.html", title: "join-page-title", program: "samson-first" },
];

const EACH_LANGUAGE: &str = "<!-- each language -->";
const END: &str = "<!-- end -->";

/// Renders one page. The first of the languages is the one that shows until a script chooses.
pub(crate) fn render(templates: &Path, page: &Page, assets: &str, languages: &[Language]) -> Result<String> {
    let frame = read(&templates.join("frame.html"))?;
    let frame = frame.replace("{{@assets}}", assets).replace("{{@program}}", page.program);
    let screen = read(&templates.join(page.file))?;
    let template = frame
        .replace("{{@screen}}", screen.trim_end())
        .replace("{{@title}}", &format!("{{{{{}}}}}", page.title));
    let first = *languages.first().context("no languages")?;
    fill(&unroll(&template, languages)?, first, "").with_context(|| format!("filling {}", page.file))
}

/// Repeats the part for each language, with the texts of that language.
fn unroll(template: &str, languages: &[Language]) -> Result<String> {
    let Some((before, rest)) = template.split_once(EACH_LANGUAGE) else { return Ok(template.to_owned()) };
    let (part, after) = rest.split_once(END).context("a part for each language has no end")?;
    let mut page = before.trim_end().to_owned();
    for (position, language) in languages.iter().enumerate() {
        let hidden = if position == 0 { "" } else { " hidden" };
        page.push_str(&fill(part.trim_end(), *language, hidden)?);
    }
    page.push_str(&unroll(after, languages)?);
    Ok(page)
}

/// Fills a template with the texts of one language.
fn fill(template: &str, language: Language, hidden: &str) -> Result<String> {
    let catalogue = Catalogue::of(language);
    // Attributes, so not to be escaped as texts are.
    let template = template.replace("{{@pack}}", &pack(language));
    replace_keys(&template, |key| match key {
        "@language" => Some(language.code().to_owned()),
        "@direction" => Some(language.direction().as_str().to_owned()),
        "@hidden" => Some(hidden.to_owned()),
        key => catalogue.has(key).then(|| catalogue.text(key)),
    })
}

/// Where the texts of a language are that no program has built in.
fn pack(language: Language) -> String {
    let file = super::language_pack(language);
    file.map(|file| format!(" data-pack=\"{file}\"")).unwrap_or_default()
}

/// Replaces every `{{key}}`; a key without a text is an error.
fn replace_keys(template: &str, text: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((key, after)) = after.split_once("}}") else { bail!("an opening {{{{ without its end") };
        filled.push_str(before);
        filled.push_str(&escaped(&text(key).with_context(|| format!("there is no text {key}"))?));
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_place_of_its_key_and_cannot_break_the_page() {
        let filled =
            replace_keys("<p>{{a}}</p><p>{{b}}</p>", |key| Some(format!("{key} < \"c\" & d"))).unwrap();
        assert_eq!(filled, "<p>a &lt; &quot;c&quot; &amp; d</p><p>b &lt; &quot;c&quot; &amp; d</p>");
    }

    #[test]
    fn a_key_without_a_text_stops_the_bundle_and_is_named() {
        let error = replace_keys("<p>{{start-missing}}</p>", |_| None).unwrap_err();
        assert!(error.to_string().contains("start-missing"));
    }

    #[test]
    fn the_page_holds_every_language_and_shows_the_first() {
        let template =
            "<main><!-- each language --><div lang=\"{{@language}}\"{{@hidden}}></div><!-- end --></main>";
        let page = unroll(template, &[Language::Bokmal, Language::English]).unwrap();
        assert_eq!(page, "<main><div lang=\"nb\"></div><div lang=\"en\" hidden></div></main>");
    }

    #[test]
    fn a_page_says_which_way_a_language_is_written_and_where_its_texts_are() {
        let template = "<p dir=\"{{@direction}}\"{{@pack}}></p>";
        assert_eq!(fill(template, Language::Bokmal, "").unwrap(), "<p dir=\"ltr\"></p>");
        let arabic = fill(template, Language::Arabic, "").unwrap();
        assert_eq!(arabic, "<p dir=\"rtl\" data-pack=\"languages/ar.pack\"></p>");
    }
}

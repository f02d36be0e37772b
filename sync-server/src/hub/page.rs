//! The page for a projector: both codes, large. Two languages beside each other, no script, nothing that is secret.

use super::code;
use super::joining::{Joining, PAGE};
use axum::Router;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use std::fmt::Write;

const STYLE: &str = "/hub.css";

/// The page and its style, made anew for everybody who asks.
pub(super) fn router(joining: impl Fn() -> Joining + Clone + Send + Sync + 'static) -> Router {
    let show = move || async move { ([(header::CACHE_CONTROL, "no-store")], Html(page(&joining()))) };
    let style = || async {
        let kind = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
        (kind, include_str!("page.css")).into_response()
    };
    Router::new().route(PAGE, get(show)).route(STYLE, get(style))
}

fn page(joining: &Joining) -> String {
    let mut sections = String::new();
    if let Some(wifi) = &joining.wifi {
        let password = match &wifi.password {
            Some(password) => format!("<br>{}", escaped(password)),
            None => String::new(),
        };
        let about = format!("{}{password}", escaped(&wifi.name));
        sections += &section(["Koble til trådløst nett", "Join the Wi-Fi"], &wifi.code(), &about);
    }
    match joining.addresses.as_slice() {
        [] => sections += &said(["Maskinen er ikke på noe nett.", "This computer is on no network."]),
        [first, others @ ..] => {
            let mut about = escaped(first);
            for other in others {
                // Writing to a text cannot fail.
                let _ = write!(about, "<br>{}", escaped(other));
            }
            sections += &section(["Åpne Samson", "Open Samson"], first, &about);
        }
    }
    let title = both(["Bli med", "Join in"]);
    format!(
        "<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Samson</title>\
         <link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">\
         <link rel=\"stylesheet\" href=\"{STYLE}\"><h1>{title}</h1><main>{sections}</main></html>"
    )
}

fn section(title: [&str; 2], text: &str, about: &str) -> String {
    let code = code::svg(text).unwrap_or_default();
    format!("<section><h2>{}</h2>{code}<p>{about}</p></section>", both(title))
}

fn said(sentence: [&str; 2]) -> String {
    format!("<section><p>{}</p></section>", both(sentence))
}

fn both([norwegian, english]: [&str; 2]) -> String {
    format!("{norwegian} <span lang=\"en\">{english}</span>")
}

fn escaped(text: &str) -> String {
    let escape = |letter: char| match letter {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        other => other.to_string(),
    };
    text.chars().map(escape).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hub::Wifi;
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt;

    fn joining() -> Joining {
        let wifi = Wifi { name: "<b>Gården</b>".to_owned(), password: Some("a&b".to_owned()) };
        let addresses = vec!["http://10.42.0.1:8080/".to_owned(), "http://192.168.1.7:8080/".to_owned()];
        Joining { addresses, wifi: Some(wifi), page: String::new() }
    }

    async fn get(path: &str, method: &str) -> (u16, String) {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        let response = router(joining).oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn both_codes_and_what_they_say_are_on_the_page() {
        let (status, page) = get(PAGE, "GET").await;
        assert_eq!((status, page.matches("<svg").count()), (200, 2));
        assert!(page.contains("http://10.42.0.1:8080/") && page.contains("http://192.168.1.7:8080/"));
        assert!(page.contains("&lt;b&gt;Gården") && page.contains("a&amp;b") && !page.contains("<b>"));
    }

    /// The policy on every response lets neither scripts nor styles inside the page have any effect.
    #[tokio::test]
    async fn the_page_is_whole_under_the_policy_that_guards_it() {
        let (_, page) = get(PAGE, "GET").await;
        for forbidden in ["<script", "<style", "style=", "onload", "http-equiv"] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
        assert!(get(STYLE, "GET").await.1.contains("light-dark"));
    }

    #[tokio::test]
    async fn the_page_can_only_be_read() {
        assert_eq!(get(PAGE, "POST").await.0, 405);
    }
}

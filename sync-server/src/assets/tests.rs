use super::*;
use axum::body::to_bytes;

static APP: &[File] = &[
    File {
        path: "assets/a1/app.wasm",
        hash: "aa",
        link: None,
        plain: None,
        br: Some(b"br"),
        gz: Some(PACKED),
    },
    File {
        path: "assets/a1/press.wasm",
        hash: "ff",
        link: None,
        plain: None,
        br: Some(PACKED_LARGE),
        gz: None,
    },
    File { path: "index.html", hash: "bb", link: None, plain: Some(b"the page"), br: None, gz: None },
    File {
        path: "j.html",
        hash: "cc",
        link: Some(FETCHED_AT_ONCE),
        plain: Some(b"the invitation"),
        br: None,
        gz: None,
    },
    File { path: "manifest.webmanifest", hash: "dd", link: None, plain: Some(b"{}"), br: None, gz: None },
    File { path: "sw.js", hash: "ee", link: None, plain: Some(b"worker"), br: None, gz: None },
];

const FETCHED_AT_ONCE: &str = "</assets/a1/app.wasm>; rel=preload; as=fetch; crossorigin";

/// "plain", packed by gzip.
const PACKED: &[u8] =
    &[31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 43, 200, 73, 204, 204, 3, 0, 207, 98, 32, 25, 5, 0, 0, 0];

/// "large", packed by Brotli.
const PACKED_LARGE: &[u8] = &[15, 2, 128, 108, 97, 114, 103, 101, 3];

fn ask(assets: Assets, method: &str, path: &str, headers: &[(&str, &str)]) -> Response {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    serve(&assets, &request.body(Body::empty()).unwrap())
}

fn get(path: &str, headers: &[(&str, &str)]) -> Response {
    ask(Assets(APP), "GET", path, headers)
}

async fn body(response: Response) -> Bytes {
    to_bytes(response.into_body(), 1000).await.unwrap()
}

#[tokio::test]
async fn every_route_of_the_app_is_its_page_and_an_invitation_has_its_own() {
    for path in ["/", "/rounds/12", "/settings"] {
        assert_eq!(body(get(path, &[])).await, "the page", "{path}");
    }
    assert_eq!(body(get("/j", &[])).await, "the invitation");
    assert_eq!(body(get("/sw.js", &[])).await, "worker");
}

#[test]
fn a_page_says_in_its_head_what_is_fetched_at_once() {
    assert_eq!(get("/j", &[]).headers()[header::LINK], FETCHED_AT_ONCE);
    assert!(!get("/sw.js", &[]).headers().contains_key(header::LINK));
}

#[test]
fn a_missing_file_is_missing_and_not_a_page() {
    for path in ["/favicon.ico", "/assets/b2/old.wasm", "/assets/b2/old"] {
        assert_eq!(get(path, &[]).status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn files_have_the_right_type() {
    for (path, expected) in [
        ("/", "text/html; charset=utf-8"),
        ("/sw.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/assets/a1/app.wasm", "application/wasm"),
    ] {
        assert_eq!(get(path, &[]).headers()[header::CONTENT_TYPE], expected, "{path}");
    }
}

#[tokio::test]
async fn a_browser_gets_the_smallest_version_it_understands() {
    let plain: &[u8] = b"plain";
    for (accepted, encoding, expected) in [
        ("gzip, deflate, br", Some("br"), &b"br"[..]),
        ("gzip;q=1.0, br;q=0", Some("gzip"), PACKED),
        ("identity", None, plain),
        ("", None, plain),
    ] {
        let response = get("/assets/a1/app.wasm", &[("accept-encoding", accepted)]);
        let headers = response.headers().clone();
        assert_eq!(headers.get(header::CONTENT_ENCODING).map(|v| v.to_str().unwrap()), encoding);
        assert_eq!(headers[header::VARY], "accept-encoding");
        assert_eq!(body(response).await, expected, "{accepted}");
    }
}

#[tokio::test]
async fn a_large_file_is_carried_once_and_unpacked_for_who_does_not_understand_that() {
    for (accepted, encoding, expected) in [
        ("gzip, deflate, br", Some("br"), PACKED_LARGE),
        ("gzip, deflate", None, &b"large"[..]),
        ("", None, b"large"),
    ] {
        let response = get("/assets/a1/press.wasm", &[("accept-encoding", accepted)]);
        let headers = response.headers().clone();
        assert_eq!(headers.get(header::CONTENT_ENCODING).map(|v| v.to_str().unwrap()), encoding);
        assert_eq!(headers[header::VARY], "accept-encoding");
        assert_eq!(body(response).await, expected, "{accepted}");
    }
}

#[tokio::test]
async fn a_file_is_unpacked_piece_by_piece_to_its_end() {
    let long = b"the same sentence again and again, ".repeat(10_000);
    assert_eq!(to_bytes(unpacked(std::io::Cursor::new(long.clone())), 1_000_000).await.unwrap(), long);
}

#[tokio::test]
async fn a_file_that_cannot_be_unpacked_is_broken_off_and_not_cut_short() {
    let damaged = unpacked(GzDecoder::new(&PACKED[..PACKED.len() - 9]));
    assert!(to_bytes(damaged, 1000).await.is_err());
}

#[tokio::test]
async fn what_a_browser_has_already_is_not_sent_again() {
    let brotli = ("accept-encoding", "br");
    let first = get("/assets/a1/app.wasm", &[brotli]);
    let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
    let again = get("/assets/a1/app.wasm", &[brotli, ("if-none-match", &tag)]);
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(again.headers()[header::ETAG], tag.as_str());
    assert_eq!(body(again).await, "");
    let other_encoding = get("/assets/a1/app.wasm", &[("if-none-match", &tag)]);
    assert_eq!(other_encoding.status(), StatusCode::OK);
}

#[test]
fn only_files_named_by_their_content_are_kept_without_asking() {
    assert_eq!(get("/assets/a1/app.wasm", &[]).headers()[header::CACHE_CONTROL], FOREVER);
    for path in ["/", "/j", "/sw.js", "/manifest.webmanifest"] {
        assert_eq!(get(path, &[]).headers()[header::CACHE_CONTROL], ASK_AGAIN, "{path}");
    }
}

#[tokio::test]
async fn a_build_without_an_app_says_so() {
    let response = ask(Assets::none(), "GET", "/", &[]);
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(body(response).await, NO_APP);
    assert_eq!(ask(Assets::none(), "GET", "/settings", &[]).status(), StatusCode::NOT_FOUND);
}

#[test]
fn the_app_is_read_only() {
    assert_eq!(ask(Assets(APP), "POST", "/", &[]).status(), StatusCode::METHOD_NOT_ALLOWED);
}

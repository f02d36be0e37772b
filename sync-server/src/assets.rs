//! The app itself: the files of the web bundle, embedded when the server was built.

mod unpack;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use brotli_decompressor::Decompressor;
use flate2::read::GzDecoder;
use unpack::unpacked;

/// One file of the app, with its compressed versions.
#[derive(Debug)]
pub(crate) struct File {
    /// Below the root, without a leading slash.
    path: &'static str,
    /// Hash of the plain bytes, in hexadecimal.
    hash: &'static str,
    /// Of a page: what the browser fetches at once, as the value of a `Link` header.
    link: Option<&'static str>,
    /// Absent where a smaller version is there to be unpacked: hardly anybody asks for the plain bytes of such a file, so
    /// they are not carried along beside it.
    plain: Option<&'static [u8]>,
    /// Absent for files that are compressed by nature.
    br: Option<&'static [u8]>,
    /// Absent for those too, and for very large files, which hardly anybody asks for without Brotli.
    gz: Option<&'static [u8]>,
}

impl File {
    fn plain(&self) -> Body {
        match (self.plain, self.gz, self.br) {
            (Some(bytes), _, _) => Bytes::from_static(bytes).into(),
            (None, Some(packed), _) => unpacked(GzDecoder::new(packed)),
            (None, None, Some(packed)) => unpacked(Decompressor::new(packed, BUFFER)),
            (None, None, None) => Body::empty(),
        }
    }
}

/// The files of an app, sorted by path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Assets(&'static [File]);

/// Written by `build.rs`.
static EMBEDDED: &[File] = include!(concat!(env!("OUT_DIR"), "/web.rs"));

/// How much of a packed file is looked at in one go.
const BUFFER: usize = 4096;

const NO_APP: &str = "This is a Samson sync server. This build of it carries no app.\n";
const NOTHING_HERE: &str = "There is nothing here.\n";

/// File names under `assets/` change with their content; everything else is asked for again.
const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

impl Assets {
    pub(crate) const fn embedded() -> Self {
        Self(EMBEDDED)
    }

    #[cfg(test)]
    pub(crate) const fn none() -> Self {
        Self(&[])
    }

    /// The file for a path: itself, or for a path that names no file the page that knows the app's own routes.
    fn find(self, path: &str) -> Option<&'static File> {
        let path = path.trim_start_matches('/');
        let is_page = !path.starts_with("assets/") && !path.rsplit('/').next().unwrap_or(path).contains('.');
        let page = || self.exactly("index.html").filter(|_| is_page);
        if path == "j" { self.exactly("j.html").or_else(page) } else { self.exactly(path).or_else(page) }
    }

    fn exactly(self, path: &str) -> Option<&'static File> {
        let at = self.0.binary_search_by(|file| file.path.cmp(path)).ok()?;
        self.0.get(at)
    }
}

/// Answers a request for a file or a page of the app.
pub(crate) fn serve(assets: &Assets, request: &Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return plain(StatusCode::METHOD_NOT_ALLOWED, NOTHING_HERE);
    }
    let path = request.uri().path();
    match assets.find(path) {
        Some(file) => send(file, request.headers()),
        None if path == "/" => plain(StatusCode::OK, NO_APP),
        None => plain(StatusCode::NOT_FOUND, NOTHING_HERE),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, ASK_AGAIN)];
    (status, headers, text).into_response()
}

fn send(file: &'static File, asked: &HeaderMap) -> Response {
    let packed = choose(file, asked);
    let encoding = packed.map(|(name, _)| name);
    let tag = format!("\"{}{}\"", file.hash, encoding.map(|name| format!("-{name}")).unwrap_or_default());
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    let caching = if file.path.starts_with("assets/") { FOREVER } else { ASK_AGAIN };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if file.br.is_some() || file.gz.is_some() {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    let known = knows(asked, &tag);
    // Made of hexadecimal and a known name: always a valid header.
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(file.path)));
    if let Some(link) = file.link {
        headers.insert(header::LINK, HeaderValue::from_static(link));
    }
    if let Some(name) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    *response.body_mut() = packed.map_or_else(|| file.plain(), |(_, bytes)| Bytes::from_static(bytes).into());
    response
}

/// The smallest version that the browser understands, and how that is called; none for the plain bytes.
fn choose(file: &File, asked: &HeaderMap) -> Option<(&'static str, &'static [u8])> {
    let understood: Vec<&str> = asked
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|offer| {
            let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
            let unwanted = matches!(weight.trim().strip_prefix("q="), Some("0" | "0.0" | "0.00" | "0.000"));
            (!unwanted).then_some(name.trim())
        })
        .collect();
    let offer = |name, bytes: Option<&'static [u8]>| {
        bytes.filter(|_| understood.contains(&name)).map(|bytes| (name, bytes))
    };
    offer("br", file.br).or_else(|| offer("gzip", file.gz))
}

fn knows(asked: &HeaderMap, tag: &str) -> bool {
    let known = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    known.is_some_and(|known| {
        let mut tags = known.split(',').map(|one| one.trim().trim_start_matches("W/"));
        tags.any(|one| one == tag || one == "*")
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;

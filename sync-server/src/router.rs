//! From the table of routes to what answers, and the headers on everything.

use crate::api;
use crate::api::endpoints::endpoints;
use crate::app::App;
use crate::assets::{self, Assets};
use crate::observe::observe;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::any;
use std::sync::Arc;
use tower::util::MapResponseLayer;

/// Room for the signature and the CBOR around a signed body.
const ENVELOPE: usize = 1024;

/// Everything that the server answers, with what is `beside` the interface and the app.
pub(crate) fn router(app: Arc<App>, assets: Assets, beside: Router) -> Router {
    let largest = app.limits.slot_bytes.max(app.limits.commons_bytes) + ENVELOPE;
    let whole = usize::try_from(app.limits.collaboration_bytes).unwrap_or(usize::MAX);
    let is_secure = app.is_secure;
    let table = endpoints().into_iter().fold(Router::new(), |table, endpoint| {
        let path = endpoint.path;
        table.route(path, endpoint.into_handler(whole))
    });
    table
        .route("/api", any(api::unknown::refuse))
        .route("/api/", any(api::unknown::refuse))
        .route("/api/{*rest}", any(api::unknown::refuse))
        .method_not_allowed_fallback(api::unknown::refuse)
        // Together: every layer of its own costs each request that waits a copy of itself.
        .layer((
            MapResponseLayer::new(never_stored),
            from_fn_with_state(app.clone(), api::address::limit),
            DefaultBodyLimit::max(largest),
        ))
        .with_state(app.clone())
        .merge(beside)
        .fallback(move |request| async move { assets::serve(&assets, &request) })
        .layer((
            from_fn_with_state(app, observe),
            MapResponseLayer::new(move |response: Response| guarded(response, is_secure)),
        ))
}

fn never_stored(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// On every response, the app's pages and refusals included.
const GUARDS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), bluetooth=(), serial=(), hid=(), \
         midi=(), display-capture=(), accelerometer=(), gyroscope=(), magnetometer=()",
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// Over https only: from now on, for a year, do not even try without.
const SECURE: (HeaderName, &str) = (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");

fn guarded(mut response: Response, is_secure: bool) -> Response {
    for (name, value) in GUARDS.into_iter().chain(is_secure.then_some(SECURE)) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;

    #[tokio::test]
    async fn every_response_is_guarded() {
        let site = Site::new();
        for path in ["/", "/j", "/missing.js", "/healthz", "/api/v1/collaborations/x/changes", "/api/nowhere"]
        {
            let headers = site.get(path).await.headers;
            for (name, value) in GUARDS {
                assert_eq!(headers[&name], value, "{path}");
            }
        }
    }

    #[tokio::test]
    async fn answers_of_the_interface_are_never_kept_and_pages_are_asked_for_again() {
        let site = Site::new();
        let people = site.people(1).await;
        for path in [format!("{}/changes", site.path(&people)), "/api".to_owned(), "/healthz".to_owned()] {
            let answer = site.get_as(&people, &path).await;
            assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store", "{path}");
        }
        assert_eq!(site.get("/").await.headers[header::CACHE_CONTROL], "no-cache");
    }
}

//! Whose turn it is: requests per address.

use super::answer::refuse;
use crate::app::App;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use samson_shared::sync::refusal::Refusal;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tower::Service;

/// Where a request comes from. Used for counting, never stored, never logged.
pub(crate) struct Address(pub(crate) IpAddr);

impl FromRequestParts<Arc<App>> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Infallible> {
        let forwarded = if app.behind_proxy { forwarded(&parts.headers) } else { None };
        let connected = ConnectInfo::<SocketAddr>::from_request_parts(parts, app).await;
        let connected = connected.map(|ConnectInfo(address)| address.ip());
        // Without a connection (a request made inside this process) everybody shares one bucket.
        Ok(Self(forwarded.or(connected.ok()).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))))
    }
}

/// The address our own proxy added: the last one. Those before it can be made up by anybody.
fn forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back()?;
    last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

/// Refuses an address that asks too often. As in `observe`, the request is handed on before anything waits.
pub(crate) fn limit(
    State(app): State<Arc<App>>,
    Address(address): Address,
    request: Request,
    mut next: Next,
) -> impl Future<Output = Result<Response, Infallible>> {
    let allowed = app.requests.allows(address, (app.clock)());
    let answering = allowed.then(|| next.call(request));
    async move {
        match answering {
            Some(answering) => answering.await,
            None => Ok(refuse(&Refusal::TooManyRequests)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::testing::Site;
    use crate::config::Config;
    use axum::http::StatusCode;
    use axum::http::header::HeaderValue;

    #[tokio::test]
    async fn an_address_that_asks_too_often_waits_a_moment() {
        let config = Config { requests_at_once: 3, requests_per_second: 1, ..Config::local("") };
        let site = Site::with(&config);
        for _ in 0..3 {
            assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
        }
        assert_eq!(site.get("/healthz").await.refusal(), Refusal::TooManyRequests);
        assert_eq!(site.get("/").await.status, StatusCode::OK, "the app itself is not counted");
        site.wait(1);
        assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    }

    #[test]
    fn only_the_address_our_own_proxy_added_counts() {
        let mut headers = HeaderMap::new();
        assert_eq!(forwarded(&headers), None);
        headers.append("x-forwarded-for", HeaderValue::from_static("1.1.1.1, 2.2.2.2"));
        headers.append("x-forwarded-for", HeaderValue::from_static("3.3.3.3, 2001:db8::1"));
        assert_eq!(forwarded(&headers), "2001:db8::1".parse().ok());
    }
}

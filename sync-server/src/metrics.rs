//! How busy the server is, for Prometheus, on an address of this machine only.
//!
//! Counted are routes as they stand in the table, never a collaboration, a round, an address or a size: whoever reads
//! the metrics learns what a look at the traffic would tell as well, and nothing about which round it was.

use axum::extract::{MatchedPath, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use std::time::Duration;

/// Upper ends of the classes of time, in seconds. Coarse on purpose.
const SECONDS: [f64; 5] = [0.005, 0.02, 0.1, 1.0, 10.0];

/// Storage is told in steps of this many bytes.
const STEP: u64 = 16 * 1024 * 1024;

/// The table's name of what was asked for; `app` for the files of the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(crate) struct Route {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    route: String,
    /// `2xx` and so on.
    status: String,
}

/// Everything that is counted.
pub(crate) struct Metrics {
    registry: Registry,
    answered: Family<Answered, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    under_way: Family<Route, Gauge>,
    connections: Gauge,
    stored: Gauge,
}

/// One more of something, until it is dropped.
pub(crate) struct OneMore(Gauge);

impl OneMore {
    fn of(gauge: &Gauge) -> Self {
        gauge.inc();
        Self(gauge.clone())
    }
}

impl Drop for OneMore {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Route {
    /// What a request asks for.
    pub(crate) fn of(request: &Request) -> Self {
        let matched = request.extensions().get::<MatchedPath>();
        Self { route: matched.map_or("app", MatchedPath::as_str).to_owned() }
    }

    pub(crate) fn name(&self) -> &str {
        &self.route
    }
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("samson");
        let metrics = Self {
            answered: Family::default(),
            seconds: Family::new_with_constructor(|| Histogram::new(SECONDS)),
            under_way: Family::default(),
            connections: Gauge::default(),
            stored: Gauge::default(),
            registry: Registry::default(),
        };
        registry.register("requests", "Requests answered", metrics.answered.clone());
        let help = "Time until a request was answered, waiting for news included";
        registry.register_with_unit("request", help, Unit::Seconds, metrics.seconds.clone());
        let help = "Requests under way; those for changes are phones waiting for news";
        registry.register("requests_under_way", help, metrics.under_way.clone());
        registry.register("connections", "Open connections", metrics.connections.clone());
        let help = "Database and its log, rounded up to 16 MiB";
        registry.register_with_unit("storage", help, Unit::Bytes, metrics.stored.clone());
        Self { registry, ..metrics }
    }

    /// A request has begun.
    pub(crate) fn begin(&self, route: &Route) -> OneMore {
        OneMore::of(&self.under_way.get_or_create(route))
    }

    /// A request was answered.
    pub(crate) fn end(&self, route: &Route, status: StatusCode, took: Duration) {
        let class = Answered { route: route.route.clone(), status: format!("{}xx", status.as_u16() / 100) };
        self.answered.get_or_create(&class).inc();
        self.seconds.get_or_create(route).observe(took.as_secs_f64());
    }

    /// Everything as Prometheus reads it, given the number of open connections and the size of the database in bytes.
    pub(crate) fn told(&self, connections: u32, stored: u64) -> Response {
        self.connections.set(connections.into());
        let rounded = stored.div_ceil(STEP).saturating_mul(STEP);
        self.stored.set(i64::try_from(rounded).unwrap_or(i64::MAX));
        let mut told = String::new();
        if text::encode(&mut told, &self.registry).is_err() {
            // Writing into a string does not fail.
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
        ([(header::CONTENT_TYPE, kind)], told).into_response()
    }

    /// How many requests for this route are under way.
    #[cfg(test)]
    pub(crate) fn waiting(&self, route: &str) -> i64 {
        self.under_way.get_or_create(&Route { route: route.to_owned() }).get()
    }
}

#[cfg(test)]
mod tests {
    use crate::api::testing::Site;
    use crate::testing::People;

    async fn told(site: &Site) -> String {
        let body = site.app().metrics.told(3, 1).into_body();
        String::from_utf8(axum::body::to_bytes(body, 1 << 20).await.unwrap().to_vec()).unwrap()
    }

    #[tokio::test]
    async fn requests_are_counted_by_route_and_class_of_status() {
        let site = Site::new();
        site.get("/healthz").await;
        site.get("/healthz").await;
        site.get("/api/v1/collaborations/x/changes").await;
        site.get("/").await;
        let told = told(&site).await;
        for line in [
            r#"samson_requests_total{route="/healthz",status="2xx"} 2"#,
            r#"samson_requests_total{route="/api/v1/collaborations/{id}/changes",status="4xx"} 1"#,
            r#"samson_requests_total{route="app",status="2xx"} 1"#,
            r#"samson_request_seconds_count{route="/healthz"} 2"#,
            r#"samson_requests_under_way{route="/healthz"} 0"#,
            "samson_connections 3",
            "samson_storage_bytes 16777216",
        ] {
            assert!(told.contains(line), "{line} is not in\n{told}");
        }
    }

    #[tokio::test]
    async fn metrics_are_the_same_whichever_round_was_answered_and_however() {
        let mut seen = Vec::new();
        for (seed, person) in [(1, 0), (2, 1)] {
            let site = Site::new();
            let people = site.people(seed).await;
            let round = site.round(&people, u64::from(seed), 5).await;
            site.put(&people, &people.response(person, seed, round, 1)).await;
            seen.push(without_times(&told(&site).await));
        }
        assert_eq!(seen[0], seen[1]);
    }

    fn without_times(told: &str) -> Vec<String> {
        let lines = told.lines().filter(|line| !line.starts_with("samson_request_seconds_"));
        let mut lines: Vec<String> = lines.map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    }

    #[tokio::test]
    async fn nothing_public_tells_metrics() {
        let site = Site::new();
        let people = People::new(1);
        for path in ["/metrics", "/api/metrics", "/api/v1/metrics"] {
            let answer = site.get_as(&people, path).await;
            assert!(!String::from_utf8_lossy(&answer.body).contains("samson_"), "{path}");
        }
    }
}

//! Counts and logs what was answered: the route as it stands in the table, the method, the status, and no more.

use crate::app::App;
use crate::metrics::Route;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// Around every request.
pub(crate) async fn observe(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (route, method) = (Route::of(&request), request.method().clone());
    // Also when the client goes away before there is an answer.
    let _under_way = app.metrics.begin(&route);
    let begun = (app.clock)();
    let response = next.run(request).await;
    let took = (app.clock)().saturating_sub(begun);
    app.metrics.end(&route, response.status(), took);
    tracing::debug!(%method, route = route.name(), status = response.status().as_u16(), "answered");
    response
}

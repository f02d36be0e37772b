//! Counts and logs what was answered: the route as it stands in the table, the method, the status, and no more.

use crate::app::App;
use crate::metrics::Route;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::convert::Infallible;
use std::sync::Arc;
use tower::Service;

/// Around every request. The request is handed on before anything waits: what is kept for a waiting phone does not
/// hold it a second time.
pub(crate) fn observe(
    State(app): State<Arc<App>>,
    request: Request,
    mut next: Next,
) -> impl Future<Output = Result<Response, Infallible>> {
    let (route, method) = (Route::of(&request), request.method().clone());
    // Also when the client goes away before there is an answer.
    let under_way = app.metrics.begin(&route);
    let begun = (app.clock)();
    let answering = next.call(request);
    async move {
        let _under_way = under_way;
        let response = answering.await?;
        let took = (app.clock)().saturating_sub(begun);
        app.metrics.end(&route, response.status(), took);
        tracing::debug!(%method, route = route.name(), status = response.status().as_u16(), "answered");
        Ok(response)
    }
}

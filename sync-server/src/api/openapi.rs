//! `GET /openapi.json`: the interface in the words of OpenAPI 3.1, made from the table of routes.

use super::answer::status;
use super::endpoint::{Answer, Endpoint, Takes};
use super::endpoints::endpoints;
use axum::http::header;
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What the bodies hold. A test compares it with what the types write.
const SCHEMAS: &str = include_str!("schemas.json");

const ABOUT: &str = "Stores sealed slots and keeps the reveal gate. Bodies are CBOR; a schema describes what a body \
    holds once it is decoded, and a string with a contentMediaType is a CBOR byte string. The normative text is \
    shared/docs/sync-protocol.md.";

/// Answers the document.
pub(crate) async fn read() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], document().to_string())
}

fn document() -> Value {
    let mut paths = Map::new();
    for endpoint in endpoints() {
        let path = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        path[endpoint.method.name()] = operation(&endpoint);
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Samson sync server", "version": "1", "description": ABOUT },
        "paths": paths,
        "components": {
            "schemas": schemas(),
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The access token, as 64 lower-case hexadecimal digits."
                }
            }
        }
    })
}

/// The schemas of the bodies, and for each that is signed the one of its envelope.
fn schemas() -> Map<String, Value> {
    // The file is part of the program, and a test reads it.
    let mut schemas: Map<String, Value> = serde_json::from_str(SCHEMAS).unwrap_or_default();
    for signed in ["Creation", "Slot", "Command"] {
        schemas.insert(envelope_of(signed), envelope(signed));
    }
    schemas
}

fn envelope_of(signed: &str) -> String {
    format!("Signed{signed}")
}

/// A box for the carrying key of this server.
fn sealed(signed: &str) -> Value {
    let holds = format!("Sealed for the key of `/api/v1/place`: a CBOR {}.", envelope_of(signed));
    json!({ "type": "string", "contentMediaType": "application/octet-stream", "description": holds })
}

fn envelope(signed: &str) -> Value {
    json!({
        "type": "object",
        "required": ["body", "signature"],
        "properties": {
            "body": {
                "type": "string",
                "contentMediaType": "application/cbor",
                "contentSchema": reference(signed)
            },
            "signature": reference("Signature")
        }
    })
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn operation(endpoint: &Endpoint) -> Value {
    let mut operation = json!({ "summary": endpoint.summary, "responses": responses(endpoint) });
    let parameters = parameters(endpoint);
    if !parameters.is_empty() {
        operation["parameters"] = parameters.into();
    }
    if endpoint.needs_token() {
        operation["security"] = json!([{ "token": [] }]);
    }
    if let Some(takes) = endpoint.body {
        let content = match takes {
            Takes::Signed(message) => {
                json!({ "application/cbor": { "schema": reference(&envelope_of(message)) } })
            }
            Takes::Whole(schema) => json!({ "application/cbor": { "schema": reference(schema) } }),
            Takes::Sealed(message) => json!({ "application/octet-stream": { "schema": sealed(message) } }),
        };
        operation["requestBody"] = json!({ "required": true, "content": content });
    }
    operation
}

fn parameters(endpoint: &Endpoint) -> Vec<Value> {
    let named = endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let hexadecimal = json!({ "type": "string", "pattern": "^[0-9a-f]{32}$" });
    let in_path =
        named.map(|name| json!({ "name": name, "in": "path", "required": true, "schema": hexadecimal }));
    let in_query = endpoint.query.iter().map(|(name, about)| {
        let number = json!({ "type": "integer", "minimum": 0 });
        json!({ "name": name, "in": "query", "description": about, "schema": number })
    });
    let in_header = endpoint.headers.iter().map(|(name, about)| {
        json!({ "name": name, "in": "header", "description": about, "schema": { "type": "string" } })
    });
    in_path.chain(in_query).chain(in_header).collect()
}

fn responses(endpoint: &Endpoint) -> Value {
    let mut by_status: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for refusal in &endpoint.refusals {
        by_status.entry(status(refusal).as_u16()).or_default().push(refusal.code());
    }
    let mut responses = Map::new();
    responses.insert("200".to_owned(), success(endpoint.answer));
    if endpoint.body.is_some() {
        let description = "The body did not arrive in time. Nothing is said about it: try again.";
        responses.insert("408".to_owned(), json!({ "description": description }));
    }
    for (status, codes) in by_status {
        responses.insert(status.to_string(), coded("Refused: nothing was changed.", &codes));
    }
    if endpoint.is_withdrawn_at_times {
        responses.insert("503".to_owned(), json!({ "description": "Not now." }));
    }
    responses.insert("500".to_owned(), coded("The server is at fault: try again later.", &["internal"]));
    Value::Object(responses)
}

fn success(answer: Answer) -> Value {
    let content = match answer {
        Answer::Cbor(schema) => json!({ "application/cbor": { "schema": reference(schema) } }),
        Answer::Text => json!({ "text/plain": { "schema": { "type": "string" } } }),
        Answer::Json => json!({ "application/json": { "schema": { "type": "object" } } }),
    };
    json!({ "description": "It is so, durably.", "content": content })
}

fn coded(description: &str, codes: &[&str]) -> Value {
    let schema = json!({
        "type": "object",
        "required": ["code"],
        "properties": { "code": { "enum": codes } },
        "additionalProperties": { "type": "integer" }
    });
    json!({ "description": description, "content": { "application/cbor": { "schema": schema } } })
}

#[cfg(test)]
mod tests;

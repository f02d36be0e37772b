//! A row of the table of routes: what answers there, and how the OpenAPI document describes it.

use crate::app::App;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::routing::{MethodFilter, MethodRouter, on};
use samson_shared::sync::refusal::Refusal;
use std::sync::Arc;

/// The methods that are in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    Get,
    Post,
    Put,
}

/// What comes back when all is well.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Answer {
    /// CBOR of this schema.
    Cbor(&'static str),
    /// A word.
    Text,
    /// JSON.
    Json,
}

/// What a body is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Takes {
    /// CBOR: a signed message of this schema.
    Signed(&'static str),
    /// Bytes that are sealed for this server: a signed message of this schema.
    Sealed(&'static str),
    /// CBOR of this schema, which may be as large as a whole collaboration.
    Whole(&'static str),
}

/// A row of the table.
pub(crate) struct Endpoint {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    /// A sentence.
    pub(crate) summary: &'static str,
    /// What the body is, when there is one.
    pub(crate) body: Option<Takes>,
    /// What the query may hold, each with a sentence. All are whole numbers from 0.
    pub(crate) query: &'static [(&'static str, &'static str)],
    /// The headers that it reads beside the token, each with a sentence. None of them must be there.
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) answer: Answer,
    /// Every refusal there is here.
    pub(crate) refusals: Vec<Refusal>,
    /// It may answer status 503 with a word.
    pub(crate) is_withdrawn_at_times: bool,
    handler: MethodRouter<Arc<App>>,
}

impl Method {
    /// As the OpenAPI document names it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
        }
    }

    const fn filter(self) -> MethodFilter {
        match self {
            Self::Get => MethodFilter::GET,
            Self::Post => MethodFilter::POST,
            Self::Put => MethodFilter::PUT,
        }
    }
}

impl Endpoint {
    /// Something that anybody may ask, and that is only refused to who asks too often.
    pub(crate) fn new<H, T>(method: Method, path: &'static str, summary: &'static str, handler: H) -> Self
    where
        H: Handler<T, Arc<App>>,
        T: 'static,
    {
        Self {
            method,
            path,
            summary,
            body: None,
            query: &[],
            headers: &[],
            answer: Answer::Text,
            refusals: vec![Refusal::TooManyRequests],
            is_withdrawn_at_times: false,
            handler: on(method.filter(), handler),
        }
    }

    /// It takes a body.
    pub(crate) fn takes(self, takes: Takes) -> Self {
        let body = [Refusal::Malformed, Refusal::Version { supported: 1 }, Refusal::Signature];
        Self { body: Some(takes), ..self }
            .or(&body)
            .or(&[Refusal::TooLarge { limit: 1 }, Refusal::StorageFull])
    }

    /// It can be asked more precisely.
    pub(crate) fn asked(self, query: &'static [(&'static str, &'static str)]) -> Self {
        Self { query, ..self }.or(&[Refusal::Malformed])
    }

    /// It reads more than the token from the headers.
    pub(crate) fn reads(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    /// What it answers.
    pub(crate) fn answers(self, answer: Answer) -> Self {
        Self { answer, ..self }
    }

    /// It may answer status 503 with a word.
    pub(crate) fn withdrawn_at_times(self) -> Self {
        Self { is_withdrawn_at_times: true, ..self }
    }

    /// Its other refusals.
    pub(crate) fn or(mut self, refusals: &[Refusal]) -> Self {
        self.refusals.extend_from_slice(refusals);
        self
    }

    /// Whether it is part of the protocol: only with a token, which every refusal of one hides behind.
    pub(crate) fn needs_token(&self) -> bool {
        self.refusals.contains(&Refusal::Unauthorised)
    }

    /// What answers. `whole` bytes are as much as a collaboration holds.
    pub(crate) fn into_handler(self, whole: usize) -> MethodRouter<Arc<App>> {
        match self.body {
            Some(Takes::Whole(_)) => self.handler.layer(DefaultBodyLimit::max(whole)),
            _ => self.handler,
        }
    }
}

//! A map of the document, read in one go: looking up one key after the other takes several times as long.

use automerge::{AutoCommit, ObjId, ObjType, ReadDoc, ScalarValueRef, ValueRef};
use std::str::FromStr;

/// What stands in a map, by key.
pub(super) struct Fields<'a> {
    document: &'a AutoCommit,
    map: ObjId,
    fields: Vec<(String, Field)>,
}

/// What stands under a key.
pub(super) enum Field {
    Text(ObjId),
    Map(ObjId),
    Str(String),
    Int(i64),
    Bool(bool),
    /// What is no part of a plan.
    Other,
}

impl<'a> Fields<'a> {
    /// Of this map.
    pub(super) fn of(document: &'a AutoCommit, map: ObjId) -> Self {
        let field = |value: ValueRef<'_>, id: &dyn Fn() -> ObjId| match value {
            ValueRef::Object(ObjType::Text) => Field::Text(id()),
            ValueRef::Object(ObjType::Map) => Field::Map(id()),
            ValueRef::Scalar(ScalarValueRef::Str(text)) => Field::Str(text.into_owned()),
            ValueRef::Scalar(ScalarValueRef::Int(number)) => Field::Int(number),
            ValueRef::Scalar(ScalarValueRef::Boolean(is)) => Field::Bool(is),
            _ => Field::Other,
        };
        let items = document.map_range(&map, ..);
        let fields =
            items.map(|item| (item.key.to_string(), field(item.value.clone(), &|| item.id()))).collect();
        Self { document, map, fields }
    }

    pub(super) fn document(&self) -> &'a AutoCommit {
        self.document
    }

    pub(super) fn object(&self) -> &ObjId {
        &self.map
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Field)> {
        self.fields.iter().map(|(key, field)| (key.as_str(), field))
    }

    pub(super) fn get(&self, key: &str) -> Option<&Field> {
        self.iter().find(|(known, _)| *known == key).map(|(_, field)| field)
    }

    /// A map in it.
    pub(super) fn map(&self, field: &Field) -> Option<Self> {
        match field {
            Field::Map(id) => Some(Self::of(self.document, id.clone())),
            _ => None,
        }
    }

    /// What a text in it says.
    pub(super) fn text(&self, field: &Field) -> Option<String> {
        match field {
            Field::Text(id) => self.document.text(id).ok(),
            _ => None,
        }
    }
}

impl Field {
    pub(super) fn str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn bool(&self) -> Option<bool> {
        match self {
            Self::Bool(is) => Some(*is),
            _ => None,
        }
    }

    /// What may be missing. None when it is there and not what it should be.
    pub(super) fn optional<T: FromStr>(&self) -> Option<Option<T>> {
        self.choice(|text| text.parse().ok())
    }

    /// One of several names, or none. None when another one stands there.
    pub(super) fn choice<T>(&self, named: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
        match self.str()? {
            "" => Some(None),
            name => named(name).map(Some),
        }
    }
}

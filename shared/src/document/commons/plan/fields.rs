//! A map of the document, read in one go: looking up one key after the other takes several times as long.

use automerge::{AutoCommit, ObjId, ObjType, ReadDoc, ScalarValue, ScalarValueRef, ValueRef};
use std::str::FromStr;

/// What stands in a map, by key.
pub(super) struct Fields<'a> {
    document: &'a AutoCommit,
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
        let fields = document.map_range(&map, ..).map(|item| {
            let field = match (&item.value, item.conflict) {
                (ValueRef::Scalar(ScalarValueRef::Int(_)), true) => {
                    latest(document, &map, &item.key).map_or(Field::Other, Field::Int)
                }
                (ValueRef::Object(ObjType::Text), _) => Field::Text(item.id()),
                (ValueRef::Object(ObjType::Map), _) => Field::Map(item.id()),
                (ValueRef::Scalar(value), _) => Field::of(value),
                _ => Field::Other,
            };
            (item.key.into_owned(), field)
        });
        Self { document, fields: fields.collect() }
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

/// Of numbers that were written apart, the largest: all of them are times.
pub(super) fn latest(document: &AutoCommit, map: &ObjId, key: &str) -> Option<i64> {
    let written = document.get_all(map, key).ok()?;
    let times = written.into_iter().filter_map(|(value, _)| match value.into_scalar() {
        Ok(ScalarValue::Int(at)) => Some(at),
        _ => None,
    });
    times.max()
}

impl Field {
    fn of(value: &ScalarValueRef<'_>) -> Self {
        match value {
            ScalarValueRef::Str(text) => Self::Str(text.to_string()),
            ScalarValueRef::Int(number) => Self::Int(*number),
            ScalarValueRef::Boolean(is) => Self::Bool(*is),
            _ => Self::Other,
        }
    }

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

//! Enums whose variants have stable names.

/// Makes an enum out of names that stand in files and documents, and never change.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$line:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$line])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every one, in the order of reading.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Stable name: for texts and storage.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.as_str() == name)
            }
        }
    };
}

//! From a list of jobs to what travels to the workbench.

/// Makes of every job a type of its own, a variant of `Request`, and what runs it.
macro_rules! jobs {
    ($($(#[$doc:meta])* $name:ident -> $output:ty { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Serialize, Deserialize)]
            pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

            impl Job for $name {
                type Output = $output;
                fn into_request(self) -> Request {
                    Request::$name(self)
                }
            }
        )+

        /// Any job.
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub enum Request {
            $(
                #[doc = concat!("See [`", stringify!($name), "`].")]
                $name($name),
            )+
        }

        impl Request {
            pub(super) fn run(self, rng: &mut impl CryptoRng, progress: &mut dyn FnMut(u32, u32)) -> Vec<u8> {
                match self {
                    $(Self::$name(job) => pack(&job.run(rng, progress)),)+
                }
            }
        }
    };
}
pub(super) use jobs;

//! Types defined together with how they are read and described, so that the three cannot differ.

/// Defines a struct that is read from a JSON object with these fields and no others. A field with a value
/// after it (`wording: Option<LocalText> = None`) may be left out and then has that value.
///
/// ```text
/// object! {
///     /// An awareness point as asked of one rank.
///     pub struct Awareness {
///         /// Which point.
///         pub point: Id<Point>,
///         /// This rank's words for it, where they differ from the point's.
///         pub wording: Option<LocalText> = None,
///     }
/// }
/// ```
macro_rules! object {
    (
        $(#[$($about:tt)*])*
        $visible:vis struct $Name:ident $(<$T:ident>)? {
            $(
                $(#[$($about_field:tt)*])*
                $field_visible:vis $field:ident: $Type:ty $(= $otherwise:expr)?
            ),* $(,)?
        }
    ) => {
        $(#[$($about)*])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $visible struct $Name $(<$T>)? {
            $($(#[$($about_field)*])* $field_visible $field: $Type,)*
        }

        impl $(<$T: $crate::reading::Read>)? $crate::reading::Read for $Name $(<$T>)? {
            const NAME: Option<&'static str> = $crate::reading::object!(@name $Name $($T)?);

            // Inlined into its readers, it would be sent several times over.
            #[inline(never)]
            fn read(node: &$crate::reading::Node) -> Option<Self> {
                $(let mut $field: Option<$Type> = $crate::reading::object!(@before $($otherwise)?);)*
                let sound = node.fill(&mut [
                    $($crate::reading::object!(@slot $field $($otherwise)?)),*
                ]);
                // All of them first, which compiles to far less than giving up one by one.
                if sound $(&& $field.is_some())* {
                    Some(Self { $($field: $field?),* })
                } else {
                    None
                }
            }

            fn schema(definitions: &mut $crate::reading::Definitions) -> serde_json::Value {
                use $crate::reading::{comment, object, schema};
                let fields = vec![$((
                    stringify!($field),
                    object!(@required $($otherwise)?),
                    schema::described(
                        &[$(comment!($($about_field)*)),*],
                        definitions.of::<$Type>(),
                    ),
                )),*];
                schema::described(&[$(comment!($($about)*)),*], schema::object(fields))
            }
        }
    };
    // With a parameter it is another object every time, so it is described where it stands.
    (@name $Name:ident $T:ident) => {
        None
    };
    (@name $Name:ident) => {
        Some(stringify!($Name))
    };
    (@required) => {
        true
    };
    (@required $otherwise:expr) => {
        false
    };
    (@before) => {
        None
    };
    (@before $otherwise:expr) => {
        Some($otherwise)
    };
    (@slot $field:ident) => {
        $crate::reading::Slot::required(stringify!($field), &mut $field)
    };
    (@slot $field:ident $otherwise:expr) => {
        $crate::reading::Slot::optional(stringify!($field), &mut $field)
    };
}

/// Defines an enum whose values are read from and written as these names.
///
/// ```text
/// names! {
///     /// Who says it.
///     pub enum Origin {
///         /// The official document.
///         Policy = "policy",
///         /// The authors of the portal.
///         Portal = "portal",
///     }
/// }
/// ```
macro_rules! names {
    (
        $(#[$($about:tt)*])*
        $visible:vis enum $Name:ident {
            $($(#[$($about_value:tt)*])* $Value:ident = $name:literal),* $(,)?
        }
    ) => {
        $(#[$($about)*])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visible enum $Name {
            $($(#[$($about_value)*])* $Value,)*
        }

        impl $crate::reading::Read for $Name {
            const NAME: Option<&'static str> = Some(stringify!($Name));

            #[inline(never)]
            fn read(node: &$crate::reading::Node) -> Option<Self> {
                let index = node.one_of(&[$($name),*])?;
                [$(Self::$Value),*].get(index).copied()
            }

            fn schema(_: &mut $crate::reading::Definitions) -> serde_json::Value {
                use $crate::reading::{comment, schema};
                let names = schema::names(&[$(($name, &[$(comment!($($about_value)*)),*])),*]);
                schema::described(&[$(comment!($($about)*)),*], names)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(match self {
                    $(Self::$Value => $name,)*
                })
            }
        }
    };
}

/// The text of an attribute that is a line of a doc comment; of any other, nothing.
macro_rules! comment {
    (doc = $line:literal) => {
        $line
    };
    ($($other:tt)*) => {
        ""
    };
}

pub(crate) use {comment, names, object};

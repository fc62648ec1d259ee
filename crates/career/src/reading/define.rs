//! Types defined together with how they are read, so that the two cannot differ.

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
        $(#[$about:meta])*
        $visible:vis struct $Name:ident $(<$T:ident>)? {
            $(
                $(#[$about_field:meta])*
                $field_visible:vis $field:ident: $Type:ty $(= $otherwise:expr)?
            ),* $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        $visible struct $Name $(<$T>)? {
            $($(#[$about_field])* $field_visible $field: $Type,)*
        }

        impl $(<$T: $crate::reading::Read>)? $crate::reading::Read for $Name $(<$T>)? {
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
        }
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
        $(#[$about:meta])*
        $visible:vis enum $Name:ident {
            $($(#[$about_value:meta])* $Value:ident = $name:literal),* $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visible enum $Name {
            $($(#[$about_value])* $Value,)*
        }

        impl $crate::reading::Read for $Name {
            #[inline(never)]
            fn read(node: &$crate::reading::Node) -> Option<Self> {
                let index = node.one_of(&[$($name),*])?;
                [$(Self::$Value),*].get(index).copied()
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

pub(crate) use {names, object};

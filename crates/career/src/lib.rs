//! The domain of the portal.

//! What could be read, together with what is wrong.

use crate::problem::Problem;

/// What a content file says, and everything that is wrong with it. A slip that changes nothing of what is said, such
/// as a field that resembles none there is, leaves it usable: the portal then shows it and names the slip.
///
/// ```
/// use career::{problem::{Kind, Problems}, reading::Checked};
/// let slip = Problems::one("terms[0]", Kind::Empty).in_file("glossary.json");
/// let read = Checked { value: Some("read"), problems: slip.clone() };
/// let checked = read.and_then(|text| Ok(text.len()));
/// assert_eq!(checked, Checked { value: Some(4), problems: slip.clone() });
/// assert_eq!(checked.sound(), Err(slip.clone()));
/// assert_eq!(Checked::<u8>::broken(slip).value, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked<T> {
    /// What it says; `None` when it cannot be used, and then something is wrong.
    pub value: Option<T>,
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
}

impl<T> Checked<T> {
    /// What cannot be used, and why.
    pub fn broken(problems: Vec<Problem>) -> Self {
        Self { value: None, problems }
    }

    /// Goes on with the value, if there is one, and keeps the problems of both steps.
    pub fn and_then<U>(mut self, next: impl FnOnce(T) -> Result<U, Vec<Problem>>) -> Checked<U> {
        let value = self
            .value
            .and_then(|value| next(value).map_err(|problems| self.problems.extend(problems)).ok());
        Checked { value, problems: self.problems }
    }

    /// The value, if nothing at all is wrong.
    ///
    /// # Errors
    /// Everything that is.
    pub fn sound(self) -> Result<T, Vec<Problem>> {
        match self.value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => Err(self.problems),
        }
    }
}

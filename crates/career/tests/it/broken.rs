//! Good content with one thing changed, and the problems that must come of it.

use career::{content, problem::Kind};
use serde_json::Value;

use crate::support::{Folder, assert_problems, json, second_folder};

/// One change to a file.
#[derive(Clone, Debug)]
pub enum Edit {
    /// Take the field or item out.
    Remove,
    /// Call the field something else.
    Rename(&'static str),
    /// Put this value there; a field that was not there is added.
    Set(Value),
    /// Put a second copy of the list's first item behind it.
    RepeatFirst,
}

/// Makes one change at `at` (a JSON pointer) of `file` in the content of the made-up organisation, and checks
/// that exactly these problems are named, all in that file.
pub fn broken(file: &str, at: &str, edit: &Edit, expected: &[(&str, Kind)]) {
    let folder = edited(second_folder(), file, at, edit);
    assert_problems(&content::check(&folder), file, expected, &format!("{file} {at} {edit:?}"));
}

/// The folder with one change.
pub fn edited(mut folder: Folder, file: &str, at: &str, edit: &Edit) -> Folder {
    let mut whole = json(&folder, file);
    apply(&mut whole, at, edit);
    folder.insert(file.to_owned(), whole.to_string());
    folder
}

fn apply(whole: &mut Value, at: &str, edit: &Edit) {
    let (parent, name) = at.rsplit_once('/').expect("a pointer starts with a slash");
    match whole.pointer_mut(parent).expect("the edit leads to something") {
        Value::Object(object) => match edit {
            Edit::Set(value) => drop(object.insert(name.to_owned(), value.clone())),
            Edit::RepeatFirst => repeat_first(&mut object[name]),
            Edit::Remove | Edit::Rename(_) => {
                let value = object.remove(name).expect("the field is there");
                if let Edit::Rename(new) = edit {
                    object.insert((*new).to_owned(), value);
                }
            }
        },
        Value::Array(list) => {
            let index: usize = name.parse().expect("an item is named by its index");
            match edit {
                Edit::Remove => drop(list.remove(index)),
                Edit::Set(value) => list[index] = value.clone(),
                Edit::RepeatFirst => repeat_first(&mut list[index]),
                Edit::Rename(_) => panic!("an item of a list has no name"),
            }
        }
        other => panic!("nothing can be changed inside {other}"),
    }
}

fn repeat_first(list: &mut Value) {
    let list = list.as_array_mut().expect("only a list has items");
    list.insert(1, list[0].clone());
}

/// The problem of a field that is not there.
pub fn missing(field: &str) -> Kind {
    Kind::Missing { field: field.to_owned() }
}

/// The problem of a field that nobody reads.
pub fn unknown(field: &str, nearest: Option<&str>) -> Kind {
    Kind::UnknownField { field: field.to_owned(), nearest: nearest.map(str::to_owned) }
}

/// The problem of an id that leads nowhere.
pub fn dangling(id: &str, nearest: Option<&str>) -> Kind {
    Kind::Dangling { id: id.to_owned(), nearest: nearest.map(str::to_owned) }
}

/// The problem of an id that stands twice.
pub fn duplicate(id: &str) -> Kind {
    Kind::Duplicate { id: id.to_owned() }
}

/// The problem of a value that is not among those allowed.
pub fn not_allowed(found: &str, allowed: &str) -> Kind {
    Kind::NotAllowed { found: found.to_owned(), allowed: allowed.to_owned() }
}

//! Content many times as large as the portal's own: so many times the ranks with their roles and questions, the themes,
//! measures, indicators, contacts, terms, kinds of interview and questions to ask, programmes, activities, profiles and cards. What is there once, such as the plans, stays.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use career::content;
use serde_json::{Value, json};

/// The lists of each file that are repeated; what they hold is named by its `id`.
const LISTS: [(&str, &[&str]); 8] = [
    (content::LADDER, &["ranks"]),
    (content::POLICY, &["themes", "occupations"]),
    (content::MEASURES, &["measures"]),
    (content::INDICATORS, &["indicators"]),
    (content::SUPPORT, &["topics"]),
    (content::GLOSSARY, &["terms"]),
    (content::INTERVIEW, &["types", "questions"]),
    (content::WORKSHOP, &["programmes", "activities", "profiles", "values"]),
];

/// Rewrites the content folder: everything is there so many times.
pub fn multiply(folder: &Path, times: usize) -> Result<()> {
    for (name, lists) in LISTS {
        edit(&folder.join(name), |file| {
            for list in lists {
                let items = file[*list].as_array_mut().context("it is no list")?;
                *items = repeated(items, "id", times);
            }
            Ok(())
        })?;
    }
    // Every role has its question.
    edit(&folder.join(content::ASSESSMENT), |file| {
        let items = file["items"].as_array_mut().context("it is no list")?;
        let (roles, others): (Vec<_>, Vec<_>) = items.drain(..).partition(|item| {
            item["about"].as_str().is_some_and(|about| about.starts_with("role/"))
        });
        *items = [repeated(&roles, "about", times), others].concat();
        Ok(())
    })
}

fn edit(path: &Path, change: impl FnOnce(&mut Value) -> Result<()>) -> Result<()> {
    let told = || format!("{} cannot be multiplied.", path.display());
    let mut file: Value = serde_json::from_str(&fs::read_to_string(path).with_context(told)?)?;
    change(&mut file).with_context(told)?;
    Ok(fs::write(path, file.to_string())?)
}

/// The items, and copies of them named apart by what is added to the field that names them.
fn repeated(items: &[Value], name: &str, times: usize) -> Vec<Value> {
    let copies = (1..times).flat_map(|copy| {
        items.iter().map(move |item| {
            let mut item = item.clone();
            rename(&mut item, name, copy);
            if let Some(roles) = item.get_mut("roles").and_then(Value::as_array_mut) {
                for role in roles {
                    rename(role, "id", copy);
                }
            }
            // A place in the year is nobody else's.
            if let Some(order) = item["order"].as_u64() {
                item["order"] = json!(order + 100 * copy as u64);
            }
            if item.get("aligned_with").is_some() {
                item["aligned_with"] = json!({ "value": null, "reason": "not-stated" });
            }
            item
        })
    });
    items.iter().cloned().chain(copies).collect()
}

fn rename(item: &mut Value, field: &str, copy: usize) {
    let name = item[field].as_str().unwrap_or_default();
    item[field] = json!(format!("{name}-{copy}"));
}

#[cfg(test)]
mod tests {
    use std::fs;

    use career::content;

    use crate::commands::check_data;
    use crate::workspace;

    #[test]
    fn ten_times_the_content_is_content() {
        let folder = std::env::temp_dir().join(format!("ayumi-grown-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        for entry in fs::read_dir(workspace::static_data()).expect("the content is there") {
            let path = entry.expect("it can be listed").path();
            if path.is_file() {
                let name = path.file_name().expect("a file has a name");
                fs::copy(&path, folder.join(name)).expect("it can be copied");
            }
        }
        let before = fs::metadata(folder.join(content::MEASURES)).expect("it is there").len();
        super::multiply(&folder, 10).expect("it can be multiplied");
        let after = fs::metadata(folder.join(content::MEASURES)).expect("it is there").len();
        let problems = check_data::problems(&folder).expect("it can be checked");
        fs::remove_dir_all(&folder).expect("it can be removed");
        assert_eq!(problems, []);
        // Written without line breaks, so a little less than ten times.
        assert!(after > before * 6, "{before} to {after}");
    }
}

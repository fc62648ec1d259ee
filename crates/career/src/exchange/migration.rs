//! `ayumi/record` files of older versions, brought into today's shape one step a version.

use crate::reading::Json;

/// Brings the values of an older version into today's shape, one step a version.
pub(super) fn migrate(values: Json, version: u32) -> Json {
    let Json::Object(mut fields) = values else { return values };
    // Version 1 did not ask for situations.
    if version < 2 {
        fields.push(("situations".to_owned(), Json::List(Vec::new())));
    }
    // Version 2 had one text for evidence, and neither plan nor path nor history.
    if version < 3 {
        tell_in_parts(&mut fields);
        let stages = ("stages".to_owned(), Json::List(Vec::new()));
        let wish = [("fields", Json::List(Vec::new())), ("place", empty()), ("reasons", empty())];
        let life = [("events", empty()), ("conditions", empty()), ("shown", Json::Boolean(false))];
        let path =
            vec![stages, ("wish".to_owned(), object(wish)), ("life".to_owned(), object(life))];
        fields.push(("words".to_owned(), Json::Object(Vec::new())));
        fields.push(("plan".to_owned(), object([("goals", Json::List(Vec::new()))])));
        fields.push(("path".to_owned(), Json::Object(path)));
        fields.push(("history".to_owned(), Json::List(Vec::new())));
    }
    // Version 3 said of a part whether it is on paper, and kept no conversations.
    if version < 4 {
        say_whom_for(&mut fields);
        fields.push(("talks".to_owned(), Json::List(Vec::new())));
    }
    // Version 4 was for one person alone, without cards of values.
    if version < 5 {
        let together = ["given", "desks", "received"].map(|name| (name, Json::List(Vec::new())));
        fields.push(("values".to_owned(), Json::List(Vec::new())));
        fields.push(("together".to_owned(), object(together)));
    }
    Json::Object(fields)
}

/// What was left off the paper stays with the person; what was on it is for whom the content says.
fn say_whom_for(fields: &mut [(String, Json)]) {
    let Some(Json::Object(sheets)) = field(fields, "sheets") else { return };
    for (_, sheet) in sheets {
        let Json::Object(sheet) = sheet else { continue };
        let Some(Json::Object(parts)) = field(sheet, "parts") else { continue };
        for (_, part) in parts {
            let Json::Object(part) = part else { continue };
            for (name, value) in part {
                if name == "on_paper"
                    && let Json::Boolean(on_paper) = value
                {
                    let me = Json::Text("me".to_owned());
                    *value = if *on_paper { Json::Null } else { me };
                    "audience".clone_into(name);
                }
            }
        }
    }
}

fn empty() -> Json {
    Json::Text(String::new())
}

fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.map(|(name, value)| (name.to_owned(), value)).into())
}

/// The one text of evidence there was in every answer becomes its first part, where one writes freely.
fn tell_in_parts(fields: &mut [(String, Json)]) {
    let Some(Json::Object(assessment)) = field(fields, "assessment") else { return };
    let Some(Json::Object(answers)) = field(assessment, "answers") else { return };
    for (_, answer) in answers {
        let Json::Object(answer) = answer else { continue };
        if let Some(evidence) = field(answer, "evidence")
            && let Json::Text(text) = evidence
        {
            *evidence = object([("situation", Json::Text(std::mem::take(text)))]);
        }
    }
}

fn field<'a>(fields: &'a mut [(String, Json)], name: &str) -> Option<&'a mut Json> {
    fields.iter_mut().find(|(other, _)| other == name).map(|(_, value)| value)
}

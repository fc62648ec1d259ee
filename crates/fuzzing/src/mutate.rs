//! Changes to JSON that leave it JSON: most of what a fuzzer does to bytes is refused by the first bracket, and what lies
//! behind it would hardly be reached.

use serde_json::{Map, Value, json};

/// Texts that have broken other programs.
const TEXTS: [&str; 18] = [
    "",
    "\u{202e}abc\u{202c}\u{200b}",
    "\0\u{1}\u{b}\u{c}\u{1b}\u{7f}\u{85}",
    "\u{feff}",
    "=1+1",
    " ＝cmd",
    "<script>alert(1)</script>",
    "a\r\nBEGIN:VEVENT\r\nSUMMARY:x",
    "# x\n- y\n---",
    "{n}} {",
    "__proto__",
    "2026-04-01",
    "2026-13-40",
    "令和8年",
    "👩🏽‍🔧🇯🇵",
    "\u{5d0}\u{5d1}",
    "point/",
    "\u{10ffff}",
];

/// Numbers at the edges of what is read.
const NUMBERS: [i64; 10] = [0, 1, 2, 5, 6, 255, 256, 4_294_967_295, 4_294_967_296, -1];

/// A little chance, the same for the same seed.
pub struct Chance(u64);

impl Chance {
    /// Begins at `seed`.
    pub fn new(seed: u32) -> Self {
        Self(u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number below `end`; 0 where that is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 8).unwrap_or(0) % end.max(1)
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// The input with a few of its values changed; `None` where it is no JSON, or would be longer than `most` bytes. A first
/// line that names a file stays.
pub fn json(input: &[u8], most: usize, chance: &mut Chance) -> Option<String> {
    let text = std::str::from_utf8(input).ok()?;
    let (head, body) = match text.split_once('\n') {
        Some((head, body)) if !head.contains(['{', '[', '"']) => (head, body),
        _ => ("", text),
    };
    let mut value: Value = serde_json::from_str(body).ok()?;
    for _ in 0..=chance.below(3) {
        let count = count(&value);
        let (at, from) = (chance.below(count), chance.below(count));
        let donor = nth(&value, &mut { from }).cloned().unwrap_or(Value::Null);
        if let Some(there) = nth_mut(&mut value, &mut { at }) {
            change(there, donor, chance);
        }
    }
    let text = if head.is_empty() { value.to_string() } else { format!("{head}\n{value}") };
    (text.len() <= most).then_some(text)
}

fn change(there: &mut Value, donor: Value, chance: &mut Chance) {
    match (chance.below(8), &mut *there) {
        (0 | 1, Value::Array(items)) if !items.is_empty() => {
            let (one, other) = (chance.below(items.len()), chance.below(items.len()));
            match chance.below(3) {
                0 => drop(items.remove(one)),
                1 => items.insert(other, items[one].clone()),
                _ => items.swap(one, other),
            }
        }
        (0 | 1, Value::Object(fields)) if !fields.is_empty() => {
            let name = fields.keys().nth(chance.below(fields.len())).cloned().unwrap_or_default();
            let taken = fields.shift_remove(&name).unwrap_or_default();
            if chance.below(2) == 0 {
                *fields = renamed(std::mem::take(fields), chance.of(&TEXTS), taken);
            }
        }
        (2, Value::String(text)) => text.push_str(chance.of(&TEXTS)),
        (3, _) => *there = json!(chance.of(&NUMBERS)),
        (4, _) => *there = json!(chance.of(&TEXTS)),
        (5, _) => {
            *there = [json!(null), json!(true), json!([]), json!({}), json!(0.5)]
                .into_iter()
                .nth(chance.below(5))
                .unwrap_or_default();
        }
        _ => *there = donor,
    }
}

fn renamed(mut fields: Map<String, Value>, name: &str, value: Value) -> Map<String, Value> {
    fields.insert(name.to_owned(), value);
    fields
}

/// How many values there are in `value`, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value with this number, counted in order.
fn nth<'a>(value: &'a Value, left: &mut usize) -> Option<&'a Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter().find_map(|item| nth(item, left)),
        Value::Object(fields) => fields.values().find_map(|field| nth(field, left)),
        _ => None,
    }
}

fn nth_mut<'a>(value: &'a mut Value, left: &mut usize) -> Option<&'a mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth_mut(item, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth_mut(field, left)),
        _ => None,
    }
}

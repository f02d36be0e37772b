//! What the bundle costs on the line, as `sizes.json`.

use super::compress::{Packed, PackedFiles};
use super::{WHOLE_PACK, is_for_facilitators};
use serde_json::{Value, json};

/// The name of the line that sums what a participant downloads before the first statement shows.
pub(crate) const BEFORE_FIRST_STATEMENT: &str = "participant_before_first_statement";

/// A JSON array of `{name, raw, gzip, brotli}` in bytes, one for each file and a last one for the sum of what a
/// participant downloads before the first statement, in the language with the largest pack.
pub(crate) fn report(files: &PackedFiles) -> String {
    let mut lines: Vec<Value> = files.iter().map(|(path, packed)| line(path, sizes(packed))).collect();
    let needed = files.iter().filter(|(path, _)| is_needed_at_once(path)).map(|(_, packed)| sizes(packed));
    let is_for_answering = |path: &str| path.ends_with(".pack") && !path.ends_with(WHOLE_PACK);
    let packs = files.iter().filter(|(path, _)| is_for_answering(path)).map(|(_, packed)| sizes(packed));
    let needed = needed.chain(packs.max_by_key(|[_, _, brotli]| *brotli));
    let sum = needed.fold([0; 3], |sum, each| std::array::from_fn(|form| sum[form] + each[form]));
    lines.push(line(BEFORE_FIRST_STATEMENT, sum));
    format!("{:#}\n", Value::Array(lines))
}

fn line(name: &str, [raw, gzip, brotli]: [usize; 3]) -> Value {
    json!({ "name": name, "raw": raw, "gzip": gzip, "brotli": brotli })
}

fn sizes(packed: &Packed) -> [usize; 3] {
    let raw = packed.raw.len();
    packed.smaller.as_ref().map_or([raw; 3], |smaller| {
        // On plain http, the server unpacks what has no gzip.
        [raw, smaller.gzip.as_ref().map_or(raw, Vec::len), smaller.brotli.len()]
    })
}

/// Everything but the whole app and the worker, which are fetched after the first screen works, what facilitators need, language
/// packs, of which nobody needs more than one, and the icons, which only an installed app shows.
fn is_needed_at_once(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_for_later =
        name.starts_with("samson-app") || name.starts_with("samson-worker") || name == "worker.js";
    let is_for_one_language = name.ends_with(".pack");
    !is_for_later && !is_for_one_language && !is_for_facilitators(path) && !path.starts_with("icons/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::compress::Smaller;

    #[test]
    fn the_whole_app_the_worker_reports_and_icons_do_not_keep_a_participant_waiting() {
        let file = |raw: usize| Packed { raw: vec![0; raw], smaller: None };
        let packed = Packed {
            raw: vec![0; 100],
            smaller: Some(Smaller { brotli: vec![0; 20], gzip: Some(vec![0; 30]) }),
        };
        let files = PackedFiles::from([
            ("assets/1/samson-app_bg.wasm".to_owned(), file(3000)),
            ("assets/1/samson-first_bg.wasm".to_owned(), packed),
            ("assets/1/samson-worker_bg.wasm".to_owned(), file(5000)),
            ("assets/1/samson-report_bg.wasm".to_owned(), file(9000)),
            ("assets/1/languages/uk.pack".to_owned(), file(100)),
            ("assets/1/languages/ar.pack".to_owned(), file(400)),
            ("assets/1/languages/ar.whole.pack".to_owned(), file(900)),
            ("icons/512.png".to_owned(), file(7000)),
            ("j.html".to_owned(), file(1)),
        ]);
        let lines: Vec<Value> = serde_json::from_str(&report(&files)).unwrap();
        let sum = lines.last().unwrap();
        assert_eq!(*sum, json!({ "name": BEFORE_FIRST_STATEMENT, "raw": 501, "gzip": 431, "brotli": 421 }));
        assert_eq!(lines.len(), 10);
    }
}

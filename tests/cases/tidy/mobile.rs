//! What Android, iOS and desktops are told about the app agrees with the app, and with itself.

use super::expect_none;
use super::sources::{Source, files, root};
use roxmltree::{Document, Node, ParsingOptions};
use samson_shared::language::Language;
use std::collections::BTreeSet;
use std::fs;
use toml::Table;

const MANIFEST: &str = "app/mobile/android/AndroidManifest.xml";
const ACTIVITY: &str = "app/mobile/android/MainActivity.kt";
const PLIST: &str = "app/mobile/ios/Info.plist";

/// What `dx` puts beside our own resources.
const RESOURCES_OF_DX: [&str; 2] = ["@xml/network_security_config", "@style/AppTheme"];

#[test]
fn every_manifest_and_resource_is_well_formed() {
    let all = files("app/mobile", &[".xml", ".plist"]);
    assert!(all.len() >= 7, "{}", all.len());
    let complaint = |source: &Source| Some(format!("{}: {}", source.path, parsed(&source.text).err()?));
    expect_none("not well-formed", &all.iter().filter_map(complaint).collect::<Vec<_>>());
}

#[test]
fn a_phone_is_asked_for_what_the_code_uses_and_for_nothing_else() {
    // As long as a native camera can never be opened, the permission for it would be for nothing.
    let has_camera = !read("app/src/platform/native/camera.rs").contains("pub enum Camera {}");
    let wanted = |always: &str, for_camera: &str| {
        let camera = has_camera.then(|| for_camera.to_owned());
        [always.to_owned()].into_iter().chain(camera).collect::<BTreeSet<_>>()
    };
    let manifest = read(MANIFEST);
    let android: BTreeSet<_> = named(&parsed(&manifest).unwrap(), "uses-permission").collect();
    assert_eq!(android, wanted("android.permission.INTERNET", "android.permission.CAMERA"));
    let plist = read(PLIST);
    let plist = parsed(&plist).unwrap();
    let keys = plist.descendants().filter(|node| node.has_tag_name("key")).filter_map(|node| node.text());
    let ios: BTreeSet<_> = keys.filter(|key| key.ends_with("UsageDescription")).map(str::to_owned).collect();
    assert_eq!(ios, wanted("NSLocalNetworkUsageDescription", "NSCameraUsageDescription"));
}

#[test]
fn the_app_has_one_name_and_one_version_everywhere() {
    let bundle = &dioxus()["bundle"];
    let identifier = bundle["identifier"].as_str().unwrap();
    let plist = read(PLIST);
    let plist = parsed(&plist).unwrap();
    assert_eq!(values(&plist, "CFBundleIdentifier"), [identifier]);
    assert_eq!(values(&plist, "CFBundleURLName"), [identifier]);
    assert!(read(ACTIVITY).contains(&format!("BuildConfig = {identifier}.BuildConfig\n")));
    for key in ["CFBundleVersion", "CFBundleShortVersionString"] {
        assert_eq!(values(&plist, key), [env!("CARGO_PKG_VERSION")], "{key}");
    }
    let program = values(&plist, "CFBundleExecutable");
    assert!(read("app/Cargo.toml").contains(&format!("default-run = \"{}\"", program[0])));
}

#[test]
fn the_same_links_lead_to_the_app_on_every_device() {
    let (manifest, plist) = (read(MANIFEST), read(PLIST));
    let manifest = parsed(&manifest).unwrap();
    let data = |name: &str| {
        let nodes = manifest.descendants().filter(|node| node.has_tag_name("data"));
        nodes.filter_map(|node| android(node, name)).collect::<BTreeSet<_>>()
    };
    let parts = read("app/src/state/arriving.rs");
    assert!(parts.contains("const SCHEME: &str = \"samson:\";"));
    assert_eq!(data("scheme"), ["https", "samson"].map(str::to_owned).into());
    assert_eq!(values(&parsed(&plist).unwrap(), "CFBundleURLSchemes"), ["samson"]);
    assert!(read("app/linux/samson.desktop").contains("\nMimeType=x-scheme-handler/samson;\n"));
    for path in data("path") {
        assert!(parts.contains(&format!("&str = \"{path}#\";")), "{path} is no page for links");
    }
    let host = data("host").into_iter().map(|host| format!("applinks:{host}")).collect::<Vec<_>>();
    let domains = dioxus()["ios"]["entitlements"]["associated-domains"].clone();
    assert_eq!(domains.try_into::<Vec<String>>().unwrap(), host);
}

#[test]
fn a_phone_knows_every_language_and_hears_its_questions_in_each() {
    let all: BTreeSet<String> = Language::ALL.iter().map(|language| language.code().to_owned()).collect();
    let (plist, list) = (read(PLIST), read("app/mobile/android/res/xml/samson_languages.xml"));
    let plist = parsed(&plist).unwrap();
    assert_eq!(
        values(&plist, "CFBundleLocalizations").into_iter().map(str::to_owned).collect::<BTreeSet<_>>(),
        all
    );
    assert_eq!(named(&parsed(&list).unwrap(), "locale").collect::<BTreeSet<_>>(), all);
    for language in all {
        let texts = read(&format!("app/mobile/ios/resources/{language}.lproj/InfoPlist.strings"));
        let keys =
            texts.lines().filter(|line| line.ends_with("\";")).filter_map(|line| line.split('"').nth(1));
        assert_eq!(keys.collect::<Vec<_>>(), ["NSLocalNetworkUsageDescription"], "{language}");
    }
}

#[test]
fn every_resource_that_android_is_told_of_is_there() {
    let resources = files("app/mobile/android/res", &[".xml"]);
    let is_there = |reference: &str| {
        let (kind, name) = reference[1..].split_once('/').unwrap();
        let is_file = |source: &Source| {
            let folder = format!("/res/{kind}");
            source.path.contains(&folder) && source.path.ends_with(&format!("/{name}.xml"))
        };
        let is_value = |source: &Source| source.text.contains(&format!("<{kind} name=\"{name}\""));
        RESOURCES_OF_DX.contains(&reference)
            || resources.iter().any(|source| is_file(source) || is_value(source))
    };
    let mut missing = Vec::new();
    for text in resources.iter().map(|source| source.text.clone()).chain([read(MANIFEST)]) {
        let document = parsed(&text).unwrap();
        let attributes = document.descendants().flat_map(|node| node.attributes());
        let references = attributes.map(|attribute| attribute.value()).filter(|value| value.starts_with('@'));
        missing.extend(references.filter(|reference| !is_there(reference)).map(str::to_owned));
    }
    expect_none("there is no such resource", &missing);
}

#[test]
fn the_activity_has_what_rust_calls_by_its_name() {
    let activity = read(ACTIVITY);
    let mut called = BTreeSet::new();
    for source in files("app/src/platform/native/android", &[".rs"]) {
        let calls = source.text.split("call_method(activity, \"").skip(1);
        called.extend(calls.filter_map(|call| Some(call.split_once('"')?.0.to_owned())));
    }
    assert_eq!(called.len(), 4, "{called:?}");
    // Every activity has that one.
    called.remove("getFilesDir");
    let missing = called.into_iter().filter(|name| !activity.contains(&format!("\n    fun {name}(")));
    expect_none("MainActivity.kt lacks", &missing.collect::<Vec<_>>());
}

#[test]
fn an_iphone_finds_its_pictures_in_the_sizes_that_their_names_say() {
    let folder = root().join("app/mobile/ios/resources");
    let plist = read(PLIST);
    let listed: BTreeSet<_> =
        values(&parsed(&plist).unwrap(), "CFBundleIconFiles").into_iter().map(str::to_owned).collect();
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let Some((stem, rest)) = name.split_once('@').filter(|_| name.ends_with(".png")) else { continue };
        let points: f64 = stem.rsplit('x').next().unwrap().parse().unwrap();
        let times = f64::from(rest.as_bytes()[0] - b'0');
        let header = fs::read(entry.path()).unwrap();
        let number = |at: usize| f64::from(u32::from_be_bytes(header[at..at + 4].try_into().unwrap()));
        // Colours without transparency: iOS shows what is transparent as black.
        assert_eq!((number(16), number(20), header[25]), (points * times, points * times, 2), "{name}");
        found.insert(stem.to_owned());
    }
    assert_eq!(found, listed);
}

#[test]
fn android_draws_the_same_sign_as_browsers() {
    let (sign, drawing) =
        (read("app/assets/favicon.svg"), read("app/mobile/android/res/drawable/samson_icon.xml"));
    let sign = parsed(&sign).unwrap();
    let drawing = parsed(&drawing).unwrap();
    let lines = sign.descendants().filter_map(|node| node.attribute("points"));
    let paths = drawing.descendants().filter_map(|node| android(node, "pathData"));
    let as_path = |points: &str| format!("M{} Z", points.split(' ').collect::<Vec<_>>().join(" L"));
    assert_eq!(lines.map(as_path).collect::<Vec<_>>(), paths.collect::<Vec<_>>());
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn dioxus() -> Table {
    toml::from_str(&read("app/Dioxus.toml")).unwrap()
}

/// Apple's lists name their own document type.
fn parsed(text: &str) -> Result<Document<'_>, roxmltree::Error> {
    Document::parse_with_options(text, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() })
}

fn android(node: Node<'_, '_>, attribute: &str) -> Option<String> {
    node.attribute(("http://schemas.android.com/apk/res/android", attribute)).map(str::to_owned)
}

/// The names of all elements of this kind.
fn named<'a>(document: &'a Document<'a>, tag: &'a str) -> impl Iterator<Item = String> + 'a {
    document.descendants().filter(move |node| node.has_tag_name(tag)).filter_map(|node| android(node, "name"))
}

/// The texts behind a key of one of Apple's lists, wherever it stands: of a list, all.
fn values<'a>(document: &'a Document<'a>, key: &str) -> Vec<&'a str> {
    let keys = document.descendants().filter(|node| node.has_tag_name("key") && node.text() == Some(key));
    let values = keys.filter_map(|node| node.next_sibling_element());
    values
        .flat_map(|value| value.descendants())
        .filter(|node| node.has_tag_name("string"))
        .filter_map(|node| node.text())
        .collect()
}

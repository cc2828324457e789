//! Faults planted in the translations of the sample: each is found, with its place in both files.

use crate::project::{Outcome, Project};

/// Runs `check` and gives back what it says, each finding with its code, lines and files.
fn check(project: &Project) -> Outcome {
    project.run(&["check", "--no-leaflets", "--format", "json"])
}

/// Asserts that exactly these findings are there, `(code, path)`, each with the place of the source text beside it.
fn assert_found(project: &Project, expected: &[(&str, &str, &str)]) {
    let outcome = check(project);
    let json: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    // Of a language that is put in for the test the interface is missing.
    let findings: Vec<_> = findings.iter().filter(|it| it["code"] != "message-missing").collect();
    for (code, path, beside) in expected {
        let found = findings.iter().find(|it| it["code"] == *code && it["path"] == *path);
        let Some(found) = found else { panic!("no {code} in {path}: {}", outcome.stdout) };
        assert!(found["line"].is_u64() && found["column"].is_u64(), "{found}");
        assert_eq!(found["beside"]["path"], *beside, "{found}");
        assert!(found["beside"]["line"].is_u64() && found["beside"]["text"].is_string(), "{found}");
    }
    assert_eq!(findings.len(), expected.len(), "{}", outcome.stdout);
}

#[test]
fn the_sample_has_no_fault() {
    let outcome = Project::sample().run(&["check", "--no-leaflets", "--strict"]);
    assert_eq!(outcome.code, 0, "{}", outcome.stdout);
    assert!(outcome.stdout.is_empty(), "{}", outcome.stdout);
}

/// The line of a file that holds `part`.
fn line(project: &Project, path: &str, part: &str) -> String {
    let text = project.read(path);
    text.lines().find(|it| it.contains(part)).unwrap_or_else(|| panic!("{path} has no {part}")).to_owned()
}

/// Puts another text in the place of a message's.
fn translate(project: &Project, path: &str, id: &str, new: &str) {
    let old = line(project, path, &format!("{id} = "));
    project.replace(path, &old, &format!("{id} = {new}"));
}

const FAQ: &str = "content/luton/faq.md";

#[test]
fn a_dropped_phone_number_is_found() {
    let project = Project::sample();
    let path = "locales/ur/pages/luton/index.ftl";
    let with_fact = project.read(path).lines().find(|it| it.contains("{ $")).map(str::to_owned);
    let path = if with_fact.is_some() { path } else { "locales/ur/pages/luton/cancer-champions.ftl" };
    let old = line(&project, path, "{ $");
    let (start, rest) = old.split_once("{ $").expect("a fact");
    let end = rest.split_once('}').expect("its end").1;
    project.replace(path, &old, &format!("{start}{end}"));
    let source = path.replace("locales/ur/pages/", "content/").replace(".ftl", ".md");
    assert_found(&project, &[("translation-value", path, &source)]);
    assert_eq!(check(&project).code, 1);
}

#[test]
fn english_in_polish_shahmukhi_in_gurmukhi_and_latin_in_urdu_are_found() {
    let project = Project::sample();
    let id = "p-4b9301f1";
    let file = |tag: &str| format!("locales/{tag}/pages/luton/faq.ftl");
    translate(
        &project,
        &file("pl"),
        id,
        "Prosimy się nie spieszyć. You can stop at any point and you do not have to say why.",
    );
    translate(&project, &file("pa"), id, "تسیں کسے وی ویلے رک سکدے او، تے تہانوں وجہ دسن دی لوڑ نہیں۔");
    translate(&project, &file("ur"), id, "Aap kisi bhi waqt ruk sakte hain, aur wajah batana zaroori nahin.");
    assert_found(
        &project,
        &[
            ("translation-english", &file("pl"), FAQ),
            ("translation-script", &file("pa"), FAQ),
            ("translation-script", &file("ur"), FAQ),
        ],
    );
}

#[test]
fn a_changed_digit_in_bengali_digits_is_found() {
    let project = Project::sample();
    project.replace("content/luton/edition.yaml", "[en-GB, ur", "[en-GB, bn, ur");
    let path = "locales/bn/pages/luton/faq.ftl";
    let right = "p-844ef144 = ২০২১ সালের একটি প্রতিবেদনে Luton-এ ক্যান্সার নিয়ে দেখা হয়েছে। এতে জানা গেছে যে সেবাগুলোকে Luton-এর মানুষের সঙ্গে আরও বেশি কাজ করতে হবে। আপনি জানেন চিকিৎসা কেমন হয়, তাই আমরা আপনাকে জিজ্ঞাসা করি।\n";
    project.write(path, right);
    let right_one = check(&project).stdout;
    assert!(!right_one.contains("translation-number"), "{right_one}");
    project.write(path, &right.replace("২০২১", "২০১২"));
    let outcome = project.run(&["check", "--no-leaflets"]);
    assert!(outcome.stdout.contains("warning[translation-number]: The number 2021"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("--> locales/bn/pages/luton/faq.ftl:1:14"), "{}", outcome.stdout);
    assert!(outcome.stdout.contains("::: content/luton/faq.md:17:1"), "{}", outcome.stdout);
}

#[test]
fn a_lost_link_a_missing_plural_form_and_a_turning_sign_are_found() {
    let project = Project::sample();
    translate(
        &project,
        "locales/ro/pages/luton/faq.ftl",
        "p-4c62a934",
        "Citiți mai multe pe pagina noastră.",
    );
    let many = line(&project, "locales/pl/site.ftl", "[many]");
    project.replace("locales/pl/site.ftl", &format!("{many}\n"), "");
    let path = "locales/ur/pages/luton/faq.ftl";
    let old = line(&project, path, "li-9148643a = ");
    project.replace(path, &old, &old.replace(" = ", " = \u{202e}"));
    assert_found(
        &project,
        &[
            ("translation-link", "locales/ro/pages/luton/faq.ftl", FAQ),
            ("translation-plural", "locales/pl/site.ftl", "locales/en-GB/site.ftl"),
            ("text-bidi", path, FAQ),
        ],
    );
}

#[test]
fn an_ignore_silences_one_rule_and_needs_a_reason() {
    let project = Project::sample();
    let path = "locales/pl/pages/luton/faq.ftl";
    let old = line(&project, path, "p-844ef144 = ");
    let new = old.replace("2021", "dwudziestego pierwszego");
    project.replace(path, &old, &new);
    assert_found(&project, &[("translation-number", path, FAQ)]);
    project.replace(
        path,
        &new,
        &format!("# handbill-ignore translation-number 2026-11-24: written as words\n{new}"),
    );
    assert_found(&project, &[]);
    project.replace(path, ": written as words", "");
    assert!(check(&project).stdout.contains("ignore-wrong"));
}

#[test]
fn a_glossary_is_kept() {
    let project = Project::sample();
    project.write("locales/pl/glossary.ftl", "life-after = leczeni\n    .source = life after treatment\n");
    assert!(!check(&project).stdout.contains("translation-glossary"), "{}", check(&project).stdout);
    translate(&project, "locales/pl/pages/luton/faq.ftl", "li-063a047a", "życie potem");
    assert_found(&project, &[("translation-glossary", "locales/pl/pages/luton/faq.ftl", FAQ)]);
}

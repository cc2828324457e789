//! What a site, an edition, a page and an event begin with: files with notes for whoever edits them. Never overwrites
//! anything, and never writes a file itself.

use crate::locale::CivilDate;

/// A new file: its path from the root, and its text.
pub type File = (String, String);

/// What a new place is.
#[derive(Debug, Default)]
pub struct Place {
    /// Its folder.
    pub id: String,
    /// The place, such as `Luton`.
    pub name: String,
    /// What the site there is, beside the name.
    pub tagline: String,
    /// Who publishes it.
    pub publisher: String,
    /// Its languages, the source language first.
    pub languages: Vec<String>,
    /// Where it will be published.
    pub base_url: String,
}

/// What a new page is.
#[derive(Debug)]
pub struct Page {
    /// Its edition.
    pub edition: String,
    /// Its path below the edition's folder, without `.md`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// A sentence below the title.
    pub summary: String,
}

/// When and where a new event is.
#[derive(Debug)]
pub struct When {
    /// Its day.
    pub date: String,
    /// When it begins, such as `11:00`.
    pub start: String,
    /// When it ends.
    pub end: String,
    /// Where it is.
    pub place: String,
}

/// Settings of a new site of one place, and what all its places share.
pub fn site(title: &str, place: &Place, today: CivilDate) -> Vec<File> {
    let values = [
        ("title", yaml(title)),
        ("publisher", yaml(&place.publisher)),
        ("edition", place.id.clone()),
        ("mend_by", later(today, 12).to_string()),
    ];
    let fill = |text: &str| fill(text, today, &values);
    let mut files = vec![
        (".gitignore".to_owned(), include_str!("start/gitignore").to_owned()),
        ("content/site.yaml".to_owned(), fill(include_str!("start/site.yaml"))),
        ("content/shared/accessibility.md".to_owned(), fill(include_str!("start/accessibility.md"))),
        ("content/shared/statement.yaml".to_owned(), fill(include_str!("start/statement.yaml"))),
        ("content/shared/privacy.md".to_owned(), fill(include_str!("start/privacy.md"))),
    ];
    files.extend(edition(place, today));
    files
}

/// A new edition: its settings, its facts and its home page.
pub fn edition(place: &Place, today: CivilDate) -> Vec<File> {
    let values = [
        ("place", yaml(&place.name)),
        ("tagline", yaml(&place.tagline)),
        ("title", yaml(&format!("{} {}", place.name, lower(&place.tagline)))),
        ("publisher", yaml(&place.publisher)),
        ("languages", place.languages.join(", ")),
        ("base_url", place.base_url.clone()),
        // Ofcom's numbers for drama: nobody has them.
        ("phone", "01632 960 100".to_owned()),
        ("email", "hello@example.org".to_owned()),
    ];
    let home = [
        ("title", yaml(&format!("{} in {}", place.tagline, place.name))),
        ("summary", yaml("Say here in a sentence what people find on this site.")),
    ];
    let file = |name: &str, text: &str| (format!("content/{}/{name}", place.id), text.to_owned());
    vec![
        file("edition.yaml", &fill(include_str!("start/edition.yaml"), today, &values)),
        file("facts.yaml", &fill(include_str!("start/facts.yaml"), today, &values)),
        file("index.md", &fill(include_str!("start/index.md"), today, &home)),
    ]
}

/// What a type of page begins with: its own keys and its body, printed forms, and facts.
const TYPES: [(&str, &str, &str, &str); 11] = [
    ("page", include_str!("start/types/page.md"), "a4", ""),
    ("service", include_str!("start/types/service.md"), "a4", ""),
    ("role", include_str!("start/types/role.md"), "a4", ""),
    ("faq", include_str!("start/types/faq.md"), "a4", ""),
    ("commitments", include_str!("start/types/commitments.md"), "a4", ""),
    ("result", include_str!("start/types/result.md"), "a4", include_str!("start/types/result.yaml")),
    ("training", include_str!("start/types/training.md"), "a4", ""),
    ("video", include_str!("start/types/video.md"), "card", ""),
    ("story", include_str!("start/types/story.md"), "a4", ""),
    ("partners", include_str!("start/types/partners.md"), "a4", include_str!("start/types/partners.yaml")),
    ("easy-read", include_str!("start/types/easy-read.md"), "", ""),
];

/// Types of pages that can be started.
pub fn types() -> impl Iterator<Item = &'static str> + Clone {
    TYPES.iter().map(|(name, ..)| *name)
}

/// A new page of a type, and what its edition's facts get; none where there is no such type.
pub fn page(page: &Page, kind: &str, today: CivilDate) -> Option<(File, String)> {
    let (name, own, leaflets, facts) = TYPES.iter().find(|(name, ..)| *name == kind)?;
    let all: Vec<&str> = types().collect();
    let short = page.id.strip_suffix("/index").unwrap_or(&page.id).replace('/', "-");
    let values = [
        &values(page)[..],
        &[
            ("more", (*own).to_owned()),
            ("type", format!("{name:26}# {}", all.join(", "))),
            ("leaflets", (*leaflets).to_owned()),
            ("name", short),
            ("later", later(today, 6).to_string()),
        ],
    ]
    .concat();
    // What a type has of its own holds places to fill too.
    let text = fill(&fill(include_str!("start/page.md"), today, &values), today, &values);
    Some(((path(page), text), fill(facts, today, &values)))
}

/// A new event, and what its edition's facts get.
pub fn event(page: &Page, when: &When, today: CivilDate) -> (File, String) {
    let name = page.id.strip_suffix("/index").unwrap_or(&page.id).replace('/', "-");
    let mut values = values(page).to_vec();
    let text =
        fill(include_str!("start/event.md"), today, &[&values[..], &[("name", name.clone())]].concat());
    values.push(("where", yaml(&when.place)));
    let plain = [("name", &name), ("date", &when.date), ("start", &when.start), ("end", &when.end)];
    values.extend(plain.map(|(name, it)| (name, it.clone())));
    ((path(page), text), fill(include_str!("start/event.yaml"), today, &values))
}

/// A folder's name from a place's or a page's: small letters without marks, digits and hyphens. Empty where nothing is
/// left.
pub fn slug(name: &str) -> String {
    let letters = name.to_lowercase();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn path(page: &Page) -> String {
    format!("content/{}/{}.md", page.edition, page.id)
}

fn values(page: &Page) -> [(&'static str, String); 2] {
    [("title", yaml(&page.title)), ("summary", yaml(&page.summary))]
}

fn fill(text: &str, today: CivilDate, values: &[(&str, String)]) -> String {
    let dates = [("today", today.to_string()), ("review_by", later(today, 18).to_string())];
    dates
        .iter()
        .chain(values)
        .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("‹{name}›"), value))
}

/// A day some months later; the 28th at most.
fn later(today: CivilDate, months: i32) -> CivilDate {
    let months = today.year * 12 + i32::from(today.month) - 1 + months;
    let month = u8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
    CivilDate { year: months.div_euclid(12), month, day: today.day.min(28) }
}

/// A text as YAML takes it: in quotation marks unless it is plain words.
fn yaml(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | ',' | '.' | '’' | '(' | ')');
    let is_safe = text.starts_with(char::is_alphabetic)
        && text.chars().all(is_plain)
        && !["true", "false", "null", "yes", "no"].contains(&text.to_lowercase().as_str());
    if is_safe {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            // A line end would begin a key of its own.
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            _ => quoted.push(c),
        }
    }
    quoted + "\""
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// A text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_safe_in_yaml() {
        assert_eq!(yaml("Lung health checks"), "Lung health checks");
        assert_eq!(yaml("Help: now"), "\"Help: now\"");
        assert_eq!(yaml("{ -name }"), "\"{ -name }\"");
        assert_eq!(yaml("No"), "\"No\"");
        assert_eq!(yaml("x\nevil: 1\u{85}\u{2028}"), "\"x\\u000Aevil: 1\\u0085\\u2028\"");
        assert_eq!(yaml("a \"b\" \\"), "\"a \\\"b\\\" \\\\\"");
    }

    #[test]
    fn months_pass_over_the_end_of_the_year() {
        let day = CivilDate { year: 2026, month: 11, day: 30 };
        assert_eq!(later(day, 18).to_string(), "2028-05-28");
        assert_eq!(later(day, 1).to_string(), "2026-12-28");
    }

    #[test]
    fn names_become_folders() {
        assert_eq!(slug("St Neots, Eaton Ford"), "st-neots-eaton-ford");
        assert_eq!(slug("لوٹن"), "");
    }
}

//! The languages that Handbill knows by itself. Never guesses: a language that is not here is described in
//! `site.yaml`.

/// A language as it stands in the table.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// Its name in itself. CLDR's own names read badly in menus, so these are written by hand.
    pub autonym: &'static str,
    /// ISO 15924 script of its text.
    pub script: &'static str,
    /// Whose dates and numbers it uses: ICU4X has no data for some languages and says nothing when asked.
    /// `None`: there is no data, and the site must say whose it borrows.
    pub data: Option<&'static str>,
}

const fn it(
    tag: &'static str,
    name: &'static str,
    autonym: &'static str,
    script: &'static str,
    data: Option<&'static str>,
) -> Known {
    Known { tag, name, autonym, script, data }
}

/// All of them, in no order that matters.
pub static KNOWN: &[Known] = &[
    it("en-GB", "English", "English", "Latn", Some("en-GB")),
    it("ro", "Romanian", "Română", "Latn", Some("ro")),
    it("pl", "Polish", "Polski", "Latn", Some("pl")),
    it("lt", "Lithuanian", "Lietuvių", "Latn", Some("lt")),
    it("lv", "Latvian", "Latviešu", "Latn", Some("lv")),
    it("pt", "Portuguese", "Português", "Latn", Some("pt")),
    it("ru", "Russian", "Русский", "Cyrl", Some("ru")),
    it("uk", "Ukrainian", "Українська", "Cyrl", Some("uk")),
    it("bg", "Bulgarian", "Български", "Cyrl", Some("bg")),
    it("sq", "Albanian", "Shqip", "Latn", Some("sq")),
    it("hu", "Hungarian", "Magyar", "Latn", Some("hu")),
    it("sk", "Slovak", "Slovenčina", "Latn", Some("sk")),
    it("cs", "Czech", "Čeština", "Latn", Some("cs")),
    it("it", "Italian", "Italiano", "Latn", Some("it")),
    it("es", "Spanish", "Español", "Latn", Some("es")),
    it("fr", "French", "Français", "Latn", Some("fr")),
    it("ur", "Urdu", "اردو", "Arab", Some("ur")),
    it("pa", "Panjabi", "ਪੰਜਾਬੀ", "Guru", Some("pa")),
    it("pa-Arab", "Panjabi (Shahmukhi)", "پنجابی", "Arab", Some("ur")),
    it("pnb", "Western Panjabi", "پنجابی", "Arab", Some("ur")),
    it("phr", "Pahari", "پہاڑی", "Arab", Some("ur")),
    it("bn", "Bengali", "বাংলা", "Beng", Some("bn")),
    it("syl", "Sylheti", "ছিলটি", "Beng", Some("bn")),
    it("gu", "Gujarati", "ગુજરાતી", "Gujr", Some("gu")),
    it("hi", "Hindi", "हिन्दी", "Deva", Some("hi")),
    it("ta", "Tamil", "தமிழ்", "Taml", Some("ta")),
    it("te", "Telugu", "తెలుగు", "Telu", Some("te")),
    it("ml", "Malayalam", "മലയാളം", "Mlym", Some("ml")),
    it("ne", "Nepali", "नेपाली", "Deva", Some("ne")),
    it("ar", "Arabic", "العربية", "Arab", Some("ar")),
    it("fa", "Farsi", "فارسی", "Arab", Some("fa")),
    it("prs", "Dari", "دری", "Arab", Some("fa-AF")),
    it("ps", "Pashto", "پښتو", "Arab", Some("ps")),
    it("ckb", "Kurdish Sorani", "کوردی (سۆرانی)", "Arab", Some("ckb")),
    it("kmr", "Kurdish Kurmanji", "Kurdî (Kurmancî)", "Latn", Some("ku")),
    it("tr", "Turkish", "Türkçe", "Latn", Some("tr")),
    it("so", "Somali", "Soomaali", "Latn", Some("so")),
    it("sw", "Swahili", "Kiswahili", "Latn", Some("sw")),
    it("yo", "Yoruba", "Yorùbá", "Latn", Some("yo")),
    it("ig", "Igbo", "Igbo", "Latn", Some("ig")),
    it("ak", "Twi", "Twi", "Latn", Some("ak")),
    it("sn", "Shona", "ChiShona", "Latn", None),
    it("nd", "Ndebele", "isiNdebele", "Latn", None),
    it("ln", "Lingala", "Lingála", "Latn", None),
    it("ti", "Tigrinya", "ትግርኛ", "Ethi", Some("ti")),
    it("am", "Amharic", "አማርኛ", "Ethi", Some("am")),
    it("tet", "Tetum", "Tetun", "Latn", None),
    it("rom", "Romani", "Romani čhib", "Latn", None),
    it("zh-Hant", "Chinese (Traditional)", "繁體中文", "Hant", Some("zh-Hant")),
    it("zh-Hans", "Chinese (Simplified)", "简体中文", "Hans", Some("zh-Hans")),
    it("vi", "Vietnamese", "Tiếng Việt", "Latn", Some("vi")),
    it("jam", "Jamaican Patois", "Patwa", "Latn", Some("en-GB")),
    it("bfi", "British Sign Language", "BSL", "Latn", Some("en-GB")),
    it("cy", "Welsh", "Cymraeg", "Latn", Some("cy")),
];

/// Languages that are listened to and hardly read: they have no spelling that is agreed on. Each borrows its text from
/// the language that its speakers read.
pub static LISTENED: &[(&str, &str)] = &[("phr", "ur"), ("syl", "bn")];

/// Languages for designers, made from the source texts: tag, name, and its name in itself.
pub static PSEUDO: &[(&str, &str, &str)] = &[
    ("en-XA", "Accented (for designers)", "Åççéñţéđ"),
    ("ar-XB", "Mirrored (for designers)", "\u{202e}Mirrored\u{202c}"),
];

/// Scripts that are written from right to left (Unicode Standard Annex 9, by script).
pub static RIGHT_TO_LEFT: &[&str] = &["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"];

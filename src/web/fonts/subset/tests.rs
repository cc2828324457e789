//! Fonts of the theme, cut for texts: what comes out is held against the whole font, letter by letter.

#![allow(clippy::disallowed_methods, reason = "the theme's fonts are read from disk")]

use super::*;
use crate::memo::Forgetful;

fn font(file: &str) -> Vec<u8> {
    std::fs::read(format!("themes/community/fonts/{file}")).expect("a font")
}

fn pieces(language: &str, texts: &[&str]) -> BTreeSet<Piece> {
    texts.iter().map(|it| (language.to_owned(), (*it).to_owned())).collect()
}

fn made(file: &str, language: &str, texts: &[&str]) -> (Vec<u8>, WebFont) {
    let whole = font(file);
    let pieces = pieces(language, texts);
    let request = Request { font: &whole, weights: &[400.0, 700.0], pieces: &pieces, effort: Effort::Quick };
    let made = web_font(&request, &Forgetful);
    (whole, made)
}

/// Whether a packed font sets texts as the whole one does.
fn alike(whole: &[u8], packed: &[u8], texts: &BTreeSet<Piece>) -> bool {
    let bytes = wuff::decompress_woff2(packed).expect("a font");
    let [a, b] = [whole, bytes.as_slice()].map(|it| Setter::new(it, &[400.0, 700.0]).expect("a font"));
    a.sets_alike(&b, texts)
}

#[test]
fn a_font_for_some_words_is_small_and_sets_them_as_the_whole_one() {
    for (file, language, text, most) in [
        ("NotoSans[wght].ttf", "pl", "Zażółć gęślą jaźń", 6_000),
        ("NotoSans[wght].ttf", "ro", "Și țara într-o zi", 6_000),
        ("NotoSansGurmukhi[wght].ttf", "pa", "ਸਿਹਤ ਲਈ ਮਦਦ ਇੱਥੇ ਹੈ", 7_000),
        ("NotoSansBengali[wght].ttf", "bn", "স্বাস্থ্য সাহায্য কেন্দ্র", 20_000),
        ("NotoSansTamil[wght].ttf", "ta", "கொரோனா தொற்று", 9_000),
        ("NotoNaskhArabic[wght].ttf", "ar", "المساعدة الصحية", 12_000),
        ("NotoNastaliqUrdu-Regular.ttf", "ur", "صحت کے لیے مدد", 40_000),
    ] {
        let (whole, made) = made(file, language, &[text]);
        assert_eq!(made.form, Form::Woff2, "{file}");
        assert!(made.bytes.len() < most, "{file}: {} bytes", made.bytes.len());
        assert!(alike(&whole, &made.bytes, &pieces(language, &[text])), "{file}");
    }
}

#[test]
fn words_that_were_not_asked_for_are_seen_to_be_set_otherwise() {
    let (whole, made) = made("NotoSans[wght].ttf", "en-GB", &["ab"]);
    assert!(alike(&whole, &made.bytes, &pieces("en-GB", &["ba"])));
    assert!(!alike(&whole, &made.bytes, &pieces("en-GB", &["abc"])));
}

#[test]
fn a_weight_that_went_astray_is_seen() {
    let [regular, bold] = ["NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Bold.ttf"].map(font);
    let packed = pack(&bold, Effort::Quick, &Forgetful).expect("packed");
    assert!(!alike(&regular, &packed, &pieces("ur", &["صحت"])));
}

#[test]
fn where_a_small_font_cannot_be_proved_the_whole_one_is_sent() {
    let whole = font("NotoSansGurmukhi[wght].ttf");
    let asked = pieces("pa", &["ਸਿਹਤ"]);
    let request = Request { font: &whole, weights: &[400.0], pieces: &asked, effort: Effort::Quick };
    let other: BTreeSet<char> = "ਮਦਦ ".chars().collect();
    let wrong = pack(&cut(&whole, &other, None).expect("a font"), Effort::Quick, &Forgetful).expect("packed");
    let packed = pack(&whole, Effort::Quick, &Forgetful).expect("packed");
    // The wrong one is passed over, and so is what is no font at all.
    let candidates = [wrong.clone(), b"no font".to_vec(), packed.clone()];
    let candidates = candidates.into_iter().map(|it| (it, &asked));
    assert_eq!(first_proved(&request, candidates), WebFont { form: Form::Woff2, bytes: packed });
    // Where nothing can be proved, the theme's own file goes out.
    assert_eq!(
        first_proved(&request, [(wrong, &asked)].into_iter()),
        WebFont { form: Form::Plain, bytes: whole.clone() }
    );
    // And a file that is no font goes out as it is: a browser then takes the stand-in.
    let broken = Request { font: b"no font", ..request };
    assert_eq!(web_font(&broken, &Forgetful), WebFont { form: Form::Plain, bytes: b"no font".to_vec() });
}

#[test]
fn a_heavy_font_holds_what_its_words_need_and_every_letter_in_each_place() {
    let text = include_str!("../../../../locales/ur/pages/luton/faq.ftl");
    let lines: Vec<&str> = text.lines().filter_map(|it| Some(it.split_once(" = ")?.1)).collect();
    let words: Vec<&str> = lines
        .iter()
        .flat_map(|it| it.split(' '))
        .filter(|it| it.chars().all(|c| ('\u{600}'..'\u{700}').contains(&c)))
        .collect();
    assert!(words.len() > 200, "only {} words", words.len());
    let (whole, made) = made("NotoNastaliqUrdu-Regular.ttf", "ur", &words);
    let all = pieces("ur", &words);
    assert!(alike(&whole, &made.bytes, &all));
    let by_characters =
        pack(&cut(&whole, &characters(&whole, &all), None).expect("a font"), Effort::Quick, &Forgetful)
            .expect("packed");
    assert!(
        made.bytes.len() * 4 < by_characters.len() * 3,
        "{} of {}",
        made.bytes.len(),
        by_characters.len()
    );
    // A word that stands on no page is legible: each of its letters is there, joined or not.
    let typed =
        pieces("ur", &["\u{200d}ب\u{200d}", "ب\u{200d}", "\u{200d}ب", "ک\u{200d}", "\u{200d}ہ\u{200d}"]);
    assert!(alike(&whole, &made.bytes, &typed));
}

#[test]
fn the_memo_gives_back_what_was_made_and_nothing_else() {
    let memo = crate::memo::tests::Held::default();
    let whole = font("NotoSansGurmukhi[wght].ttf");
    let [first, second] = ["ਸਿਹਤ", "ਮਦਦ"].map(|it| pieces("pa", &[it]));
    let request = |pieces| Request { font: &whole, weights: &[400.0], pieces, effort: Effort::Quick };
    let made = web_font(&request(&first), &memo);
    let kept = memo.count();
    assert_eq!(web_font(&request(&first), &memo), made);
    assert_eq!(memo.count(), kept);
    let other = web_font(&request(&second), &memo);
    assert_ne!(other, made);
    assert_eq!(other, web_font(&request(&second), &Forgetful));
    // Another effort is another file.
    let small = Request { effort: Effort::Smallest, ..request(&first) };
    assert_eq!(web_font(&small, &memo), web_font(&small, &Forgetful));
}

//! Tests of [`super`]: what is sent out comes back as it was, whatever tools do to it. Never touches a file.

use super::*;

fn batch() -> Batch {
    let entry = |id: &str, source: &str, target: Option<&str>, progress| Entry {
        file: "pages/luton/faq".into(),
        id: id.into(),
        note: "paragraph, under “A & B”\nKeep as it is: { $helpline } (a phone number).".into(),
        source: source.into(),
        target: target.map(str::to_owned),
        progress,
        was: (progress == Progress::Stale).then(|| "Ring { $helpline }.".into()),
    };
    Batch {
        source: "en-GB".into(),
        target: "ur".into(),
        entries: vec![
            entry(
                "p-1",
                "Call **{ $helpline }** <now> & [see this](faq.md).",
                Some("ابھی **{ $helpline }** پر فون کریں، [یہ دیکھیں](faq.md)۔"),
                Progress::Translated,
            ),
            entry("p-2", "One\\\n{\"\"}Two, \"three\"; four", Some("ایک\\\n{\"\"}دو"), Progress::SignedOff),
            entry("p-3", "Ring us on { $helpline }.", Some("{ $helpline }"), Progress::Stale),
            entry("p-4", "=SUM(A1)", Some("'-2"), Progress::Translated),
            entry("p-5", "New", None, Progress::New),
            Entry {
                file: "site".into(),
                ..entry(
                    "days",
                    "{ $n ->\n    [one] day\n   *[other] days\n}",
                    Some("{ $n ->\n    [one] دن\n   *[other] دن\n}"),
                    Progress::Translated,
                )
            },
        ],
    }
}

/// What came back is what was sent.
fn same(returns: &Returns, batch: &Batch) {
    assert_eq!(returns.target.as_deref(), Some("ur"));
    assert_eq!(returns.entries.len(), batch.entries.len());
    for (back, sent) in returns.entries.iter().zip(&batch.entries) {
        assert_eq!((&back.file, &back.id, &back.source), (&sent.file, &sent.id, &sent.source));
        assert_eq!(back.target, sent.target.clone().unwrap_or_default());
        assert_eq!(back.done, sent.progress >= Progress::Translated, "{back:?}");
        assert!(back.line > 1);
    }
}

#[test]
fn an_xliff_comes_back_whole() {
    let text = xliff::write(&batch());
    same(&read(text.as_bytes()).unwrap(), &batch());
    insta::assert_snapshot!(text);
}

#[test]
fn a_table_comes_back_whole_whatever_saved_it() {
    let text = csv::write(&batch());
    same(&read(text.as_bytes()).unwrap(), &batch());
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    same(&read(&wide).unwrap(), &batch());
    insta::assert_snapshot!(text);
}

#[test]
fn tables_with_semicolons_and_other_columns_are_read() {
    let text =
        "Translation;id;remarks;file;SOURCE TEXT\r\n\"Raz\nDwa\";p-1;\"a;b\";pages/a;\"One\r\nTwo\"\r\n";
    let found = read(text.as_bytes()).unwrap();
    assert_eq!(found.target, None);
    assert_eq!(found.entries[0].target, "Raz\nDwa");
    assert_eq!(found.entries[0].source, "One\nTwo");
}

#[test]
fn what_cat_tools_do_to_a_file_is_read() {
    let text = r#"<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="urn:memo" version="1.2">
  <file original="pages/a" source-language="en-GB" target-language="pl" datatype="x-fluent" m:x="1"><header/><body><group id="g">
    <trans-unit id="1" resname="p-1" m:score="9"><source>Call <ph id="1">{ $a }</ph>, <bpt id="2">[</bpt>see<ept id="2">](b.md)</ept></source>
      <seg-source><mrk mtype="seg">Call</mrk></seg-source>
      <target state="final"><mrk mtype="seg" mid="1"><bpt id="2"/>Zobacz<ept id="2"/> i <![CDATA[dzwoń <&]]> <ph id="1"/></mrk></target></trans-unit>
  </group></body></file></xliff>"#;
    let found = read(text.as_bytes()).unwrap();
    assert_eq!(found.entries[0].target, "[Zobacz](b.md) i dzwoń <& { $a }");
    assert_eq!(found.entries[0].source, "Call { $a }, [see](b.md)");
    assert!(found.entries[0].done);
}

/// An XLIFF with one text whose target is as given.
fn with_target(target: &str) -> String {
    format!(
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"pages/a\" \
         source-language=\"en-GB\" target-language=\"pl\" datatype=\"x-fluent\"><body>\n<trans-unit id=\"p-1\">\
         <source>Call <ph id=\"1\">{{ $a }}</ph>.</source>{target}</trans-unit></body></file></xliff>"
    )
}

#[test]
fn a_target_filled_in_with_the_source_text_is_no_translation() {
    let words = "Call <ph id=\"1\">{ $a }</ph>.";
    for (state, is_taken) in [
        ("", false),
        (" state=\"new\"", false),
        (" state=\"needs-translation\"", false),
        (" state=\"needs-review-translation\"", false),
        (" state=\"translated\"", true),
        (" state=\"final\"", true),
    ] {
        let found = read(with_target(&format!("<target{state}>{words}</target>")).as_bytes()).unwrap();
        let expected = if is_taken { "Call { $a }." } else { "" };
        assert_eq!(found.entries[0].target, expected, "{state}");
    }
    // Other words are taken whatever the tool says of them.
    let found = read(with_target("<target state=\"new\">Zadzwoń</target>").as_bytes()).unwrap();
    assert_eq!(found.entries[0].target, "Zadzwoń");
}

#[test]
fn elements_that_stand_too_deep_are_refused() {
    for (count, is_read) in [(50, true), (100_000, false)] {
        let nested = format!("{}x{}", "<g id=\"1\">".repeat(count), "</g>".repeat(count));
        let found = read(with_target(&format!("<target>{nested}</target>")).as_bytes());
        match found {
            Ok(found) => assert!(is_read && found.entries[0].target == "x"),
            Err(fault) => {
                assert!(!is_read && fault.message.contains("stands in more than"), "{fault:?}");
                assert_eq!(fault.line, 2);
            }
        }
    }
}

#[test]
fn signs_that_xml_does_not_know_leave_a_file_that_opens() {
    let mut it = batch();
    it.entries.truncate(2);
    it.entries[0].source = "Call\u{1}\u{b}\u{ffff} us".into();
    let found = read(xliff::write(&it).as_bytes()).unwrap();
    assert_eq!(found.entries[0].source, "Call\u{fffd}\u{fffd}\u{fffd} us");
    assert_eq!(found.entries[1].source, it.entries[1].source);
}

#[test]
fn rows_that_spreadsheets_add_are_no_texts() {
    let found = read("file,id,source text,translation\r\na,b,c,d\r\n,,,\r\n , ,,\r\n".as_bytes()).unwrap();
    assert_eq!(found.entries.len(), 1);
}

#[test]
fn a_table_that_ends_in_a_cell_is_refused() {
    // The translation stands last: cut off, it would be taken for a shorter one.
    let whole = "file,id,source text,translation\na,b,\"c, \"\"d\"\"\",\"e 5\"\" f\ng\"\na,i,5\" j,k\n";
    assert_eq!(read(whole.as_bytes()).unwrap().entries.len(), 2);
    let cut = &whole[..whole.find("\ng").unwrap()];
    let fault = read(cut.as_bytes()).unwrap_err();
    assert!(fault.message.contains("in the middle"), "{fault:?}");
    assert_eq!(fault.line, 2);
}

#[test]
fn tags_of_cat_tools_mean_those_of_the_site() {
    let find = |tag| tag_in_site(tag, &["pl", "pa", "pa-Arab", "zh-Hant"]);
    assert_eq!(find("PL"), Some("pl"));
    assert_eq!(find("pl_PL"), Some("pl"));
    assert_eq!(find("pa-arab-PK"), Some("pa-Arab"));
    assert_eq!(find("es-419"), None);
    assert_eq!(find("pl-Cyrl"), None, "another script is another language to its readers");
    assert_eq!(find("zh-TW"), None);
    assert_eq!(find("szl"), None);
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    let deep = format!("<a>{}", "<b>".repeat(200_000));
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff>&b;</xliff>";
    let external = "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">\n<xliff/>";
    let cut = with_target("<target state=\"translated\"");
    let cut = &cut[..cut.find("<target").unwrap() + 7];
    let entity = with_target("<target>&foo;</target>");
    let cases: [(&str, usize, &str); 12] = [
        (cut, 2, "in the middle"),
        (&entity, 2, "This XML cannot be read: unknown entity reference 'foo'."),
        ("file,id,source text,translation,Translation\na,b,c,d,e\n", 1, "more than one column “translation”"),
        (bomb, 2, "DTD"),
        (external, 2, "DTD"),
        ("<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>", 1, "no XLIFF 1.2"),
        ("<html/>", 1, "no XLIFF 1.2"),
        (
            "<xliff version=\"1.2\"\nxmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file>",
            2,
            "in the middle",
        ),
        (&deep, 1, ""),
        ("file,id,source text\na,b,c\n", 1, "no column “translation”"),
        ("file,id,source text,translation\na,b,c,d\na,b,c\n", 3, "as many cells"),
        ("file,id,source text,translation\na,b,c\0,d\n", 2, "NUL"),
    ];
    for (text, line, part) in cases {
        let fault = read(text.as_bytes()).unwrap_err();
        assert!(fault.message.contains(part), "{}: {fault:?}", &text[..text.len().min(60)]);
        assert_eq!(fault.line, line, "{fault:?}");
    }
    assert_eq!(read(b"file\n\xff").unwrap_err().line, 2);
}

proptest::proptest! {
    #[test]
    fn any_text_comes_back(source in "[a{}$*\\[\\]() \"',;<>&=+\n\\\\-]{1,24}", target in "[ąپ{}$*\\[\\]() \"',;<>&=+\n\\\\-]{1,24}") {
        let mut it = batch();
        it.entries.truncate(1);
        it.entries[0].source.clone_from(&source);
        it.entries[0].target = Some(target.clone());
        for text in [xliff::write(&it), csv::write(&it)] {
            let back = read(text.as_bytes()).unwrap();
            proptest::prop_assert_eq!(&back.entries[0].source, &source);
            proptest::prop_assert_eq!(&back.entries[0].target, &target);
        }
    }
}

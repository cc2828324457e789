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

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    let deep = format!("<a>{}", "<b>".repeat(200_000));
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff>&b;</xliff>";
    let external = "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">\n<xliff/>";
    let cases: [(&str, usize, &str); 9] = [
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

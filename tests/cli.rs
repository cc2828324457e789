//! Stories of the command line, told as documents in `tests/cli/`.

#[test]
fn stories() {
    trycmd::TestCases::new()
        .case("tests/cli/*.md")
        // What an editor and a translator do in their editor.
        .register_bin("sed", std::path::Path::new("/bin/sed"))
        .register_bin("cp", std::path::Path::new("/bin/cp"))
        .env("SOURCE_DATE_EPOCH", "1795392000");
}

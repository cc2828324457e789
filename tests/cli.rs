//! Stories of the command line, told as documents in `tests/cli/`.

#[test]
fn stories() {
    trycmd::TestCases::new().case("tests/cli/*.md").env("SOURCE_DATE_EPOCH", "1795392000");
}

//! A QR code as SVG, with the quiet zone of four modules that ISO/IEC 18004 asks for. Never decides its size.

use fast_qr::convert::Builder;
use fast_qr::convert::Shape;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};

/// The code of an address; none where the address is too long for one.
pub fn svg(address: &str) -> Option<String> {
    let code: QRCode = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    Some(SvgBuilder::default().shape(Shape::Square).margin(4).to_str(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_code_and_a_novel_does_not() {
        assert!(svg("https://example.org/luton/ur/faq/").is_some_and(|it| it.starts_with("<svg")));
        assert_eq!(svg(&"x".repeat(10_000)), None);
    }
}

//! A finished PDF against PDF/UA-1 (ISO 14289-1), by a library that holds veraPDF's rules. Never mends anything.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// What breaks the standard, in words, each with its clause.
pub fn faults(pdf: &[u8]) -> Vec<String> {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    match validate_pdf_bytes(pdf, &options) {
        Ok(report) => report.failures.iter().map(|it| format!("{} ({})", it.message, it.rule_id)).collect(),
        Err(fault) => vec![fault.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn a_file_that_is_no_pdf_or_not_tagged_is_told() {
        assert_eq!(faults(b"no PDF").len(), 1);
        let mut document = lopdf::Document::with_version("1.7");
        let pages = document.new_object_id();
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 99.into(), 99.into()],
        });
        let kids = vec![page.into()];
        document
            .objects
            .insert(pages, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 1 }.into());
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("a file");
        assert!(faults(&bytes).iter().any(|it| it.contains("14289")), "{:?}", faults(&bytes));
    }
}

//! What a language begins with: its interface, still to be translated. Never invents a translation.

use std::fmt::Write;

use crate::locale::Locale;
use crate::messages::Resource;

/// `site.ftl` of a new language: every message of the source language as a comment to write over.
pub fn interface(locale: &Locale, source: &[Resource], source_tag: &str) -> String {
    let mut out = format!(
        "### The words of the interface in {} ({}).\n### Write each message below its source text, without the #, as: name = words\n### Keep {{ $names }} as they are; their place in the sentence is yours to choose.\n### The source texts stand in locales/{source_tag}/site.ftl, with what they are for.\n",
        locale.name, locale.autonym
    );
    for file in source {
        for id in file.in_order() {
            let Some(text) = file.text(id) else { continue };
            let _ = write!(out, "\n# {id} = {}\n", text.lines().collect::<Vec<_>>().join("\n# "));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    #[test]
    fn a_new_interface_can_be_read_and_has_no_message_yet() {
        let mut sources = Sources::new();
        let id = sources
            .add_text("locales/en-GB/site.ftl", "a = One\nb = { $n ->\n    [one] x\n   *[other] y\n }\n");
        let source = resource::read(sources.get(id)).value;
        let text = interface(&Locale::known("lt").unwrap(), &[source], "en-GB");
        let id = sources.add_text("locales/lt/site.ftl", &text);
        let found = resource::read(sources.get(id));
        assert!(found.diagnostics.is_empty() && found.value.entries.is_empty(), "{text}");
        assert!(text.contains("# a = One\n") && text.contains("#     [one] x\n"), "{text}");
    }
}

//! What designers make, and what comes of it: templates, styles, layouts, leaflets. Never checks anything itself.

super::rules! {
    THEME_MISSING: "theme-missing", Error, "A theme, or a part of it, that is not there",
        why "Pages cannot be drawn without it.",
        mend "Look at the name of the theme in site.yaml, and at the file that the message names.",
        standard "Handbill", wcag [], act [];
    TEMPLATE_SYNTAX: "template-syntax", Error, "A template that cannot be read",
        why "No page can be drawn with it.",
        mend "Look at the place with the caret.",
        standard "Tera 2", wcag [], act [];
    TEMPLATE_FAILED: "template-failed", Error, "A template that failed on a page",
        why "Often a variable that does not exist.",
        mend "Look at the place with the caret; the hint lists what there is.",
        standard "Tera 2", wcag [], act [];
    STYLE_SYNTAX: "style-syntax", Error, "A style sheet that cannot be read",
        why "A browser would drop the rule without a word.",
        mend "Look at the place with the caret.",
        standard "CSS", wcag [], act [];
    FONT_UNREADABLE: "font-unreadable", Error, "A font file that cannot be read",
        why "Leaflets cannot be set without it, and readers whose device lacks its letters would see empty boxes.",
        mend "Copy the file anew from where it came from; it must be a TrueType or OpenType font.",
        standard "OpenType 1.9", wcag [], act [];
    LAYOUT_FAILED: "layout-failed", Error, "A leaflet that could not be laid out",
        why "The layout file has a fault, or the text holds something that cannot be printed.",
        mend "Look at the place with the caret.",
        standard "Typst; PDF/UA-1", wcag [], act [];
    LEAFLET_OVERSET: "leaflet-overset", Error, "A leaflet that does not fit on its pages",
        why "Text that finds no room would be cut off, or a sheet more would be printed without anyone asking for it.",
        mend "Shorten the text, in this language only if it is the longest, or choose a larger form.",
        standard "Handbill", wcag [], act [];
    LEAFLET_ADDRESS: "leaflet-address", Error, "A web address too long for the code on a leaflet",
        why "The longer an address is, the finer its code: no phone could read it from paper, and nobody would type it.",
        mend "Give the file or its folder a shorter name, and list the old one under “aliases”, or take “leaflets” out.",
        standard "ISO/IEC 18004", wcag [], act [];
    GLYPH_MISSING: "glyph-missing", Error, "A character that no font has",
        why "An empty box would be printed in its place, and a screen reader would skip it.",
        mend "Write it in another way, or add a font that has it.",
        standard "PDF/UA-1, 7.21", wcag [], act [];
    LEAFLET_NOT_ACCESSIBLE: "leaflet-not-accessible", Error, "A leaflet that a screen reader cannot use",
        why "A PDF that breaks PDF/UA-1 is read in the wrong order, or not at all.",
        mend "Look at what the layout in the theme does: headings, pictures, tables, links.",
        standard "PDF/UA-1 (ISO 14289-1)", wcag [], act [];
    OUTPUT_CLASH: "output-clash", Error, "Two files for one address",
        why "Two sources would be written to the same file, and one would be lost.",
        mend "Rename one of them.",
        standard "Handbill", wcag [], act [];
}

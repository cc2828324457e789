//! The theme's colours and style sheets, as readers meet them. Never checks anything itself.

super::rules! {
    CONTRAST_LOW: "contrast-low", Error, "Colours that are too near to each other",
        why "People with low vision, or with an old phone in the sun, cannot read the words or see the sign.",
        mend "Make one of the two darker or lighter, until words have 4.5 : 1 at the least, and lines and signs 3 : 1.",
        standard "WCAG 2.2", wcag ["1.4.3", "1.4.11"], act ["afw4f7"];
    CONTRAST_ENHANCED: "contrast-enhanced", Warning, "Words with a contrast of less than 7 : 1",
        why "Readers of a health site are often old, tired or ill: 7 : 1 holds for eyes that see a quarter of what others see.",
        mend "Make one of the two darker or lighter.",
        standard "WCAG 2.2", wcag ["1.4.6"], act ["09o5cg"];
    COLOURS_FORCED: "colours-forced", Warning, "A colour of its own where the reader has chosen the colours",
        why "Who has set high contrast or colours of their own needs these, everywhere on the page.",
        mend "Use system colours there: CanvasText, Canvas, LinkText, ButtonText, Highlight.",
        standard "WCAG 2.2", wcag ["1.4.3"], act [];
    TARGET_SMALL: "target-small", Warning, "A button or field that is hard to hit",
        why "Hands that shake, and thumbs on a bus, need 44 by 44 pixels.",
        mend "Give it at least 2.75rem: min-block-size and min-inline-size.",
        standard "WCAG 2.2", wcag ["2.5.5", "2.5.8"], act [];
    FOCUS_HIDDEN: "focus-hidden", Error, "A focus that cannot be seen",
        why "Who uses a keyboard does not know where they are on the page.",
        mend "Leave the outline, or draw a better one: :focus-visible { outline: 0.1875rem solid … }.",
        standard "WCAG 2.2", wcag ["2.4.7", "2.4.13"], act ["oj04fd"];
    FOCUS_COLOUR: "focus-colour", Warning, "A focus that only changes a colour",
        why "Who does not see the two colours apart does not see the focus.",
        mend "Draw an outline as well.",
        standard "WCAG 2.2", wcag ["1.4.1", "2.4.7", "2.4.13"], act ["oj04fd"];
    STYLE_JUSTIFIED: "style-justified", Warning, "Text that is justified",
        why "The uneven gaps between the words run down the page like rivers; people with dyslexia lose the line.",
        mend "Use text-align: start.",
        standard "WCAG 2.2; NHS service manual, formatting", wcag ["1.4.8"], act [];
    STYLE_CAPITALS: "style-capitals", Warning, "Text that is turned into capitals",
        why "Words in capitals have no shape to recognise, and in some languages capitals lose accents or change the word.",
        mend "Take the declaration out; use weight or size.",
        standard "NHS service manual, formatting; clear print", wcag [], act [];
    STYLE_ITALICS: "style-italics", Warning, "Text that is set in italics",
        why "Sloping letters are hard to read, and Arabic and Indic fonts have none, so that browsers bend their letters.",
        mend "Use font-style: normal.",
        standard "NHS service manual, formatting; clear print", wcag [], act [];
    STYLE_PHYSICAL: "style-physical", Warning, "A side that is named left or right",
        why "In Urdu and Arabic the line begins on the right: what is fixed to the left stands on the wrong side there.",
        mend "Use the logical property that the hint names.",
        standard "CSS Logical Properties", wcag [], act [];
    STYLE_SPACING: "style-spacing", Warning, "Spacing that readers cannot change",
        why "People with dyslexia widen letters, words and lines. !important may stand in the way of that.",
        mend "Take !important out.",
        standard "WCAG 2.2", wcag ["1.4.12"], act ["24afc2", "9e45ec", "78fd32"];
    STYLE_ORIENTATION: "style-orientation", Error, "A page that is turned with the phone",
        why "A phone that is fixed to a wheelchair cannot be turned.",
        mend "Take the rotation out.",
        standard "WCAG 2.2", wcag ["1.3.4"], act ["b33eff"];
    STYLE_SMALL_TEXT: "style-small-text", Warning, "Text smaller than 16 pixels",
        why "Small letters are the first thing that readers complain of.",
        mend "Use 1rem or more.",
        standard "NHS service manual, typography; RNIB clear print", wcag ["1.4.4"], act [];
    STYLE_TIGHT_LINES: "style-tight-lines", Warning, "Lines of a text that stand too close",
        why "With less than one and a half lines the eye slips into the wrong line.",
        mend "Give text a line-height of 1.5 or more.",
        standard "WCAG 2.2", wcag ["1.4.8"], act [];
    STYLE_CLIPPED: "style-clipped", Warning, "A box of fixed height that hides what does not fit",
        why "With larger text, wider spacing or a longer language the end of the text is cut off.",
        mend "Use min-block-size in place of the fixed height, and let the box grow.",
        standard "WCAG 2.2", wcag ["1.4.4", "1.4.12"], act ["59br37"];
    STYLE_NO_SELECT: "style-no-select", Warning, "Text that cannot be selected",
        why "People select words to have them translated or read aloud, or to copy a phone number.",
        mend "Take user-select out.",
        standard "Handbill", wcag [], act [];
    STYLE_MOTION: "style-motion", Warning, "Motion that readers cannot turn off",
        why "Moving parts make some people dizzy or sick.",
        mend "Put it into @media (prefers-reduced-motion: no-preference) { … }.",
        standard "WCAG 2.2", wcag ["2.3.3"], act [];
    STYLE_WORDS: "style-words", Warning, "Words in a style sheet",
        why "They are not translated, cannot be searched or selected, and some screen readers pass over them.",
        mend "Put the words into locales/<language>/site.ftl and the template.",
        standard "WCAG 2.2", wcag ["1.3.1"], act [];
    STYLE_REMOTE: "style-remote", Error, "A file that the page would fetch from elsewhere",
        why "The other host learns who reads about which illness, and without a connection the page looks broken.",
        mend "Put the file into the theme's folder.",
        standard "UK GDPR, article 5(1)(c)", wcag [], act [];
}

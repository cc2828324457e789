//! Pages of HTML, ours and those of others. Never checks anything itself.

super::rules! {
    HTML_IMAGE_NAME: "html-image-name", Error, "An image without a description",
        why "Who cannot see the picture gets nothing in its place, or hears the name of a file.",
        mend "Write what it shows in alt. Where it is only a decoration, write alt=\"\".",
        standard "WCAG 2.2", wcag ["1.1.1"], act ["23a2a8"];
    HTML_SVG_NAME: "html-svg-name", Error, "A drawing without a name",
        why "It says that it is an image, and not what it shows.",
        mend "Put a <title> first in the drawing, or aria-label on it. A decoration takes aria-hidden=\"true\".",
        standard "WCAG 2.2; SVG-AAM 1.0", wcag ["1.1.1"], act ["7d6734"];
    HTML_OBJECT_NAME: "html-object-name", Error, "An embedded picture, sound or film without a name",
        why "A screen reader says that something is there, and not what.",
        mend "Say what it is in title or aria-label.",
        standard "WCAG 2.2", wcag ["1.1.1"], act ["8fc3b6"];
    HTML_IMAGE_BUTTON_NAME: "html-image-button-name", Error, "A picture that is a button and has no name",
        why "Who cannot see the picture does not learn what the button does.",
        mend "Write what it does in alt.",
        standard "WCAG 2.2", wcag ["1.1.1", "4.1.2"], act ["59796f"];
    HTML_BUTTON_NAME: "html-button-name", Error, "A button without a name",
        why "A screen reader says “button” and nothing else; who speaks to the computer cannot press it.",
        mend "Write what it does between its tags, or in aria-label where it is a picture.",
        standard "WCAG 2.2", wcag ["4.1.2"], act ["97a4e1"];
    HTML_LINK_NAME: "html-link-name", Error, "A link without words",
        why "A screen reader reads out its address, letter by letter, or says nothing.",
        mend "Say between its tags where it leads; a picture in it needs a description in alt.",
        standard "WCAG 2.2", wcag ["2.4.4", "2.4.9", "4.1.2"], act ["c487ae"];
    HTML_FIELD_NAME: "html-field-name", Error, "A field without a label",
        why "Nobody who listens can tell what to write there.",
        mend "Put a <label for=\"…\"> with the field's id before it.",
        standard "WCAG 2.2", wcag ["4.1.2"], act ["e086e5"];
    HTML_MENUITEM_NAME: "html-menuitem-name", Error, "A menu item without a name",
        why "A screen reader says “menu item” and nothing else.",
        mend "Write what it does between its tags, or in aria-label.",
        standard "WCAG 2.2", wcag ["4.1.2"], act ["m6b1q3"];
    HTML_HEADING_NAME: "html-heading-name", Error, "A heading without words",
        why "A screen reader announces a heading and then nothing.",
        mend "Write the heading, or take its tags out.",
        standard "WCAG 2.2", wcag ["1.3.1", "2.4.6"], act ["ffd0e9"];
    HTML_FRAME_NAME: "html-frame-name", Error, "A frame without a name",
        why "Readers cannot tell whether to go into it: what is there may be a map, a film or an advertisement.",
        mend "Say what it holds in title.",
        standard "WCAG 2.2", wcag ["4.1.2"], act ["cae760"];
    HTML_SUMMARY_NAME: "html-summary-name", Error, "A part that opens and does not say what it holds",
        why "A screen reader says that something can be opened, and not what.",
        mend "Write what it holds between <summary> and </summary>.",
        standard "WCAG 2.2", wcag ["4.1.2"], act ["2t702h"];
    HTML_LABEL_IN_NAME: "html-label-in-name", Error, "Words that are seen and not in the name",
        why "Who speaks to the computer says the words that they see; it waits for others.",
        mend "Take aria-label away, or begin it with the words that can be seen.",
        standard "WCAG 2.2", wcag ["2.5.3"], act ["2ee8b8"];
    HTML_DECORATION_EXPOSED: "html-decoration-exposed", Error, "A decoration that is read out all the same",
        why "It is marked as one to pass over, but something else on it makes browsers hand it on.",
        mend "Take away role=none or the empty alt; or the aria- attribute, tabindex or link that goes against it.",
        standard "WCAG 2.2; WAI-ARIA 1.2, 7.3", wcag ["1.1.1"], act ["46ca7f"];
    HTML_ARIA_UNKNOWN: "html-aria-unknown", Error, "An aria- attribute that does not exist",
        why "Browsers pass over it, so what it was meant to say is not said.",
        mend "Use the name that the hint gives.",
        standard "WAI-ARIA 1.2", wcag ["4.1.2"], act ["5f99a7"];
    HTML_ARIA_VALUE: "html-aria-value", Error, "An aria- attribute with a value that it does not take",
        why "Browsers pass over it or take it for something else.",
        mend "Use one of the values that the hint gives.",
        standard "WAI-ARIA 1.2", wcag ["4.1.2"], act ["6a7281"];
    HTML_ARIA_NOT_PERMITTED: "html-aria-not-permitted", Error, "An aria- attribute that its element does not take",
        why "It says something that cannot be true of such an element; screen readers differ in what they make of it.",
        mend "Take it away, or give the element the role that it was meant for.",
        standard "WAI-ARIA 1.2; ARIA in HTML", wcag ["1.3.1", "4.1.2"], act ["5c01ea"];
    HTML_ARIA_PROHIBITED: "html-aria-prohibited", Error, "A name on an element that must not have one",
        why "Most screen readers pass over it, so the words reach nobody.",
        mend "Write the words as text, or give the element a role that can have a name.",
        standard "WAI-ARIA 1.2, 5.2.8.6", wcag ["4.1.2"], act ["kb1m8s"];
    HTML_ROLE_UNKNOWN: "html-role-unknown", Error, "A role that does not exist",
        why "Browsers pass over it, so a screen reader does not say what the element is.",
        mend "Use the name that the hint gives, or the HTML element for it.",
        standard "WAI-ARIA 1.2", wcag ["1.3.1", "4.1.2"], act ["674b10"];
    HTML_ROLE_REQUIRES: "html-role-requires", Error, "A role without what it must say",
        why "A screen reader cannot tell whether it is on, open, or how far it is.",
        mend "Add the attribute that the message names, or use the HTML element, which has it by itself.",
        standard "WAI-ARIA 1.2", wcag ["4.1.2"], act ["4e8ab6"];
    HTML_ROLE_CONTEXT: "html-role-context", Error, "A part that stands outside of its whole",
        why "A list item without a list, or a tab without its row of tabs, is read without its number and place.",
        mend "Put it right into the element that the message names.",
        standard "WAI-ARIA 1.2, 5.2.7", wcag ["1.3.1"], act ["ff89c9"];
    HTML_ROLE_CHILDREN: "html-role-children", Error, "A list, table or menu with nothing of its kind in it",
        why "A screen reader counts the items before it reads them; here the number is wrong, or the list is not told.",
        mend "Put only items into it: <li> into a list, <tr> into a table.",
        standard "WAI-ARIA 1.2, 5.2.6", wcag ["1.3.1"], act ["bc4a75"];
    HTML_HIDDEN_FOCUS: "html-hidden-focus", Error, "A tab stop in a part that is hidden from screen readers",
        why "The Tab key goes there, and a screen reader says nothing: the reader is lost.",
        mend "Take aria-hidden away, or take the part out of reach with hidden or inert too.",
        standard "WCAG 2.2", wcag ["4.1.2"], act ["6cfa84"];
    HTML_NESTED_FOCUS: "html-nested-focus", Error, "A tab stop in a button or the like",
        why "What stands in a button is one text for a screen reader; a second thing to press in it cannot be told.",
        mend "Put the two beside each other.",
        standard "WCAG 2.2; WAI-ARIA 1.2", wcag ["4.1.2"], act ["307n5z"];
    HTML_LANG_MISSING: "html-lang-missing", Error, "A page that does not say its language",
        why "A screen reader would read it with the sounds of another language.",
        mend "Write it on the first tag: <html lang=\"ur\">.",
        standard "WCAG 2.2", wcag ["3.1.1"], act ["b5c3f8"];
    HTML_LANG_UNKNOWN: "html-lang-unknown", Error, "A page with a language that does not exist",
        why "No voice is found for it, so a screen reader reads it with the sounds of another language.",
        mend "Use a tag of the registry: two letters where there are two, such as ur, and three otherwise, such as phr.",
        standard "WCAG 2.2; BCP 47", wcag ["3.1.1"], act ["bf051a"];
    HTML_LANG_PART: "html-lang-part", Error, "A part with a language that does not exist",
        why "No voice is found for it, so a screen reader reads it with the sounds of another language.",
        mend "Use a tag of the registry: two letters where there are two, such as ur, and three otherwise, such as phr.",
        standard "WCAG 2.2; BCP 47", wcag ["3.1.2"], act ["de46e4"];
    HTML_DIR_UNKNOWN: "html-dir-unknown", Error, "A direction that does not exist",
        why "Urdu and Arabic lines would begin at the wrong side.",
        mend "Write dir=\"rtl\", dir=\"ltr\" or dir=\"auto\".",
        standard "HTML", wcag ["1.3.2"], act [];
    HTML_DIR_MISSING: "html-dir-missing", Error, "A page in a right-to-left language that is laid out left to right",
        why "Lines begin at the wrong side, and full stops and numbers stand at the wrong end.",
        mend "Write dir=\"rtl\" beside lang on the first tag.",
        standard "HTML; W3C internationalisation", wcag ["1.3.2"], act [];
    HTML_TITLE_MISSING: "html-title-missing", Error, "A page without a title",
        why "The title is the first thing that a screen reader says, and the name of the tab.",
        mend "Write <title> in the page's <head>: this page first, then the site.",
        standard "WCAG 2.2", wcag ["2.4.2"], act ["2779a5"];
    HTML_REFRESH: "html-refresh", Error, "A page that changes by itself after a while",
        why "Who reads slowly loses the page in the middle of a sentence.",
        mend "Take the refresh away. To lead on at once, let the server do it, or write 0 seconds.",
        standard "WCAG 2.2", wcag ["2.2.1"], act ["bc659a"];
    HTML_REFRESH_ANY: "html-refresh-any", Warning, "A page that changes by itself, if late",
        why "A page that is left open should be the same when its reader comes back.",
        mend "Take the refresh away.",
        standard "WCAG 2.2 (AAA)", wcag ["2.2.4", "3.2.5"], act ["bisz58"];
    HTML_ZOOM_BLOCKED: "html-zoom-blocked", Error, "A page that cannot be made larger",
        why "On a phone, two fingers are how people make text large enough to read.",
        mend "Write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> and nothing more.",
        standard "WCAG 2.2", wcag ["1.4.4"], act ["b4f0c3"];
    HTML_LETTER_SPACING: "html-letter-spacing", Error, "Letters that readers cannot move apart",
        why "Some people read only with more space between letters; !important in a style attribute takes that from them.",
        mend "Take !important away, or set 0.12em or more.",
        standard "WCAG 2.2", wcag ["1.4.12"], act ["24afc2"];
    HTML_WORD_SPACING: "html-word-spacing", Error, "Words that readers cannot move apart",
        why "Some people read only with more space between words; !important in a style attribute takes that from them.",
        mend "Take !important away, or set 0.16em or more.",
        standard "WCAG 2.2", wcag ["1.4.12"], act ["9e45ec"];
    HTML_LINE_HEIGHT: "html-line-height", Error, "Lines that readers cannot move apart",
        why "Some people read only with more space between lines; !important in a style attribute takes that from them.",
        mend "Take !important away, or set 1.5 or more.",
        standard "WCAG 2.2", wcag ["1.4.12"], act ["78fd32"];
    HTML_ORIENTATION: "html-orientation", Error, "A page that turns against the way the screen is held",
        why "Who has a tablet fixed to a wheelchair cannot turn it.",
        mend "Take the rotation out of the styles for portrait and landscape.",
        standard "WCAG 2.2", wcag ["1.3.4"], act ["b33eff"];
    HTML_AUTOCOMPLETE: "html-autocomplete", Error, "A field whose autocomplete browsers do not know",
        why "The browser cannot fill in a name or address for people to whom writing is hard.",
        mend "Use a word of the HTML standard, such as name, email, tel or postal-code.",
        standard "WCAG 2.2; HTML", wcag ["1.3.5"], act ["73f2c2"];
    HTML_TABLE_HEADERS: "html-table-headers", Error, "A cell whose headers are not in its table",
        why "A screen reader says the headers with each cell; these it does not find.",
        mend "Name ids of cells of the same table, or take headers away: a simple table needs none.",
        standard "WCAG 2.2", wcag ["1.3.1"], act ["a25f45"];
    HTML_HEADER_LONELY: "html-header-lonely", Error, "A header with no cell under it or beside it",
        why "It announces cells that do not exist, or the wrong cells are announced by others.",
        mend "Look at the number of cells in each row, and at scope and headers.",
        standard "WCAG 2.2", wcag ["1.3.1"], act ["d0f69e"];
    HTML_TABLE_PLAIN: "html-table-plain", Warning, "A table without header cells",
        why "A screen reader reads numbers and cannot say what they are numbers of.",
        mend "Use <th scope=\"col\"> for the first row. Where the table only places things, use styles instead.",
        standard "WCAG 2.2", wcag ["1.3.1"], act [];
    HTML_HEADING_SKIPPED: "html-heading-skipped", Warning, "A heading level that is skipped",
        why "People who move by headings think that they have missed a part.",
        mend "Use the next level: h2 under h1, h3 under h2.",
        standard "WCAG 2.2, technique G141", wcag ["1.3.1"], act [];
    HTML_HEADING_FIRST: "html-heading-first", Warning, "A page without a heading of level one",
        why "The first heading says what the page is about; many readers jump to it.",
        mend "Make the page's title an <h1>.",
        standard "WCAG 2.2, technique G141", wcag ["1.3.1", "2.4.6"], act [];
    HTML_HEADING_SECOND: "html-heading-second", Warning, "A second heading of level one",
        why "With two, readers of headings cannot tell what the page is about.",
        mend "Make it an <h2>.",
        standard "NHS service manual, formatting", wcag ["1.3.1"], act [];
    HTML_MAIN: "html-main", Warning, "A page without one main part",
        why "People who listen jump to the main part, past the menu that is on every page.",
        mend "Put what is this page's own into one <main>.",
        standard "WCAG 2.2, technique ARIA11", wcag ["1.3.1", "2.4.1"], act [];
    HTML_LANDMARK_LABEL: "html-landmark-label", Warning, "Two parts of a kind that cannot be told apart",
        why "The list of the page's parts says “navigation, navigation”.",
        mend "Give each a name in aria-label, in the page's language.",
        standard "WCAG 2.2, technique ARIA6", wcag ["1.3.1", "2.4.1"], act [];
    HTML_LIST_ITEM: "html-list-item", Error, "A list item without a list",
        why "A screen reader does not say that there is a list, nor how long it is.",
        mend "Put <li> right into <ul> or <ol>, and <dt> and <dd> into <dl>.",
        standard "WCAG 2.2; HTML", wcag ["1.3.1"], act [];
    HTML_LIST_CHILD: "html-list-child", Error, "Something in a list that is no item",
        why "A screen reader counts the items wrongly, or passes over what stands between them.",
        mend "Put it into an <li>.",
        standard "WCAG 2.2; HTML", wcag ["1.3.1"], act [];
    HTML_ID_TWICE: "html-id-twice", Error, "Two elements with one id that something points to",
        why "A label, a name or a link reaches the first one only, which may be the wrong one.",
        mend "Give each its own id.",
        standard "HTML", wcag ["1.3.1", "4.1.2"], act [];
    HTML_ID_MISSING: "html-id-missing", Warning, "A name or label that points to nothing",
        why "The words that were meant for readers of the screen reader are not found.",
        mend "Use the id of an element on this page.",
        standard "HTML; WAI-ARIA 1.2", wcag ["1.3.1", "4.1.2"], act [];
    HTML_TABINDEX: "html-tabindex", Warning, "A tab stop out of its turn",
        why "The Tab key jumps about the page, and readers lose their place.",
        mend "Write tabindex=\"0\", and put the elements into the order in which they are read.",
        standard "WCAG 2.2, failure F44", wcag ["2.4.3"], act [];
    HTML_NEW_TAB: "html-new-tab", Warning, "A link that opens a new tab and does not say so",
        why "The back button stops working, and many do not see why.",
        mend "Take target=\"_blank\" away, or say in the link that it opens a new tab.",
        standard "WCAG 2.2, technique G201", wcag ["3.2.5"], act [];
    HTML_AUTOPLAY: "html-autoplay", Error, "Sound that begins by itself",
        why "Who listens to a screen reader cannot hear it any more.",
        mend "Take autoplay away, or add muted and controls.",
        standard "WCAG 2.2", wcag ["1.4.2"], act [];
    HTML_CAPTIONS: "html-captions", Warning, "A film without captions",
        why "Deaf people get the pictures and nothing of what is said.",
        mend "Add <track kind=\"captions\" srclang=\"…\" src=\"….vtt\">, or say where the words can be read.",
        standard "WCAG 2.2", wcag ["1.2.2"], act [];
    HTML_REMOTE: "html-remote", Error, "A page that asks another host",
        why "That host learns who reads about which illness, and the page is broken without it or from a USB stick.",
        mend "Put the file into the theme's folder or among the content, and name it from there.",
        standard "Handbill", wcag [], act [];
    HTML_CUT: "html-cut", Warning, "A page that was not read to its end",
        why "Its tags are so entangled that a browser would build it without end.",
        mend "Close <b>, <i>, <a> and the like before the paragraph ends.",
        standard "HTML", wcag [], act [];
}

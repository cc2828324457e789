//! Pages as their editors write them. Never checks anything itself.

super::rules! {
    HEADING_ONE: "heading-one", Error, "A second heading of level one",
        why "The title is the page's only heading of the first level. With two, readers of headings cannot tell what the page is about.",
        mend "Start the line with ## instead of #.",
        standard "NHS service manual, formatting; WCAG 2.2", wcag ["1.3.1", "2.4.6"], act ["b49b2e"];
    HEADING_SKIPPED: "heading-skipped", Error, "A heading level that is skipped",
        why "People who move by headings think that they have missed a part. PDF/UA refuses it too.",
        mend "Use the next level: ## under the title, ### under ##.",
        standard "WCAG 2.2; PDF/UA-1 7.4.2", wcag ["1.3.1"], act [];
    HEADING_EMPTY: "heading-empty", Error, "A heading without words",
        why "A screen reader announces a heading and then nothing.",
        mend "Write the heading, or take the line out.",
        standard "WCAG 2.2", wcag ["1.3.1", "2.4.6"], act ["ffd0e9"];
    HTML_IN_TEXT: "html-in-text", Error, "HTML in a text",
        why "Raw HTML is not checked, not translated and cannot be printed; in a translation it could do harm.",
        mend "Say it in markdown. A < that is meant as a sign is written \\<.",
        standard "Handbill", wcag [], act [];
    MARKDOWN_UNSUPPORTED: "markdown-unsupported", Error, "Markdown that Handbill does not print",
        why "Footnotes, code blocks, rules and pictures inside a line have no place in a leaflet.",
        mend "Use headings, paragraphs, lists, tables, quotations, notes, and pictures on a line of their own.",
        standard "Handbill", wcag [], act [];
    IMAGE_MISSING: "image-missing", Error, "A picture that is not there",
        why "The reader would see an empty frame.",
        mend "Use the name that the hint gives, or put the file beside the page.",
        standard "WCAG 2.2", wcag ["1.1.1"], act [];
    IMAGE_UNREADABLE: "image-unreadable", Error, "A picture that cannot be read",
        why "Its size could not be found out, so it may not show at all.",
        mend "Save it again as PNG, JPEG, WebP or GIF.",
        standard "Handbill", wcag [], act [];
    IMAGE_ALT_MISSING: "image-alt-missing", Error, "A picture without a description",
        why "Who cannot see the picture gets nothing in its place.",
        mend "Write what the picture shows between the square brackets: ![a ramp leads to a wide door](way-in.png). A picture that shows nothing that matters is marked so: ![](leaves.png \"decorative\").",
        standard "WCAG 2.2; PDF/UA-1 7.3", wcag ["1.1.1"], act ["23a2a8"];
    IMAGE_ALT_BOTH: "image-alt-both", Error, "A picture that is described and called decorative",
        why "A screen reader passes over a decorative picture, and its description would never be heard.",
        mend "Take out the description, or the word \"decorative\".",
        standard "WCAG 2.2; PDF/UA-1 7.3", wcag ["1.1.1"], act ["e88epe"];
    IMAGE_WORD: "image-word", Error, "A word after a picture's path that means nothing",
        why "Words there are for two things: \"decorative\" for a picture that shows nothing that matters, and \"mirror\" for one that is turned round where text runs from right to left. Other words would show as a tip that phones and keyboards never reach.",
        mend "Use one of these words, or put what the picture shows between the square brackets.",
        standard "Handbill", wcag [], act [];
    IMAGE_MISNAMED: "image-misnamed", Error, "A picture whose name says another kind than it is",
        why "A web server tells browsers the kind by the name, and some then show nothing.",
        mend "Rename the file as the message says, and write the new name on the page.",
        standard "Handbill", wcag [], act [];
    IMAGE_TOO_LARGE: "image-too-large", Error, "A picture with far too many pixels",
        why "It fills the memory of the computer that unpacks it, and no page or leaflet needs so many.",
        mend "Save it smaller: 4,000 pixels are enough on any side.",
        standard "Handbill", wcag [], act [];
    LINK_MISSING: "link-missing", Error, "A link that leads nowhere",
        why "The reader would get a page that says “not found”.",
        mend "Use the path that the hint gives: relative to the file in which the link stands.",
        standard "WCAG 2.2", wcag ["2.4.4"], act [];
    LINK_ANCHOR: "link-anchor", Error, "A link to a heading that is not there",
        why "The reader would land at the top of the page, not at the part that was promised.",
        mend "Use the anchor that the hint gives.",
        standard "WCAG 2.2", wcag ["2.4.4"], act [];
    LINK_UNSAFE: "link-unsafe", Error, "A link of a kind that is not allowed",
        why "Only web (https, http), mail and phone addresses and pages of this site may be linked.",
        mend "Use one of these.",
        standard "Handbill", wcag [], act [];
    FAQ_LONELY: "faq-lonely", Error, "A question without an answer",
        why "A frightened reader opens the question and finds nothing.",
        mend "Write the answer below the question, or take the question out.",
        standard "Handbill", wcag [], act [];
    TEXT_PLACEABLE: "text-placeable", Error, "A placeable that cannot be read",
        why "Words in braces name a fact, a term or a function. This one is not closed, or its form is wrong.",
        mend "Write { $name-of-fact }, { -term } or { DATETIME($name, dateStyle: \"full\") }. For a brace itself write { \"{\" }.",
        standard "Fluent 1.0", wcag [], act [];
    EASY_READ_PICTURE: "easy-read-picture", Error, "A text of an Easy Read page without a picture",
        why "Easy Read is for people who take in a picture first and then the sentence beside it.",
        mend "Put a picture with a description on a line of its own before the text.",
        standard "Easy Read guidance of the UK Association for Accessible Formats", wcag [], act [];
    REVIEW_DUE: "review-due", Warning, "A page that is soon due for review",
        why "Health information that nobody looks at grows wrong.",
        mend "Have the page checked, then set reviewed and review_by.",
        standard "NHS standard for creating health content", wcag [], act [];
    REVIEW_OVERDUE: "review-overdue", Error, "A page whose review date is past",
        why "The page promises its readers a check that has not happened.",
        mend "Have the page checked, then set reviewed and review_by.",
        standard "NHS standard for creating health content", wcag [], act [];
    PAGE_EXPIRED: "page-expired", Warning, "A page that is past its last day",
        why "It is shown as a record only, and stands in no list; somebody may still look for what it promised.",
        mend "Write the page that takes its place, or set expires to a later day.",
        standard "NHS standard for creating health content", wcag [], act [];
    PROMISE_OVERDUE: "promise-overdue", Warning, "A promise that is past its day",
        why "People were told that something would be done by a day. The page says in public that it is late.",
        mend "Say what has happened: set status to done or missed and add to history, or agree a later day in public.",
        standard "Handbill", wcag [], act [];
    ADDRESS_WRONG: "address-wrong", Error, "An old address that cannot lead to its page",
        why "Links and leaflets that are out there would lead nowhere.",
        mend "Give the name that the page had, such as hear-me/old-name: small letters, digits and hyphens, and no other page's name.",
        standard "Handbill", wcag [], act [];
    SUMMARY_LONG: "summary-long", Warning, "A summary of more than 160 characters",
        why "It is cut off on cards and in search results.",
        mend "Shorten it.",
        standard "Handbill", wcag [], act [];
    STATEMENT_MISSING: "statement-missing", Error, "An edition without an accessibility statement",
        why "Public bodies must publish one, and every page must lead to it.",
        mend "Add a page of type accessibility-statement, or carry the shared one.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
    COMPONENT_UNKNOWN: "component-unknown", Error, "A component that does not exist",
        why "Its words would stand on the page as they are, colons and all.",
        mend "Use a name that the hint gives.",
        standard "Handbill", wcag [], act [];
    COMPONENT_UNCLOSED: "component-unclosed", Error, "A component that is not closed, or a line that closes nothing",
        why "Everything below it would become part of it.",
        mend "Each line ::: name needs a line ::: of its own below its last line.",
        standard "Handbill", wcag [], act [];
    COMPONENT_PLACE: "component-place", Error, "A component where none can stand",
        why "A part inside a part inside a part is hard to follow, on paper and by ear.",
        mend "Begin the line with :::, outside lists and quotations. Only details may hold other components.",
        standard "Handbill", wcag [], act [];
    COMPONENT_KEY: "component-key", Error, "A key of a component that is missing, unknown or wrong",
        why "The part could not be shown whole.",
        mend "Write the keys right below the line that opens the component, each as key: value, and an empty line before the text.",
        standard "Handbill", wcag [], act [];
    COMPONENT_CONTENT: "component-content", Error, "A component that does not hold what it is for",
        why "A figure without a picture, or details with nothing in them, leave the reader with a promise.",
        mend "Put in what the hint names.",
        standard "Handbill", wcag [], act [];
    FILE_MISSING: "file-missing", Error, "A file that is not there",
        why "The reader would ask for it and get nothing.",
        mend "Use the name that the hint gives, or put the file beside the page.",
        standard "Handbill", wcag [], act [];
    FILE_KIND: "file-kind", Error, "A film or captions in a file of another kind",
        why "Browsers play only some kinds of film, and a server may run a file of another kind, or show it as a page of its own.",
        mend "Save the film as MP4 or WebM, and the captions as WebVTT.",
        standard "Handbill", wcag [], act [];
    VIDEO_CAPTIONS: "video-captions", Error, "A video without captions",
        why "Who does not hear it, and who reads the language better than they understand it, get nothing of what is said.",
        mend "Add a line captions: talk.vtt and put the WebVTT file beside the page. If there is nothing to hear, write captions: none.",
        standard "WCAG 2.2; PSBAR 2018", wcag ["1.2.2"], act ["f51b46"];
    VIDEO_TRANSCRIPT: "video-transcript", Error, "A video without a transcript",
        why "Who neither sees nor hears it, has no data left or holds the leaflet in their hands gets nothing.",
        mend "Write everything that is said and shown below the keys, before the line :::.",
        standard "WCAG 2.2", wcag ["1.2.3", "1.2.8"], act ["c5a4ea"];
    STATEMENT_DATA: "statement-data", Error, "An accessibility statement without its data",
        why "The law says what a statement has to tell, and in what order. It is made from a file of data, so that nothing is forgotten.",
        mend "Put statement.yaml beside the page, with organisation, scope, contact, status (full, partial or none), issues (criterion, what, reason, mend_by), prepared, reviewed, tested and tested_how.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
    STATEMENT_CONTACT: "statement-contact", Error, "An accessibility statement with a telephone only",
        why "Who cannot speak or hear on the telephone could not tell you that something does not work.",
        mend "Add a mail address, a web form or a postal address under contact.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
    STATEMENT_OLD: "statement-old", Warning, "An accessibility statement that is over a year old",
        why "The statement has to be kept under regular review: what it says may no longer be so.",
        mend "Test the site again, bring the issues up to date, then set reviewed and tested in statement.yaml.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
    STATEMENT_STATUS: "statement-status", Warning, "An accessibility statement that does not go with what is known",
        why "A statement that claims too much, or owns up to something that it does not name, helps nobody and may be unlawful.",
        mend "Let status and issues in statement.yaml tell the same.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
    STATEMENT_WORDING: "statement-wording", Error, "A fixed sentence of the accessibility statement that was changed",
        why "The law gives these sentences word for word, so that statements can be found and compared.",
        mend "Write the sentence as the hint gives it. Your own words go into the page or into statement.yaml.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
}

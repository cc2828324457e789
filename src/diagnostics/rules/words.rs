//! What editors and translators write: links, sentences, headings, tables, descriptions of pictures. Never checks
//! anything itself.

super::rules! {
    LINK_WORDS: "link-words", Warning, "A link whose words say nothing alone",
        why "Many people who use a screen reader go from link to link. “Here” or “read more” tells them nothing, and on paper the link is lost.",
        mend "Write in the link what the reader gets: not “click [here](faq.md)” but “read [questions people ask](faq.md)”.",
        standard "WCAG 2.2; NHS service manual, links", wcag ["2.4.4", "2.4.9"], act ["5effbb", "aizyf1"];
    LINK_SAME_WORDS: "link-same-words", Warning, "The same words lead to two places",
        why "In a list of a page's links the two cannot be told apart.",
        mend "Say in each link what is there.",
        standard "WCAG 2.2", wcag ["2.4.4", "2.4.9"], act ["b20e66"];
    ADDRESS_BARE: "address-bare", Warning, "An address where words should be",
        why "A screen reader spells an address out, sign by sign. In a right-to-left line its parts may change places.",
        mend "Write the name of the page, and link it: [name of the page](https://example.org/).",
        standard "WCAG 2.2; NHS service manual, links", wcag ["2.4.4", "2.4.9"], act ["5effbb", "aizyf1"];
    TEXT_CAPITALS: "text-capitals", Warning, "Words in capitals",
        why "Words in capitals have no shape to recognise, and some screen readers spell them out letter by letter.",
        mend "Write them in small letters. What matters most comes first, or is **bold**.",
        standard "NHS service manual, formatting; UK Association for Accessible Formats, clear print", wcag [], act [];
    TEXT_ITALICS: "text-italics", Warning, "Words in italics",
        why "Sloping letters are hard to read for people with dyslexia or low vision, and Arabic and Indic scripts have none. Handbill shows them upright, so the meaning of the mark is lost.",
        mend "Take the * or _ signs out. Put titles in quotation marks.",
        standard "NHS service manual, formatting", wcag [], act [];
    PARAGRAPH_BOLD: "paragraph-bold", Warning, "A whole paragraph in bold",
        why "If all of it is bold, nothing stands out. If it is meant as a heading, people who move by headings never find it.",
        mend "For a heading write ## before it. For a warning write a note: > [!WARNING]. Else take the ** out.",
        standard "NHS service manual, formatting; WCAG 2.2", wcag ["1.3.1"], act [];
    ABBREVIATION: "abbreviation", Warning, "An abbreviation that the page does not explain",
        why "Not everybody knows what the letters mean, and translators have to guess.",
        mend "Write the words at its first use, then the letters in brackets: “Care Quality Commission (CQC)”. One that all your readers know can stand under “abbreviations” in edition.yaml.",
        standard "NHS service manual, formatting; WCAG 2.2", wcag ["3.1.4"], act [];
    SENTENCE_LONG: "sentence-long", Hint, "A long sentence",
        why "Sentences of up to 20 words are easier to read, to translate, and to take in when you are worried.",
        mend "Make two sentences of it.",
        standard "NHS service manual, how we write", wcag [], act [];
    SENTENCE_VERY_LONG: "sentence-very-long", Warning, "A sentence of more than 25 words",
        why "Readers who are ill or tired lose the thread, and so do translators.",
        mend "Make two or three sentences of it, or a list.",
        standard "GOV.UK, publishing accessible documents; NHS service manual, how we write", wcag [], act [];
    SENTENCE_EASY_READ: "sentence-easy-read", Warning, "An Easy Read sentence of more than 15 words",
        why "Easy Read is for people who find reading hard: one idea in each sentence.",
        mend "Make two sentences of it, each with its own picture.",
        standard "Department of Health, Making written information easier to understand for people with learning disabilities", wcag [], act [];
    PARAGRAPH_LONG: "paragraph-long", Hint, "A long paragraph",
        why "A wall of words is passed over, above all on a phone.",
        mend "Use up to three sentences. Begin a new paragraph with each new thought, or make a list.",
        standard "NHS service manual, how we write", wcag [], act [];
    READING_AGE: "reading-age", Hint, "A page that is harder to read than it could be",
        why "The NHS writes for a reading age of 9 to 11, since many adults read no better than that, and nobody reads well when they are frightened. A formula only counts words and their parts, so this is a hint and no grade.",
        mend "Begin with the longest sentences: they are named. Then use everyday words.",
        standard "NHS service manual, how we write; Kincaid and others 1975; McLaughlin 1969", wcag ["3.1.5"], act [];
    HEADING_DEEP: "heading-deep", Warning, "A heading of level 5 or 6",
        why "Nobody keeps track of so many levels, with eyes or ears.",
        mend "Use up to four levels. Make two pages of it, or take a level out.",
        standard "NHS service manual, formatting", wcag [], act [];
    HEADING_POINT: "heading-point", Hint, "A heading that ends with a full stop or colon",
        why "A heading is no sentence. A screen reader pauses after it anyway.",
        mend "Take the sign out.",
        standard "NHS service manual, punctuation", wcag [], act [];
    HEADING_LONG: "heading-long", Hint, "A very long heading",
        why "People who listen to the list of headings hear each one whole.",
        mend "Say it in a few words, and the rest in the text below.",
        standard "GOV.UK, content design: writing for GOV.UK", wcag ["2.4.6"], act [];
    HEADING_SAME: "heading-same", Warning, "Two headings with the same words",
        why "In the list of headings the two cannot be told apart.",
        mend "Say in each what its part is about.",
        standard "WCAG 2.2", wcag ["2.4.6"], act [];
    ALT_REDUNDANT: "alt-redundant", Hint, "A description that begins with “picture of”",
        why "A screen reader says “image” by itself.",
        mend "Begin with what the picture shows.",
        standard "W3C, images tutorial", wcag [], act [];
    ALT_LONG: "alt-long", Hint, "A very long description of a picture",
        why "A description is read in one go: nobody can stop and go back in it.",
        mend "Describe in a sentence what matters here, and put the rest into the text.",
        standard "W3C, images tutorial", wcag [], act [];
    ALT_FILE_NAME: "alt-file-name", Warning, "A file name in place of a description",
        why "Who cannot see the picture hears “IMG underscore 2041 dot jpeg”.",
        mend "Write what the picture shows.",
        standard "WCAG 2.2", wcag ["1.1.1"], act ["9eb3f6"];
    ALT_SAME: "alt-same", Warning, "A description that says what stands beside it",
        why "Who listens hears the same words twice, and still does not know what the picture shows.",
        mend "Write what the picture shows and the text does not say.",
        standard "W3C, images tutorial", wcag ["1.1.1"], act [];
    TABLE_HEADER: "table-header", Warning, "A column of a table without a heading",
        why "A screen reader says the column's heading before each cell. On a phone the heading stands before each cell too.",
        mend "Say in the table's first row what each column holds. Only the first cell may be empty.",
        standard "WCAG 2.2", wcag ["1.3.1"], act [];
    LIST_SINGLE: "list-single", Hint, "A list of one item",
        why "A screen reader says “list with one item”, and the reader wonders what is missing.",
        mend "Write it as a sentence.",
        standard "Handbill", wcag [], act [];
    SCRIPT_OTHER: "script-other", Warning, "Words of another script in a text",
        why "A screen reader reads them in the voice of the text's language, or not at all, and the font may lack them.",
        mend "Say it in the language of the text. A whole page in another language is a file of its own: name.ur.md.",
        standard "WCAG 2.2", wcag ["3.1.2"], act [];
    TEXT_AND_OR: "text-and-or", Hint, "“and/or”",
        why "Readers stop at it, and many languages have no such form.",
        mend "Write “or”, or “a, b, or both”.",
        standard "GOV.UK style guide", wcag [], act [];
    PAGE_UNREVIEWED: "page-unreviewed", Hint, "A page that does not say who checked it, or until when it holds",
        why "Readers of health information should see that somebody stands behind it, and that it is not forgotten.",
        mend "Write reviewed, review_by and reviewed_by at its top.",
        standard "NHS standard for creating health content", wcag [], act [];
    CONTACT_PHONE_ONLY: "contact-phone-only", Warning, "A contact that can only be phoned",
        why "Deaf people, and people who speak little English, need another way than the phone.",
        mend "Add an email address: email: name-of-a-fact.",
        standard "Accessible Information Standard DAPB1605; Equality Act 2010", wcag [], act [];
}

//! html5gum's tokens for html5ever's tree builder, with their places put aside for the tree. Never builds the tree.

use std::borrow::Cow;
use std::convert::Infallible;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag as TagToken, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{LocalName, QualName, local_name};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State};

use super::sink::{Current, Handle, Sink};
use super::tag::Tag;
use super::{DEEPEST, MOST_ATTRIBUTES};

/// Nodes that a page may have beyond what its tokens account for: the standard's copying of open `<b>` and `<a>` elements
/// could otherwise make a thousand million of them from one small file.
const SPARE_NODES: usize = 20_000;
const NODES_PER_TOKEN: usize = 8;
/// How far back an end tag looks for an element that was ended at once for its depth.
const LOOK_BACK: usize = 32;

pub(super) struct Feed<'a> {
    builder: &'a TreeBuilder<Handle, Sink>,
    text: &'a str,
    tag: Option<TagToken>,
    value_wanted: bool,
    next_state: Option<State>,
    /// Elements that were too deep and ended at once; their end tags are to come.
    shut: Vec<LocalName>,
    tokens: usize,
    pub(super) cut: Option<usize>,
}

impl<'a> Feed<'a> {
    pub(super) fn new(builder: &'a TreeBuilder<Handle, Sink>, text: &'a str) -> Self {
        let (tag, next_state, shut, cut) = (None, None, Vec::new(), None);
        Self { builder, text, tag, value_wanted: false, next_state, shut, tokens: 0, cut }
    }

    fn give(&mut self, token: Token, at: usize) {
        self.tokens += 1;
        if self.cut.is_some() {
            return;
        }
        if self.builder.sink.nodes.borrow().len() > self.tokens * NODES_PER_TOKEN + SPARE_NODES {
            self.cut = Some(at.min(self.text.len()));
            return;
        }
        match self.builder.process_token(token, 1) {
            TokenSinkResult::Continue | TokenSinkResult::EncodingIndicator(_) => {}
            TokenSinkResult::Script(_) => self.next_state = Some(State::Data),
            TokenSinkResult::Plaintext => self.next_state = Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => self.next_state = Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => self.next_state = Some(State::RawText),
            TokenSinkResult::RawData(_) => self.next_state = Some(State::ScriptData),
        }
    }

    /// Says which bytes the coming token stands for.
    fn place(&self, at: usize) {
        *self.builder.sink.current.borrow_mut() = Current { range: at..at, ..Current::default() };
    }

    fn open(&mut self, name: &[u8], at: usize) {
        let name = local_name(name);
        *self.builder.sink.current.borrow_mut() =
            Current { name: Some(name.clone()), range: at..at, attributes: Vec::new() };
        let (kind, attrs) = (TagKind::StartTag, Vec::new());
        self.tag = Some(TagToken { kind, name, self_closing: false, attrs, had_duplicate_attributes: false });
    }

    fn attribute(&mut self, name: &[u8], span: Span<usize>) {
        self.value_wanted = false;
        let Some(tag) = &mut self.tag else { return };
        let name = local_name(name);
        if tag.attrs.len() >= MOST_ATTRIBUTES || tag.attrs.iter().any(|it| it.name.local == name) {
            return;
        }
        self.value_wanted = true;
        let start = span.start.min(self.text.len());
        let end = span.end.clamp(start, self.text.len());
        self.builder.sink.current.borrow_mut().attributes.push((name.clone(), start..end));
        let name = QualName::new(None, html5ever::ns!(), name);
        tag.attrs.push(html5ever::Attribute { name, value: StrTendril::new() });
    }

    fn value(&mut self, value: &[u8], span: Span<usize>) {
        if !self.value_wanted {
            return;
        }
        if let Some(attribute) = self.tag.as_mut().and_then(|it| it.attrs.last_mut()) {
            attribute.value = tendril(value);
        }
        if let Some((_, range)) = self.builder.sink.current.borrow_mut().attributes.last_mut() {
            let end = span.end.clamp(range.end, self.text.len());
            let quoted = matches!(self.text.as_bytes().get(end), Some(b'"' | b'\''));
            range.end = end + usize::from(quoted);
        }
    }

    fn close(&mut self, self_closing: bool, end: usize) {
        let Some(mut tag) = self.tag.take() else { return };
        tag.self_closing = self_closing;
        self.take_in_empty_values();
        let start = {
            let mut current = self.builder.sink.current.borrow_mut();
            current.range.end = end.clamp(current.range.start, self.text.len());
            current.range.start
        };
        // The depth may be that of an element which has ended since: the new one tells.
        let deep = self.builder.sink.depth() > DEEPEST && !self_closing && may_be_shut(&tag.name);
        let name = tag.name.clone();
        self.give(Token::TagToken(tag), start);
        if deep && self.builder.sink.depth() > DEEPEST + 1 {
            self.give_end(name.clone(), start);
            self.shut.push(name);
        }
    }

    /// An empty value has quotes and no token.
    fn take_in_empty_values(&mut self) {
        let bytes = self.text.as_bytes();
        let skip = |mut at: usize| {
            while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
            at
        };
        for (_, range) in &mut self.builder.sink.current.borrow_mut().attributes {
            let equals = skip(range.end);
            let quote = skip(equals + 1);
            let empty = matches!(bytes.get(quote..quote + 2), Some(b"\"\"" | b"''"));
            if bytes.get(equals) == Some(&b'=') && empty && !self.text[range.clone()].contains('=') {
                range.end = quote + 2;
            }
        }
    }

    fn give_end(&mut self, name: LocalName, at: usize) {
        let (kind, attrs) = (TagKind::EndTag, Vec::new());
        let tag = TagToken { kind, name, self_closing: false, attrs, had_duplicate_attributes: false };
        self.give(Token::TagToken(tag), at);
    }

    fn end(&mut self, name: &[u8], at: usize) {
        let name = local_name(name);
        let recent = self.shut.len().saturating_sub(LOOK_BACK);
        if let Some(found) = self.shut[recent..].iter().rposition(|it| *it == name) {
            self.shut.truncate(recent + found);
            return;
        }
        self.place(at);
        self.give_end(name, at);
    }

    fn string(&mut self, value: &[u8], at: usize) {
        self.place(at);
        for (index, part) in value.split(|&it| it == 0).enumerate() {
            if index > 0 {
                self.give(Token::NullCharacterToken, at);
            }
            if !part.is_empty() {
                self.give(Token::CharacterTokens(tendril(part)), at);
            }
        }
    }
}

/// Elements whose content is no markup, and those that a page has once, stay open wherever they stand; they cannot nest.
fn may_be_shut(name: &LocalName) -> bool {
    let raw = matches!(
        *name,
        local_name!("script")
            | local_name!("style")
            | local_name!("title")
            | local_name!("textarea")
            | local_name!("xmp")
            | local_name!("iframe")
            | local_name!("noembed")
            | local_name!("noframes")
            | local_name!("noscript")
            | local_name!("plaintext")
            | local_name!("html")
            | local_name!("head")
            | local_name!("body")
            | local_name!("frameset")
    );
    !raw && !Tag::html(name).is_void()
}

/// Checking whole texts is quicker than looking for the places where one is broken, which here none is.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

fn tendril(bytes: &[u8]) -> StrTendril {
    StrTendril::from_slice(&text(bytes))
}

fn local_name(bytes: &[u8]) -> LocalName {
    LocalName::from(&*text(bytes))
}

impl Callback<Infallible, usize> for Feed<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Infallible> {
        let at = span.start.min(self.text.len());
        match event {
            CallbackEvent::OpenStartTag { name } => self.open(name, at),
            CallbackEvent::AttributeName { name } => self.attribute(name, span),
            CallbackEvent::AttributeValue { value } => self.value(value, span),
            CallbackEvent::CloseStartTag { self_closing } => self.close(self_closing, span.end),
            CallbackEvent::EndTag { name } => self.end(name, at),
            CallbackEvent::String { value } => self.string(value, at),
            CallbackEvent::Comment { value } => {
                self.place(at);
                self.give(Token::CommentToken(tendril(value)), at);
            }
            CallbackEvent::Doctype { name, public_identifier, system_identifier, force_quirks } => {
                self.place(at);
                let name = Some(name).filter(|it| !it.is_empty()).map(tendril);
                let (public_id, system_id) = (public_identifier.map(tendril), system_identifier.map(tendril));
                self.give(Token::DoctypeToken(Doctype { name, public_id, system_id, force_quirks }), at);
            }
            CallbackEvent::Error(_) => {}
        }
        None
    }
}

/// Joins the tokenizer to the tree builder, which tells it where text is no markup.
pub(super) struct Joint<'a> {
    inner: CallbackEmitter<Feed<'a>, Infallible, usize>,
}

impl<'a> Joint<'a> {
    pub(super) fn new(feed: Feed<'a>) -> Self {
        Self { inner: CallbackEmitter::new(feed) }
    }
}

impl ForwardingEmitter for Joint<'_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Infallible> {
        &mut self.inner
    }

    // What the standard calls an error is not looked at; to look for it takes a sixth of the time.
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_eof(&mut self) {
        self.inner.emit_eof();
        let feed = self.inner.callback_mut();
        let end = feed.text.len();
        feed.place(end);
        if let Some(cut) = feed.cut {
            feed.builder.sink.cut.set(Some(cut));
        }
        let _ = feed.builder.process_token(Token::EOFToken, 1);
        feed.builder.end();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let _ = self.inner.emit_current_tag();
        self.inner.callback_mut().next_state.take()
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.inner.callback_mut().builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

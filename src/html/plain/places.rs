//! Which element may stand where without that the standard does more than begin it. Never reads a text.

use super::Reader;
use crate::html::tag::{Namespace, Tag};

impl Reader<'_> {
    /// Whether an element may stand here without that the standard does more than begin it.
    pub(super) fn may_begin(&self, tag: Tag) -> Option<()> {
        use Tag::{
            A, Abbr, Address, Area, Article, Aside, Audio, B, Base, Bdi, Bdo, Blockquote, Br, Button, Canvas,
            Caption, Cite, Code, Col, Colgroup, Data, Dd, Del, Details, Dfn, Dialog, Div, Dl, Dt, Em,
            Fieldset, Figcaption, Figure, Footer, Form, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, I,
            Iframe, Img, Input, Ins, Kbd, Label, Legend, Li, Link, Main, Map, Mark, Menu, Meta, Meter, Nav,
            Noscript, Ol, Output, P, Picture, Pre, Progress, Q, S, Samp, Script, Search, Section, Slot,
            Small, Source, Span, Strong, Style, Sub, Summary, Sup, Table, Tbody, Td, Textarea, Tfoot, Th,
            Thead, Time, Title, Tr, Track, U, Ul, Var, Video, Wbr,
        };
        let round = self.open.last()?.tag;
        let is_fine = match tag {
            Meta | Link | Title | Script | Style | Base | Noscript if round == Head => true,
            Meta | Link | Title | Script | Style | Noscript => self.is_flow(round),
            Caption | Colgroup | Thead | Tbody | Tfoot => round == Table,
            Col => round == Colgroup,
            Tr => matches!(round, Thead | Tbody | Tfoot),
            Td | Th => round == Tr,
            Li => matches!(round, Ul | Ol | Menu),
            Dt | Dd => round == Dl || self.is_group(),
            H1 | H2 | H3 | H4 | H5 | H6 => {
                self.is_flow(round) && round.heading_level().is_none() && !self.is_in(P)
            }
            Address | Article | Aside | Blockquote | Details | Dialog | Div | Dl | Fieldset | Figcaption
            | Figure | Footer | Header | Hgroup | Hr | Main | Menu | Nav | Ol | P | Pre | Search
            | Section | Summary | Table | Ul => self.is_flow(round) && !self.is_in(P),
            Form => self.is_flow(round) && !self.is_in(P) && !self.is_in(Form),
            A | Button => self.is_flow(round) && !self.is_in(tag),
            Abbr | Area | Audio | B | Bdi | Bdo | Br | Canvas | Cite | Code | Data | Del | Dfn | Em | I
            | Iframe | Img | Input | Ins | Kbd | Label | Legend | Map | Mark | Meter | Output | Picture
            | Progress | Q | S | Samp | Slot | Small | Source | Span | Strong | Sub | Sup | Textarea
            | Time | Track | U | Var | Video | Wbr => self.is_flow(round),
            _ => false,
        };
        is_fine.then_some(())
    }

    /// Whether an element takes text and elements as they come.
    fn is_flow(&self, tag: Tag) -> bool {
        use Tag::{Colgroup, Head, Html, Table, Tbody, Tfoot, Thead, Tr};
        !matches!(tag, Html | Head | Table | Colgroup | Thead | Tbody | Tfoot | Tr)
    }

    /// Whether the place is a `div` that keeps terms and their descriptions together.
    fn is_group(&self) -> bool {
        matches!(self.open.as_slice(), [.., list, group] if list.tag == Tag::Dl && group.tag == Tag::Div)
    }

    pub(super) fn may_hold_text(&self) -> Option<()> {
        let open = self.open.last()?;
        (open.namespace == Namespace::Svg || self.is_flow(open.tag)).then_some(())
    }

    fn is_in(&self, tag: Tag) -> bool {
        self.open.iter().any(|it| it.tag == tag && it.namespace == Namespace::Html)
    }
}

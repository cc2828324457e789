//! Finished pages on sheets of paper, and marks for the print shop. The order in which the text is read stays that of
//! the pages, whatever the order on the sheets. Never lays out anything.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finish::{Duplex, save, set_content, set_preferences};
use super::imposition::{Side, sides};
use super::stream::packed;
use crate::theme::SheetPlan;

const MM: f32 = 72.0 / 25.4;

/// How far paint goes beyond the trimmed edge: 3 mm, in points.
pub const BLEED: f32 = 3.0 * MM;

/// How far the sheet goes beyond the bleed, for marks.
const MARGIN: f32 = 7.0 * MM;

/// A page to be placed.
struct Source {
    /// Its form, to be drawn on a sheet.
    form: ObjectId,
    /// Width and height when it is trimmed.
    trim: [f32; 2],
    annotations: Vec<Object>,
}

/// Where a page has come to.
struct Placed {
    sheet: ObjectId,
    form: ObjectId,
    dx: f32,
}

/// The pages of `pdf` on sheets. `bleed`: by how much paint goes beyond their edges.
///
/// # Errors
/// When the file is not as it was finished.
pub fn impose(pdf: &[u8], plan: SheetPlan, rtl: bool, bleed: Option<f32>) -> Result<Vec<u8>, String> {
    let broken = |it: lopdf::Error| it.to_string();
    let mut document = Document::load_mem(pdf).map_err(broken)?;
    imposed(&mut document, plan, rtl, bleed.unwrap_or(0.0)).map_err(broken)?;
    save(document).map_err(broken)
}

fn imposed(document: &mut Document, plan: SheetPlan, rtl: bool, bleed: f32) -> lopdf::Result<()> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let mut placed: BTreeMap<ObjectId, Placed> = BTreeMap::new();
    let mut sheets = Vec::new();
    for (n, side) in sides(plan, pages.len(), rtl).iter().enumerate() {
        let sheet = document.new_object_id();
        let inner = plan == SheetPlan::TriFold && n == 1;
        let page = set_side(document, side, &pages, sheet, bleed, inner, &mut placed)?;
        document.objects.insert(sheet, Object::Dictionary(with(page, "Parent", Object::Reference(tree))));
        sheets.push(Object::Reference(sheet));
    }
    for object in document.objects.values_mut() {
        redirect(object, &placed);
    }
    for page in &pages {
        document.objects.remove(page);
    }
    let count = i64::try_from(sheets.len()).unwrap_or(i64::MAX);
    let node = document.get_object_mut(tree)?.as_dict_mut()?;
    node.set("Kids", Object::Array(sheets));
    node.set("Count", count);
    document.catalog_mut()?.remove(b"PageLabels");
    set_preferences(document, Duplex::ShortEdge)
}

fn with(mut dictionary: Dictionary, key: &str, value: Object) -> Dictionary {
    dictionary.set(key, value);
    dictionary
}

/// One side of a sheet: its page object. `folds`: short lines show where it is folded.
fn set_side(
    document: &mut Document,
    side: &Side,
    pages: &[ObjectId],
    sheet: ObjectId,
    bleed: f32,
    folds: bool,
    placed: &mut BTreeMap<ObjectId, Placed>,
) -> lopdf::Result<Dictionary> {
    let (mut content, mut forms, mut annotations) = (String::new(), Dictionary::new(), Vec::new());
    // A page that stays empty is as wide as the first of all.
    let empty = trim_of(document, pages[0])?;
    let (mut x, mut height) = (0.0, empty[1]);
    let mut edges = Vec::new();
    for (n, slot) in side.iter().enumerate() {
        let Some(&page) = slot.page.and_then(|it| pages.get(it)) else {
            x += empty[0];
            edges.push(x);
            continue;
        };
        #[expect(clippy::cast_possible_truncation, reason = "tenths of a millimetre")]
        let dx = x + slot.shift as f32 * MM;
        let ends = [n == 0, n + 1 == side.len()];
        let source = form(document, page, bleed, ends)?;
        content.push_str(&format!("q 1 0 0 1 {dx} 0 cm /P{n} Do Q\n"));
        forms.set(format!("P{n}"), Object::Reference(source.form));
        for it in &source.annotations {
            move_annotation(document, it, sheet, dx)?;
        }
        annotations.extend(source.annotations);
        placed.insert(page, Placed { sheet, form: source.form, dx });
        x += source.trim[0];
        height = source.trim[1];
        edges.push(x);
    }
    edges.pop();
    if folds {
        content.push_str("/Artifact BMC q 0.4 w 0.5 G\n");
        for edge in edges {
            let (at, top) = (edge + bleed, height + bleed);
            content.push_str(&format!("{at} {top} m {at} {} l S\n", top - 4.0 * MM));
        }
        content.push_str("Q EMC\n");
    }
    let stream = packed(Dictionary::new(), content.as_bytes())?;
    let mut page = dictionary! {
        "Type" => "Page",
        "MediaBox" => rectangle([0.0, 0.0, x + 2.0 * bleed, height + 2.0 * bleed]),
        "Resources" => dictionary! { "XObject" => forms },
        "Contents" => document.add_object(stream),
        "Tabs" => "S",
    };
    if bleed > 0.0 {
        page.set("TrimBox", rectangle([bleed, bleed, x + bleed, height + bleed]));
    }
    if !annotations.is_empty() {
        page.set("Annots", Object::Array(annotations));
    }
    Ok(page)
}

/// A page as a form that shows it with the bleed on those of its ends that are the sheet's.
fn form(document: &mut Document, page: ObjectId, bleed: f32, ends: [bool; 2]) -> lopdf::Result<Source> {
    let trim = trim_of(document, page)?;
    let content = document.get_page_content(page);
    let dictionary = document.get_dictionary(page)?.clone();
    let left = if ends[0] { 0.0 } else { bleed };
    let right = trim[0] + bleed + if ends[1] { bleed } else { 0.0 };
    let mut form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => rectangle([left, 0.0, right, trim[1] + 2.0 * bleed]),
    };
    for key in ["Resources", "Group", "StructParents"] {
        if let Ok(value) = dictionary.get(key.as_bytes()) {
            form.set(key, value.clone());
        }
    }
    if let Ok(old) = dictionary.get(b"Contents").and_then(Object::as_reference) {
        document.objects.remove(&old);
    }
    let annotations = match dictionary.get(b"Annots").and_then(|it| document.dereference(it)) {
        Ok((_, Object::Array(list))) => list.clone(),
        _ => Vec::new(),
    };
    Ok(Source { form: document.add_object(packed(form, &content)?), trim, annotations })
}

/// Width and height of a page when it is trimmed.
fn trim_of(document: &Document, page: ObjectId) -> lopdf::Result<[f32; 2]> {
    let dictionary = document.get_dictionary(page)?;
    let edges = edges(dictionary.get(b"TrimBox").or_else(|_| dictionary.get(b"MediaBox"))?)?;
    Ok([edges[2] - edges[0], edges[3] - edges[1]])
}

fn edges(rectangle: &Object) -> lopdf::Result<[f32; 4]> {
    let list = rectangle.as_array()?.iter().map(Object::as_float).collect::<lopdf::Result<Vec<_>>>()?;
    list.try_into().map_err(|_| lopdf::Error::DictKey("MediaBox".to_owned()))
}

fn rectangle(edges: [f32; 4]) -> Object {
    Object::Array(edges.into_iter().map(Object::Real).collect())
}

fn move_annotation(document: &mut Document, it: &Object, sheet: ObjectId, dx: f32) -> lopdf::Result<()> {
    let annotation = document.get_object_mut(it.as_reference()?)?.as_dict_mut()?;
    for key in [b"Rect".as_slice(), b"QuadPoints"] {
        let Ok(Object::Array(numbers)) = annotation.get_mut(key) else { continue };
        for x in numbers.iter_mut().step_by(2) {
            *x = Object::Real(x.as_float()? + dx);
        }
    }
    annotation.set("P", Object::Reference(sheet));
    Ok(())
}

/// Points everything that named a page to the sheet that it is on.
fn redirect(object: &mut Object, placed: &BTreeMap<ObjectId, Placed>) {
    match object {
        Object::Dictionary(it) => redirect_dictionary(it, placed),
        Object::Stream(it) => redirect_dictionary(&mut it.dict, placed),
        Object::Array(list) => {
            // A place to go to: [page /XYZ left top zoom].
            let found = list.first().and_then(|it| placed.get(&it.as_reference().ok()?));
            if let (Some(found), Some(Object::Name(_))) = (found, list.get(1)) {
                list[0] = Object::Reference(found.sheet);
                if let Some(left) = list.get_mut(2)
                    && let Ok(old) = left.as_float()
                {
                    *left = Object::Real(old + found.dx);
                }
            }
            list.iter_mut().for_each(|it| redirect(it, placed));
        }
        _ => {}
    }
}

fn redirect_dictionary(it: &mut Dictionary, placed: &BTreeMap<ObjectId, Placed>) {
    let own = it.get(b"Pg").and_then(Object::as_reference).ok().and_then(|page| placed.get(&page));
    let kind = it.get(b"Type").and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default();
    if let Some(found) = own {
        it.set("Pg", Object::Reference(found.sheet));
        if kind == b"MCR" {
            it.set("Stm", Object::Reference(found.form));
        }
        // Pieces of the page's content are now pieces of the form's.
        if let Ok(kids) = it.get_mut(b"K") {
            match kids {
                Object::Integer(piece) => *kids = piece_of(found, *piece),
                Object::Array(list) => {
                    for kid in list {
                        if let Object::Integer(piece) = kid {
                            *kid = piece_of(found, *piece);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    for (_, value) in it.iter_mut() {
        redirect(value, placed);
    }
}

/// A reference to marked content in a form (ISO 32000-1, 14.7.4.2).
fn piece_of(found: &Placed, piece: i64) -> Object {
    Object::Dictionary(dictionary! {
        "Type" => "MCR",
        "Pg" => Object::Reference(found.sheet),
        "Stm" => Object::Reference(found.form),
        "MCID" => piece,
    })
}

/// Pages with bleed, on larger sheets with marks where to cut (ISO 15930's boxes).
///
/// # Errors
/// When a page has no trimmed edge.
pub fn mark(pdf: &[u8]) -> Result<Vec<u8>, String> {
    let broken = |it: lopdf::Error| it.to_string();
    let mut document = Document::load_mem(pdf).map_err(broken)?;
    for page in document.page_iter().collect::<Vec<_>>() {
        mark_page(&mut document, page).map_err(broken)?;
    }
    save(document).map_err(broken)
}

fn mark_page(document: &mut Document, page: ObjectId) -> lopdf::Result<()> {
    let trim @ [left, bottom, right, top] = edges(document.get_dictionary(page)?.get(b"TrimBox")?)?;
    let grown = |by: f32| rectangle([left - by, bottom - by, right + by, top + by]);
    let mut marks = String::from("/Artifact BMC q 0.25 w 0 G\n");
    let (near, far) = (BLEED + 0.5 * MM, BLEED + MARGIN - 1.5 * MM);
    for (x, out) in [(trim[0], -1.0), (trim[2], 1.0)] {
        for (y, up) in [(trim[1], -1.0), (trim[3], 1.0)] {
            let across = [x + out * near, x + out * far];
            let along = [y + up * near, y + up * far];
            marks.push_str(&format!(
                "{} {y} m {} {y} l S\n{x} {} m {x} {} l S\n",
                across[0], across[1], along[0], along[1]
            ));
        }
    }
    marks.push_str("Q EMC\n");
    let mut content = document.get_page_content(page);
    content.push(b'\n');
    content.extend_from_slice(marks.as_bytes());
    set_content(document, page, &content)?;
    let dictionary = document.get_object_mut(page)?.as_dict_mut()?;
    dictionary.set("BleedBox", grown(BLEED));
    dictionary.set("MediaBox", grown(BLEED + MARGIN));
    dictionary.remove(b"CropBox");
    Ok(())
}

//! The sitemap of an edition, with each page's translations (sitemaps.org; Google's `xhtml:link`). Addresses in
//! it are whole, as its standard asks. Discreet pages are not in it.

use super::edition::EditionPages;
use super::html::escape;
use crate::document::Document;
use crate::site::Page;

/// The sitemap as XML.
pub fn edition(edition: &EditionPages<'_>) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in edition.site.pages.values().filter(|it| is_listed(edition, it)) {
        for locale in &page.real {
            let url = |it| escape(&page.address(it).on_web(edition.base_url));
            out.push_str(&format!("<url><loc>{}</loc>", url(locale)));
            if page.real.len() > 1 {
                for other in &page.real {
                    out.push_str(&format!(
                        "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                        escape(&other.tag),
                        url(other)
                    ));
                }
                let default =
                    if page.is_home() { format!("{}/", edition.base_url) } else { url(&page.language) };
                out.push_str(&format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{default}\"/>"
                ));
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

/// Whether search engines are told of a page: not of discreet ones, nor of those that are only a record.
fn is_listed(edition: &EditionPages<'_>, page: &Page) -> bool {
    let is_over = |document: &Document| document.archived.is_some();
    !page.article.front.discreet && !edition.documents.get(&page.language.tag, &page.id).is_some_and(is_over)
}

/// The index of the sitemaps of all editions: `addresses`, without a slash at their ends.
pub fn index(addresses: &[&str]) -> String {
    let row = |it: &&str| format!("<sitemap><loc>{}/sitemap.xml</loc></sitemap>\n", escape(it));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</sitemapindex>\n",
        addresses.iter().map(row).collect::<String>()
    )
}

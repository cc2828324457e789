//! Formats messages of one language. Values stay closed in the result ([`super::placeable`]). Never reads files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::count;
use super::literals::{MOST_FRACTION, OPTIONS};
use super::placeable::{self, Placeable};
use super::plurals::{self, Plurals};
use super::resource::Resource;
use crate::config::facts::{Fact, FactValue};
use crate::locale::{DateStyle, Locale};

/// A value that the program hands to a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number, which may choose a plural.
    Number(f64),
    /// Anything else, closed.
    Closed(Placeable),
}

/// Values by name.
#[derive(Clone, Debug, Default)]
pub struct Arguments(Vec<(String, Ready)>);

/// A value as Fluent takes it. Fluent's own arguments cannot be shared between threads.
#[derive(Clone, Debug)]
enum Ready {
    Number(f64),
    Closed(String),
}

impl Arguments {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// The facts of an edition.
    pub fn of_facts(facts: &BTreeMap<String, Fact>) -> Self {
        let ready = |(name, fact): (&String, &Fact)| {
            let value = match fact.value {
                FactValue::Number(number) => Ready::Number(number),
                _ => Ready::Closed(placeable::encode(&Placeable::Fact(name.clone()))),
            };
            (name.clone(), value)
        };
        Self(facts.iter().map(ready).collect())
    }

    /// The same with one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: Value) -> Self {
        let value = match value {
            Value::Closed(it) => Ready::Closed(placeable::encode(&it)),
            Value::Number(number) => Ready::Number(number),
        };
        self.0.push((name.to_owned(), value));
        self
    }

    /// A name for these values, which no others have.
    pub fn name(&self) -> String {
        let mut name = String::new();
        for (key, value) in &self.0 {
            // No key holds a line end.
            name.push('\n');
            name.push_str(key);
            match value {
                Ready::Number(number) => name.push_str(&format!("\n{:x}", number.to_bits())),
                Ready::Closed(text) => name.push_str(&format!("\n={}\n{text}", text.len())),
            }
        }
        name
    }

    fn to_fluent(&self, plurals: &Plurals) -> FluentArgs<'_> {
        let mut args = FluentArgs::with_capacity(self.0.len());
        for (name, value) in &self.0 {
            let value = match value {
                Ready::Number(number) => FluentValue::Number(plurals.number(*number)),
                Ready::Closed(text) => FluentValue::from(text.as_str()),
            };
            args.set(name.as_str(), value);
        }
        args
    }
}

/// The messages of one language that a page may use.
pub struct Bundle {
    fluent: FluentBundle<Arc<FluentResource>>,
    resources: Vec<Resource>,
    plurals: Arc<Plurals>,
}

impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Bundle").finish()
    }
}

/// The functions that a text may call.
pub const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

impl Bundle {
    /// A bundle of `resources`; where two define one message, the first wins.
    pub fn new<'a>(locale: &Locale, resources: impl IntoIterator<Item = &'a Resource>) -> Self {
        let plurals = Plurals::of(locale);
        let mut bundle = FluentBundle::new_concurrent(vec![plurals.language.clone()]);
        // Values are isolated in the tree, not by invisible letters.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(it) => Some(placeable::encode(&Placeable::Number {
                value: plurals::meant(it),
                fraction: it.options.minimum_fraction_digits.unwrap_or(0),
            })),
            _ => None,
        }));
        // Adding a function fails only when the name is taken, and the bundle is new.
        let _ = bundle.add_function("NUMBER", number);
        let _ = bundle.add_function("DATETIME", datetime);
        let resources: Vec<Resource> = resources.into_iter().cloned().collect();
        for resource in &resources {
            let _ = bundle.add_resource(Arc::clone(&resource.fluent));
        }
        Self { fluent: bundle, resources, plurals }
    }

    /// Whether the message exists and has words.
    pub fn has(&self, id: &str) -> bool {
        self.fluent.get_message(id).is_some_and(|it| it.value().is_some())
    }

    /// A message with its values closed. `None` where there is no such message.
    ///
    /// # Errors
    /// A sentence for each reference that could not be resolved.
    pub fn format(&self, id: &str, arguments: &Arguments) -> Option<Result<String, Vec<String>>> {
        let message = self.fluent.get_message(id)?;
        let pattern = message.value()?;
        if count::is_too_much(&self.resources, id) {
            let fault =
                "This text cannot be put together: it refers to itself, or holds more than 100 values.";
            return Some(Err(vec![fault.to_owned()]));
        }
        let mut errors = Vec::new();
        let arguments = arguments.to_fluent(&self.plurals);
        let text: Cow<'_, str> = self.fluent.format_pattern(pattern, Some(&arguments), &mut errors);
        let mut faults: Vec<String> = errors.iter().map(sentence).collect();
        // A variable inside a term is not reported by Fluent: it prints its own name.
        if faults.is_empty() && text.contains("{$") {
            faults
                .push("A term cannot show a fact: write the fact in the text that uses the term.".to_owned());
        }
        if faults.is_empty() && text.contains(BAD_CALL) {
            faults.push("DATETIME needs a fact that is a date or a time, and dateStyle full, long, medium or short; NUMBER needs a number.".to_owned());
        }
        Some(if faults.is_empty() { Ok(text.into_owned()) } else { Err(faults) })
    }
}

/// What a call with wrong values gives; no text of an author can hold it.
const BAD_CALL: &str = "\u{e003}";

fn sentence(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(inner) => format!("This text cannot be put together: {inner}."),
        other => format!("This text cannot be put together: {other}."),
    }
}

fn option<'a>(named: &'a FluentArgs<'a>, name: &'a str) -> Option<&'a str> {
    match named.get(name)? {
        FluentValue::String(text) => Some(text.as_ref()),
        _ => None,
    }
}

/// Other options than these, which could make a number show another one, were told when the text was read.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(it)] => {
            let mut it = it.clone();
            for (name, value) in named.iter().filter(|(name, _)| OPTIONS.contains(name)) {
                it.options.merge(&std::iter::once((name, value.clone())).collect());
            }
            let fraction = &mut it.options.minimum_fraction_digits;
            *fraction = fraction.map(|it| it.min(MOST_FRACTION));
            FluentValue::Number(it)
        }
        _ => FluentValue::from(BAD_CALL),
    }
}

fn datetime<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let bad = FluentValue::from(BAD_CALL);
    let [FluentValue::String(text)] = positional else { return bad };
    let Some(Placeable::Fact(fact)) = placeable::only(text) else { return bad };
    let date_style = option(named, "dateStyle");
    let time = option(named, "timeStyle").is_some();
    if date_style.is_some_and(|it| DateStyle::parse(it).is_none()) {
        return bad;
    }
    let date_style = date_style.unwrap_or(if time { "" } else { "long" }).to_owned();
    FluentValue::from(placeable::encode(&Placeable::Date { fact, date_style, time }))
}

#[cfg(test)]
mod tests {
    use super::super::placeable::{Piece, pieces};
    use super::super::resource;
    use super::*;
    use crate::config::facts;
    use crate::locale::plural;
    use crate::source::Sources;

    fn format(tag: &str, ftl: &str, id: &str, arguments: &Arguments) -> Result<String, Vec<String>> {
        let mut sources = Sources::new();
        let file = sources.add_text("a.ftl", ftl);
        let read = resource::read(sources.get(file));
        assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
        Bundle::new(&Locale::known(tag).unwrap(), [&read.value]).format(id, arguments).unwrap()
    }

    fn sample_facts() -> Arguments {
        let mut sources = Sources::new();
        let id = sources.add_text(
            "f.yaml",
            "phone: { phone: '111' }\nstart: { date: 2027-03-06T11:00 }\nage: { number: 16 }\n",
        );
        Arguments::of_facts(&facts::read(sources.get(id)).value)
    }

    #[test]
    fn no_two_sets_of_values_have_one_name() {
        let text = |it: &str| Value::Closed(Placeable::Text(it.to_owned()));
        let with = |name: &str, value: Value| Arguments::new().with(name, value);
        let sets = [
            Arguments::new(),
            with("a", text("")),
            with("a", text("b\n=1\nc")),
            with("a", text("b")).with("b", text("c")),
            with("a", Value::Number(1.0)),
            with("a", Value::Number(-1.0)),
            with("a", text("1")),
            with("b", Value::Number(1.0)),
        ];
        let names: std::collections::BTreeSet<String> = sets.iter().map(Arguments::name).collect();
        assert_eq!(names.len(), sets.len());
    }

    #[test]
    fn values_stay_closed() {
        let text = format(
            "en-GB",
            "a = Call { $phone } on { DATETIME($start, dateStyle: \"full\") }, { $age }+\n",
            "a",
            &sample_facts(),
        );
        let text = text.unwrap();
        let values: Vec<_> = pieces(&text).into_iter().filter(|it| matches!(it, Piece::Value(_))).collect();
        assert_eq!(values.len(), 3);
        assert_eq!(values[0], Piece::Value(Placeable::Fact("phone".into())));
        assert_eq!(values[2], Piece::Value(Placeable::Number { value: 16.0, fraction: 0 }));
    }

    #[test]
    fn plurals_follow_the_language() {
        let ftl = "a = { $n ->\n    [one] jedna\n    [few] kilka\n    [many] wiele\n   *[other] inne\n }\n";
        for (n, word) in [(1.0, "jedna"), (3.0, "kilka"), (5.0, "wiele"), (1.5, "inne")] {
            let it = format("pl", ftl, "a", &Arguments::new().with("n", Value::Number(n)));
            assert_eq!(it.as_deref(), Ok(word));
        }
        let borrowed = format(
            "pnb",
            "a = { $n ->\n    [one] x\n   *[other] y\n }\n",
            "a",
            &Arguments::new().with("n", Value::Number(1.0)),
        );
        assert_eq!(borrowed.as_deref(), Ok("x"));
    }

    /// Fluent chooses plurals by rules of its own: they are ICU4X's for every language of the table.
    #[test]
    fn plurals_are_those_of_icu_in_every_language() {
        let ftl = "a = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        for tag in Locale::known_tags() {
            let locale = Locale::known(tag).unwrap();
            let Some(rules) = plural::rules(&locale) else { continue };
            for n in (0..=200u32).chain([1000, 1001, 12345]) {
                let found = format(tag, ftl, "a", &Arguments::new().with("n", Value::Number(f64::from(n))));
                assert_eq!(found.as_deref(), Ok(plural::name(rules.category_for(n))), "{tag} {n}");
            }
        }
    }

    #[test]
    fn a_number_is_shown_as_it_is_whichever_plural_it_has() {
        let ftl =
            "a = { $n ->\n    [5] exactly\n    [few] { $n } few\n   *[other] { NUMBER($n) } other\n }\n";
        let of = |n: f64| format("ro", ftl, "a", &Arguments::new().with("n", Value::Number(n))).unwrap();
        assert_eq!(of(5.0), "exactly");
        for (n, words) in [(101.0, " few"), (3.0, " few"), (120.0, " other")] {
            let text = of(n);
            let found = pieces(&text);
            assert_eq!(
                found,
                [Piece::Value(Placeable::Number { value: n, fraction: 0 }), Piece::Words(words)]
            );
        }
    }

    #[test]
    fn no_option_makes_a_number_another_one() {
        let mut sources = Sources::new();
        let file = sources.add_text(
            "a.ftl",
            "a = { NUMBER(5, currency: \"\\uE004777\", minimumFractionDigits: 100000) }\n",
        );
        let read = resource::read(sources.get(file));
        let told: Vec<_> = read.diagnostics.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        let bundle = Bundle::new(&Locale::known("en-GB").unwrap(), [&read.value]);
        let text = bundle.format("a", &Arguments::new()).unwrap().unwrap();
        assert_eq!(pieces(&text), [Piece::Value(Placeable::Number { value: 5.0, fraction: MOST_FRACTION })]);
    }

    #[test]
    fn too_many_values_of_which_the_last_is_a_choice_are_an_error() {
        let values = "{ $age }".repeat(100);
        let last = "{ 1 ->\n    [one] x\n   *[other] y\n }";
        assert!(format("en-GB", &format!("a = {values}{last}\n"), "a", &sample_facts()).is_err());
    }

    #[test]
    fn cycles_unknown_names_and_wrong_calls_are_errors() {
        for ftl in [
            "a = { a }\n",
            "a = { $gone }\n",
            "a = { -gone }\n",
            "a = { DATETIME($phone, dateStyle: \"huge\") }\n",
            "a = { DATETIME($age) }\n",
            "a = { NUMBER($phone) }\n",
            "a = { GONE($phone) }\n",
            "-t = { $phone }\na = { -t }\n",
        ] {
            assert!(format("en-GB", ftl, "a", &sample_facts()).is_err(), "{ftl}");
        }
    }
}

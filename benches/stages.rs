//! How long each stage of a build takes over the sample site, without leaflets and fonts: `cargo bench`. Never a test: nothing
//! is held against a time.

#![allow(
    missing_docs,
    clippy::expect_used,
    reason = "a bench is not called, and stops where it has nothing to measure"
)]

use std::hint::black_box;
use std::path::Path;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use handbill::check;
use handbill::edge::read::{Gathered, read_tree};
use handbill::html::Page;
use handbill::locale::CivilDate;
use handbill::memo::Forgetful;
use handbill::output::{File, InMemory, Output};
use handbill::pipeline::{self, Options, Progress, Round, stages};
use handbill::source::Sources;

struct Unseen;

impl Progress for Unseen {
    fn begin(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

const ROUND: Round<'static> = Round { progress: &Unseen, memo: &Forgetful, shelf: &InMemory, is_last: false };

fn sources() -> Sources {
    let tree = read_tree(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the sample's files");
    let mut gathered = Gathered::default();
    tree.files.into_iter().for_each(|it| {
        gathered.add(it);
    });
    gathered.sources
}

fn options() -> Options {
    let today = CivilDate::parse("2026-11-24").expect("a day");
    Options { no_leaflets: true, fonts: None, ..Options::on(today) }
}

fn output(sources: &Sources) -> Output {
    let built = pipeline::build(sources, &options(), &ROUND);
    assert!(!pipeline::has_errors(&built.diagnostics), "the sample has an error");
    built.value.output
}

fn whole(c: &mut Criterion) {
    let mut group = c.benchmark_group("site");
    group.sample_size(10);
    group.bench_function("read the files", |b| b.iter(|| black_box(sources())));
    let (sources, options) = (sources(), options());
    group.bench_function("texts, pages and theme", |b| {
        b.iter(|| black_box(stages::read(&sources, &options, &mut Vec::new())));
    });
    let plan = stages::read(&sources, &options, &mut Vec::new()).expect("settings");
    group.bench_function("documents", |b| {
        b.iter_batched(
            || stages::readers(&sources, &plan, &options),
            |readers| black_box(stages::documents(&plan, &readers, &mut Vec::new()).len()),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("rules over texts", |b| {
        b.iter(|| black_box(check::all(&plan.subject(&sources, &options))));
    });
    group.bench_function("all", |b| b.iter(|| black_box(pipeline::build(&sources, &options, &ROUND))));
    group.finish();
}

fn pages(c: &mut Criterion) {
    let output = output(&sources());
    let page =
        output.iter().filter(|(path, _)| path.ends_with("/ur/index.html")).find_map(|(_, it)| match it {
            File::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            _ => None,
        });
    let page = page.expect("a home page in Urdu");
    let read = Page::parse(page);
    let mut group = c.benchmark_group("page");
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function("read as HTML", |b| b.iter(|| black_box(Page::parse(page))));
    group.bench_function("rules of HTML", |b| b.iter(|| black_box(check::html::page(&read))));
    group.finish();
}

criterion_group!(benches, whole, pages);
criterion_main!(benches);

//! `handbill watch`: shows the site in a browser while somebody edits it. Never publishes anything.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Instant;

use clap::Args;
use rayon::ThreadPoolBuilder;

use super::{Format, MISUSE, Root, report};
use crate::diagnostics::{Diagnostic, Severity};
use crate::edge::memo::Files;
use crate::edge::read::Gathered;
use crate::edge::serve;
use crate::edge::watch::{Changes, Sight, Watch};
use crate::live::{Before, Desk, Snapshot};
use crate::pipeline::Options;

/// Arguments of `watch`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    root: Root,
    /// The port to serve at; where it is taken, the nearest free one after it.
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    port: u16,
    /// Take in pages whose status is draft.
    #[arg(long)]
    drafts: bool,
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
    /// Look at all files again and again, for a network drive that tells of no saves.
    #[arg(long)]
    poll: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match watch(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(code) => code,
    }
}

fn watch(arguments: &Arguments) -> Result<(), ExitCode> {
    let misuse = |reason: &dyn std::fmt::Display| {
        super::tell(format_args!("error: {reason}"));
        ExitCode::from(MISUSE)
    };
    let root = &arguments.root.path;
    let mut eyes = Watch::new(root, arguments.poll).map_err(|it| misuse(&it))?;
    let mut gathered = first(&mut eyes, root)?;
    let listener = serve::listen(arguments.port).map_err(|it| misuse(&it))?;
    let port = listener.local_addr().map_err(|it| misuse(&it))?.port();
    let address = format!("http://127.0.0.1:{port}");
    let options = Options {
        drafts: arguments.drafts,
        base_url: Some(address.clone()),
        ..Options::on(report::today()?)
    };
    let polling = match eyes.sight() {
        Sight::Events => None,
        Sight::Polling(reason) => Some(reason.clone()),
    };
    let start = Instant::now();
    let mut before = Before::default();
    let unreadable = gathered.unreadable();
    let snapshot = Snapshot::new(&mut gathered.sources, &unreadable, &options, &mut before);
    let desk = Arc::new(Desk::new(snapshot, Box::new(Files::open(root)), polling.clone()));
    if port != arguments.port && arguments.port != 0 {
        super::tell(format_args!("Port {} is taken.", arguments.port));
    }
    if let Some(reason) = &polling {
        tell_of_polling(reason);
    }
    super::say(format_args!("{address}/"));
    super::tell(format_args!(
        "Open the address above in a browser (read in {:.1} s). Save a file, and the page follows. Ctrl-C ends it.",
        start.elapsed().as_secs_f64()
    ));
    // Who has no browser here can still open the address.
    if arguments.open && !serve::show(&format!("{address}/")) {
        super::tell("No browser could be opened.");
    }
    let (news, heard) = tokio::sync::watch::channel(0);
    let (ask, asked) = channel();
    let work = Arc::new(Work { desk: Arc::clone(&desk), news, options });
    let reviewer = Arc::clone(&work);
    let name = |it: &str| std::thread::Builder::new().name(it.to_owned());
    let threads = [
        name("review").spawn(move || {
            let _last = LastWords;
            reviewer.review_all(&asked);
        }),
        name("saves").spawn(move || {
            let _last = LastWords;
            work.follow(eyes, gathered, before, &ask);
        }),
    ];
    threads.into_iter().collect::<Result<Vec<_>, _>>().map_err(|it| misuse(&it))?;
    serve::run(listener, desk, heard).map_err(|it| misuse(&it))
}

/// A server whose pages no longer follow would mislead: it ends with the thread that saw the saves.
struct LastWords;

impl Drop for LastWords {
    fn drop(&mut self) {
        if std::thread::panicking() {
            super::tell(
                "error: Handbill made a mistake of its own and has stopped. Your files are as you saved them.",
            );
            std::process::exit(101);
        }
    }
}

fn tell_of_polling(reason: &str) {
    super::tell(format_args!(
        "This system tells of no saves ({reason}): all files are looked at again and again, so a save takes a moment longer to be seen."
    ));
}

/// The files as they are now.
fn first(eyes: &mut Watch, root: &Path) -> Result<Gathered, ExitCode> {
    let changes = eyes.read_all();
    if !root.join("content").is_dir() || !eyes.unreadable().is_empty() {
        // The same words as of any other command.
        report::read(root)?;
    }
    let mut gathered = Gathered::default();
    for file in changes.files {
        gathered.add(file);
    }
    Ok(gathered)
}

/// What goes on beside the server.
struct Work {
    desk: Arc<Desk>,
    news: tokio::sync::watch::Sender<u64>,
    options: Options,
}

impl Work {
    /// Puts each change on the desk, and asks for a review.
    fn follow(&self, mut eyes: Watch, mut gathered: Gathered, mut before: Before, ask: &Sender<()>) {
        let _ = ask.send(());
        let mut sight = eyes.sight().clone();
        loop {
            let Changes { files, gone, unreadable } = eyes.next_changes();
            if *eyes.sight() != sight {
                sight = eyes.sight().clone();
                if let Sight::Polling(reason) = &sight {
                    tell_of_polling(reason);
                }
            }
            let start = Instant::now();
            self.desk.expect(true);
            let mut changed = Vec::new();
            for file in files {
                let path = file.path.clone();
                if gathered.add(file) {
                    changed.push(path);
                }
            }
            changed.extend(gone.into_iter().filter(|it| gathered.remove(it)));
            if changed.is_empty() && !unreadable {
                self.desk.expect(false);
                let _ = ask.send(());
                continue;
            }
            let unreadable_ones = gathered.unreadable();
            let snapshot = Snapshot::new(&mut gathered.sources, &unreadable_ones, &self.options, &mut before);
            self.desk.put(snapshot, eyes.unreadable().iter().cloned().collect());
            self.news.send_modify(|it| *it += 1);
            let _ = ask.send(());
            if unreadable {
                eyes.unreadable().iter().for_each(|it| super::tell(format_args!("error: {it}")));
            }
            super::tell(format_args!("{} ({} ms)", named(&changed), start.elapsed().as_millis()));
        }
    }

    /// Looks at everything after each change, and prints the faults where they are others than before.
    fn review_all(&self, asked: &Receiver<()>) {
        // One core stays free for whoever saves meanwhile.
        let threads = std::thread::available_parallelism().map_or(1, |it| it.get().saturating_sub(1).max(1));
        let Ok(pool) = ThreadPoolBuilder::new().num_threads(threads).build() else { return };
        let mut last = String::new();
        while asked.recv().is_ok() {
            // Many changes at once are looked at once.
            while asked.try_recv().is_ok() {}
            let Some(snapshot) = pool.install(|| self.desk.review()) else { continue };
            self.news.send_modify(|it| *it += 1);
            let faults: Vec<Diagnostic> =
                snapshot.found().iter().filter(|it| it.severity() == Severity::Error).cloned().collect();
            let count = report::count(snapshot.found()).unwrap_or_else(|| "No faults".to_owned());
            let told =
                format!("{count} {:?}", faults.iter().map(|it| (&it.message, it.span)).collect::<Vec<_>>());
            if told != last {
                report::print(&faults, snapshot.sources(), Format::Text);
                super::tell(format_args!("{count}."));
                last = told;
            }
        }
    }
}

/// Names files that have changed: one or two, or how many.
fn named(changed: &[String]) -> String {
    match changed {
        [] => "Files that cannot be read".to_owned(),
        [one] => one.clone(),
        [one, other] => format!("{one}, {other}"),
        [first, more @ ..] => format!("{first} and {} other files", more.len()),
    }
}

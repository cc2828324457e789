//! What happens when somebody ends the program (Ctrl-C, or a polite signal): what it was making goes. Never ends it in the
//! middle of a step that leads from one whole state to another.

#![allow(clippy::disallowed_methods, reason = "what was being made is deleted here")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError, RwLock, RwLockReadGuard};

/// Folders and files in the making.
static MAKING: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Who writes holds it for reading, so that nothing is written any more once it is held for the end.
static GATE: RwLock<()> = RwLock::new(());

/// The exit code of a program that was interrupted: 128 and the number of the signal.
const INTERRUPTED: i32 = 130;

fn making() -> MutexGuard<'static, Vec<PathBuf>> {
    MAKING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder or a file is being made: it goes, with all that is in it, if the program is ended.
pub fn begin(folder: &Path) {
    making().push(folder.to_owned());
}

/// It is made, or gone.
pub fn end(folder: &Path) {
    making().retain(|it| it != folder);
}

/// While this lives, the program is not ended. Not to be asked for twice at a time by one thread.
pub fn step() -> RwLockReadGuard<'static, ()> {
    GATE.read().unwrap_or_else(PoisonError::into_inner)
}

/// Does something that is not interrupted; it gets the folders that would go.
pub fn whole<T>(step: impl FnOnce(&mut Vec<PathBuf>) -> T) -> T {
    let _open = self::step();
    step(&mut making())
}

/// From now on, ends the program in this way; who has asked once need not ask again. `then`: what else to do before.
///
/// # Errors
/// The system does not let us listen.
pub fn listen(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    static LISTENING: Once = Once::new();
    let mut result = Ok(());
    LISTENING.call_once(|| result = begin_listening(then));
    result
}

fn begin_listening(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    has_room()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    // From here on, not only once the other thread runs.
    let signals = {
        let _context = runtime.enter();
        Signals::new()?
    };
    std::thread::Builder::new().name("interrupt".to_owned()).spawn(move || {
        runtime.block_on(signals.any());
        let _shut = GATE.write().unwrap_or_else(PoisonError::into_inner);
        for folder in &*making() {
            // A folder in it may just be made.
            for _ in 0..20 {
                if discard(folder).is_ok() || !folder.exists() {
                    break;
                }
            }
        }
        then();
        std::process::exit(INTERRUPTED);
    })?;
    Ok(())
}

/// Deletes a file, or a folder: what is in it first, so that as long as anything is left its marker says what it is.
fn discard(path: &Path) -> io::Result<()> {
    if !fs::symlink_metadata(path)?.is_dir() {
        return fs::remove_file(path);
    }
    for entry in fs::read_dir(path)?.flatten() {
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        }
    }
    fs::remove_dir_all(path)
}

/// Whether there is room for the open files that listening needs: without it the library that listens would panic.
#[cfg(unix)]
fn has_room() -> io::Result<()> {
    let (one, two) = std::os::unix::net::UnixStream::pair()?;
    let more = [one.try_clone()?, two.try_clone()?, one.try_clone()?, two.try_clone()?];
    drop((one, two, more));
    Ok(())
}

#[cfg(not(unix))]
fn has_room() -> io::Result<()> {
    Ok(())
}

/// What ends the program.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
    /// None where the program goes on when its terminal is closed.
    hangup: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let hangup = if stays_after_hangup() { None } else { Some(signal(SignalKind::hangup())?) };
        let (interrupt, terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(Self { interrupt, terminate, hangup })
    }

    async fn any(mut self) {
        let hung_up = async {
            match &mut self.hangup {
                Some(it) => it.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = hung_up => {}
        }
    }
}

/// Whether somebody asked that the program goes on when its terminal is closed (`nohup`), or the system cannot say.
#[cfg(unix)]
fn stays_after_hangup() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|it| it.strip_prefix("SigIgn:"));
    // SIGHUP is the first signal.
    ignored.and_then(|it| u64::from_str_radix(it.trim(), 16).ok()).is_none_or(|it| it & 1 == 1)
}

/// What ends the program.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn any(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

//! What happens when somebody ends the program (Ctrl-C, or a polite signal): what it was making goes. Never ends it in the
//! middle of a step that leads from one whole state to another.

#![allow(clippy::disallowed_methods, reason = "what was being made is deleted here")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

/// Folders in the making.
static MAKING: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Who writes holds it for reading, so that nothing is written any more once it is held for the end.
static GATE: RwLock<()> = RwLock::new(());

/// The exit code of a program that was interrupted: 128 and the number of the signal.
const INTERRUPTED: i32 = 130;

fn making() -> MutexGuard<'static, Vec<PathBuf>> {
    MAKING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder is being made: it goes, with all that is in it, if the program is ended.
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

/// From now on, ends the program in this way. `then`: what else to do before.
///
/// # Errors
/// The system does not let us listen.
pub fn listen(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::Builder::new().name("interrupt".to_owned()).spawn(move || {
        if runtime.block_on(signal()).is_err() {
            return;
        }
        let _shut = GATE.write().unwrap_or_else(PoisonError::into_inner);
        for folder in &*making() {
            // A folder in it may just be made.
            for _ in 0..20 {
                if fs::remove_dir_all(folder).is_ok() || !folder.exists() {
                    break;
                }
            }
        }
        then();
        std::process::exit(INTERRUPTED);
    })?;
    Ok(())
}

#[cfg(unix)]
async fn signal() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn signal() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

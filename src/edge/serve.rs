//! Serves a site to the browser of this machine, and tells open tabs when something has changed. Never answers another
//! machine, and never finds a path on the disk: what is asked for is looked up by its name.

#![allow(clippy::disallowed_types, reason = "this is where the site is served")]

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::map_response;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream::{self, Stream};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use percent_encoding::percent_decode_str;
use tokio::sync::watch::Receiver;

use crate::live::{Answer, Desk, EVENTS};
use crate::web::hosting::HEADERS;

/// How many ports after the one that was asked for are tried.
const TRIES: u16 = 20;

/// A place to serve at: the asked port of this machine, or the nearest free one after it.
///
/// # Errors
/// No port can be had.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    let near = (port..=port.saturating_add(TRIES)).map(|it| TcpListener::bind((Ipv4Addr::LOCALHOST, it)));
    for tried in near {
        match tried {
            Ok(listener) => return Ok(listener),
            // Only one that is taken has neighbours that may be free.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                let message = format!("Port {port} cannot be had: {error}");
                return Err(io::Error::new(error.kind(), message));
            }
        }
    }
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
}

/// Shows an address in the browser of this machine. Whether one could be opened.
pub fn show(address: &str) -> bool {
    open::that_detached(address).is_ok()
}

/// Serves what `desk` has until the program is interrupted. `news` changes with every change at the desk.
///
/// # Errors
/// The system does not let us serve.
pub fn run(listener: TcpListener, desk: Arc<Desk>, news: Receiver<u64>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let router = Router::new()
            .route(EVENTS, get(events))
            .fallback(answer)
            .with_state(Shared { desk, news })
            .layer(map_response(guarded));
        tokio::select! {
            () = answer_all(listener, router) => Ok(()),
            stopped = tokio::signal::ctrl_c() => stopped,
        }
    })?;
    // Tabs stay connected, and a page may just be drawn: neither is waited for.
    runtime.shutdown_background();
    Ok(())
}

/// How long a client may take for the head of a request.
const HEAD: Duration = Duration::from_secs(10);

/// How long nobody is let in where the system has no room for one more connection.
const BREATH: Duration = Duration::from_millis(100);

/// Answers every client, without end: one that takes long for a request is sent away, since each holds a file open.
async fn answer_all(listener: tokio::net::TcpListener, router: Router) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(BREATH).await;
            continue;
        };
        let service = TowerToHyperService::new(router.clone());
        // One that breaks off is no fault of ours.
        tokio::spawn(http.serve_connection(TokioIo::new(stream), service));
    }
}

#[derive(Clone)]
struct Shared {
    desk: Arc<Desk>,
    news: Receiver<u64>,
}

/// Puts the headers of a published site on every answer: what they forbid does not work for an editor either.
async fn guarded(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        // The bar of every page listens to the stream of news.
        let value = match name {
            "Content-Security-Policy" => format!("{value}; connect-src 'self'"),
            _ => value.to_owned(),
        };
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn answer(State(shared): State<Shared>, request: Request) -> Response {
    if let Some(refusal) = refusal(&request) {
        return refusal;
    }
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
    let desk = Arc::clone(&shared.desk);
    let found = tokio::task::spawn_blocking(move || desk.answer(&path)).await;
    let is_head = request.method() == Method::HEAD;
    match found {
        Ok(Answer { status, kind, bytes, location }) => {
            let mut response = Response::builder()
                .status(status)
                .header(CONTENT_TYPE, kind)
                .header(CACHE_CONTROL, "no-store");
            if let Some(location) = location {
                response = response.header(LOCATION, location);
            }
            let body = if is_head { Body::empty() } else { Body::from(axum::body::Bytes::from_owner(bytes)) };
            response.body(body).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
        }
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "This page could not be drawn.\n").into_response(),
    }
}

/// What is refused: other methods, and requests that were addressed to another host. A page of some other site can have
/// a browser ask this machine under a name of its own, and would read drafts.
fn refusal(request: &Request) -> Option<Response> {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return Some(StatusCode::METHOD_NOT_ALLOWED.into_response());
    }
    // Exactly one (RFC 9112, 3.2): of two, others may read the other one.
    let mut hosts = request.headers().get_all(HOST).iter();
    let (Some(host), None) = (hosts.next().and_then(|it| it.to_str().ok()), hosts.next()) else {
        return Some(StatusCode::BAD_REQUEST.into_response());
    };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let is_ours = ["127.0.0.1", "localhost", "[::1]"].contains(&name);
    let said = |name: &str| request.headers().get(name).and_then(|it| it.to_str().ok());
    // Another site's page would hold connections open, and could have a browser ask what it may not read.
    let is_own = said("origin").is_none_or(|it| it.strip_prefix("http://") == Some(host));
    let is_asked_here = said("sec-fetch-site").is_none_or(|it| matches!(it, "same-origin" | "none"))
        || request.uri().path() != EVENTS;
    let is_allowed = is_ours && is_own && is_asked_here;
    (!is_allowed).then(|| (StatusCode::FORBIDDEN, "Handbill answers this machine only.\n").into_response())
}

/// A stream for one tab, whose page is the query `page`: a message at once, and one with each change.
async fn events(State(shared): State<Shared>, request: Request) -> Response {
    if let Some(refusal) = refusal(&request) {
        return refusal;
    }
    let query = request.uri().query().unwrap_or_default();
    let page = query.split('&').find_map(|it| it.strip_prefix("page=")).unwrap_or_default();
    let page = percent_decode_str(page).decode_utf8_lossy().into_owned();
    let pause = KeepAlive::new().interval(Duration::from_secs(15));
    Sse::new(messages(shared, page)).keep_alive(pause).into_response()
}

fn messages(shared: Shared, page: String) -> impl Stream<Item = Result<Event, Infallible>> {
    let Shared { desk, mut news } = shared;
    news.mark_changed();
    let start = (desk, news, page, String::new());
    stream::unfold(start, |(desk, mut news, page, last)| async move {
        loop {
            news.changed().await.ok()?;
            let (asked, of) = (Arc::clone(&desk), page.clone());
            let message = tokio::task::spawn_blocking(move || asked.message(&of)).await.ok()?;
            if message != last {
                let event = Event::default().data(&message);
                return Some((Ok(event), (desk, news, page, message)));
            }
        }
    })
}

"""The server of `handbill watch`: it answers this machine alone, gives nothing but the site, and no client can hold it up."""
import os
import shutil
import signal
import socket
import time
from pathlib import Path
from urllib.parse import quote

from harness import fault, run, state
from served import HOST, Answer, Watched, everything
from trials import STRANGER, as_stranger, built, halves, hand_over, leftovers, page, same

SECRET = 'the letter of a patient'


def listening(port):
    """The addresses on which a port of this machine listens, as the system writes them."""
    found = []
    for table in ('/proc/net/tcp', '/proc/net/tcp6'):
        rows = [it.split() for it in Path(table).read_text().splitlines()[1:]]
        found += [row[1].rsplit(':', 1)[0] for row in rows if row[3] == '0A' and int(row[1].rsplit(':', 1)[1], 16) == port]
    return found


@fault('it listens on the loopback address of this machine and on no other')
def loopback(site):
    with Watched(site) as it:
        assert listening(it.port) == ['0100007F'], listening(it.port)
        assert f'http://{HOST}:{it.port}/' in it.said


@fault('it has no option, variable or setting that lets other machines in unasked')
def no_open_door(site):
    env = {'HOST': '0.0.0.0', 'BIND': '0.0.0.0', 'ADDRESS': '0.0.0.0', 'PORT': '1'}
    with Watched(site, env=env) as it:
        assert listening(it.port) == ['0100007F'], listening(it.port)


@fault('methods other than GET and HEAD are refused with 405, on pages, files and the stream')
def methods(site):
    with Watched(site) as it:
        for path in ('/', '/start/en-GB/', '/-/events?page=/', '/-/bar.js', '/no-such/'):
            for method in ('POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'get', 'X' * 50):
                answer = it.ask(path, method, headers=['Content-Length: 0'])
                assert answer.status in (400, 405), f'{method} {path}: {answer.status}'
                assert 'site' not in answer.text
        answer = it.ask('/start/en-GB/', 'HEAD')
        assert answer.status == 200 and answer.body == b'', 'HEAD has a body'


@fault('a request that is addressed to another host (DNS rebinding) is refused, and tells nothing')
def other_hosts(site):
    with Watched(site) as it:
        hosts = ['example.org', f'example.org:{it.port}', '', '127.0.0.1.example.org', f'localhost.example.org:{it.port}',
                 '0.0.0.0', f'[::]:{it.port}', '127.0.0.2', '2130706433', '0x7f.1', 'example.org:80:127.0.0.1', 'localhost@example.org',
                 'example.org#localhost', 'example.org/localhost', '127.0.0.1 example.org', f'[::1].example.org:{it.port}']
        for path in ('/', '/start/en-GB/', '/-/events?page=/', '/start/sitemap.xml', '/-/bar.js'):
            for host in hosts:
                answer = it.ask(path, host=host)
                assert answer.status in (400, 403, 421), f'{host!r} {path}: {answer.status}'
                assert 'Community' not in answer.text and 'data:' not in answer.text, f'{host!r} {path}: {answer.text[:200]}'


@fault('a request with two hosts, one of them another, is refused')
def two_hosts(site):
    with Watched(site) as it:
        for hosts in ((f'{HOST}:{it.port}', 'example.org'), ('example.org', f'{HOST}:{it.port}')):
            answer = it.ask('/start/en-GB/', host=hosts[0], headers=[f'Host: {hosts[1]}'])
            assert answer.status in (400, 403), f'{hosts}: {answer.status}'


@fault('the names of this machine are answered: localhost, 127.0.0.1 and [::1], with the port')
def own_hosts(site):
    with Watched(site) as it:
        for host in ('localhost', '127.0.0.1', '[::1]'):
            answer = it.ask('/start/en-GB/', host=f'{host}:{it.port}')
            assert answer.status == 200, f'{host}: {answer.status}: {answer.text[:100]}'


@fault('a page of another site asks for the stream of news: it gets none')
def other_origins(site):
    with Watched(site) as it:
        assert it.news(headers=[f'Origin: http://{HOST}:{it.port}']), 'its own pages get no news'
        for headers in (['Origin: https://example.org'], ['Origin: null'], ['Sec-Fetch-Site: cross-site'],
                        ['Origin: http://localhost.example.org'], [f'Origin: http://{HOST}:1']):
            try:
                told = it.news(headers=headers, seconds=2)
            except socket.timeout:
                told = None
            assert told is None, f'{headers} is told {str(told)[:80]}'


@fault('no answer allows pages of other sites to read it (no CORS headers)')
def no_sharing(site):
    with Watched(site) as it:
        for path in ('/', '/start/en-GB/', '/-/bar.js', '/no-such/', '/start/sitemap.xml'):
            for method in ('GET', 'OPTIONS'):
                answer = it.ask(path, method, headers=['Origin: https://example.org', 'Access-Control-Request-Method: GET'])
                shared = [name for name in answer.headers if name.startswith('access-control-')]
                assert not shared, f'{method} {path}: {shared}'


def published_headers(site):
    """The headers of every file, as `build` writes them for hosts."""
    built(site.build())
    lines = (site.out / '_headers').read_text().split('\n')[1:]
    own = [it.strip() for it in lines[:next(at for at, it in enumerate(lines) if not it.startswith(' '))]]
    return {name.lower(): value.strip() for name, _, value in (it.partition(':') for it in own)}


@fault('each answer has the security headers that the published site has, and its policy is no weaker')
def security_headers(site):
    wanted = published_headers(site)
    assert wanted.keys() >= {'content-security-policy', 'x-content-type-options', 'referrer-policy'}, wanted
    lacking = {}
    with Watched(site) as it:
        for path in ('/', '/start/en-GB/', '/start/en-GB/no-such/', '/-/bar.js', '/start/sitemap.xml', '/no-such.pdf'):
            headers = it.ask(path).headers
            for name, value in wanted.items():
                found = headers.get(name)
                # The bar listens for news of its own server.
                if found != value and not (name == 'content-security-policy' and is_as_strict(found, value)):
                    lacking.setdefault(name, []).append(f'{path} ({found})')
    assert not lacking, '\n'.join(f'{name} is not as published: {", ".join(paths)}' for name, paths in lacking.items())


def is_as_strict(found, wanted):
    """Whether a policy is the published one, but for what a page may ask of its own server."""
    rules = [it.strip() for it in (found or '').split(';')]
    others = [it for it in rules if it and it not in [one.strip() for one in wanted.split(';')]]
    return len(rules) >= len(wanted.split(';')) and all(it == "connect-src 'self'" for it in others)


TRAVERSALS = [
    '/../secret.txt', '/../../secret.txt', '/start/../../secret.txt', '/start/en-GB/../../../secret.txt',
    '/%2e%2e/secret.txt', '/%2E%2E%2Fsecret.txt', '/start/%2e%2e/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%2Fsecret.txt',
    '/..%5csecret.txt', '/..\\secret.txt', '/%252e%252e/secret.txt', '/%252e%252e%252fsecret.txt', '/....//secret.txt',
    '/%c0%ae%c0%ae/secret.txt', '/%uff0e%uff0e/secret.txt', '/.%00./secret.txt', '/../secret.txt%00', '/../secret.txt%00.html',
    '/../secret.txt/', '//secret.txt', '///../secret.txt', '/./../secret.txt', '/file:///SECRET', '/SECRET', 'SECRET',
    '/%2fSECRET', '/start/../../../../../../../../etc/passwd', '/etc/passwd', '//etc/passwd', '/%2fetc%2fpasswd',
    'http://127.0.0.1/../secret.txt', 'http://127.0.0.1//SECRET', 'file:///SECRET', '/content/site.yaml', '/../site/content/site.yaml',
    '/content/start/facts.yaml', '/.git/config', '/site/.git/config', '/.handbill/memo/', '/locales/en-GB/site.ftl', '/.gitignore',
    '/start/hidden.md', '/start/en-GB/hidden/', '/start/assets/../../../secret.txt', '/-/../secret.txt', '/-/%2e%2e/secret.txt',
    '/start/en-GB/leaflets/../../../../secret.txt', '*', '/' + 'a' * 60_000, '/' + '../' * 8000,
    '/' + '%2e%2e%2f' * 5000 + 'secret.txt', '/' + 'a/' * 20_000, '/\udcff\udcfe', '/%ff%fe', '/%', '/%zz', '/%2', '/ /', '/\t',
]


@fault('no path leads to a file outside the site, nor to a source, a draft or the history: as it is, encoded once or twice')
def traversal(site):
    secret = site.folder / 'secret.txt'
    for path in (secret, site.root / 'secret.txt', site.root / '.git/config'):
        path.parent.mkdir(exist_ok=True)
        path.write_text(SECRET)
    site.write('content/start/hidden.md', page('Hidden', SECRET).replace('status: approved', 'status: draft'))
    with Watched(site) as it:
        for path in TRAVERSALS:
            path = path.replace('SECRET', str(secret).lstrip('/') if path.startswith('/') else str(secret))
            answer = it.ask(path)
            shown = path[:80].encode('utf-8', 'backslashreplace').decode()
            for word in (SECRET, 'root:', 'source_language:', 'sample: true'):
                assert word.encode() not in answer.raw, f'{shown!r} gives {word!r}'
            assert answer.status in (0, 307, 400, 403, 404, 414, 431), f'{shown!r}: {answer.status}: {answer.text[:200]}'
            assert answer.status != 0 or len(path) > 50_000 or '\udcff' in path or ' ' in path or '\t' in path, f'{shown!r}: no answer'
        assert it.page() and 'panicked' not in it.said


@fault('what the stream of news is asked about leads to no file outside the site, and breaks nothing')
def traversal_of_news(site):
    (site.folder / 'secret.txt').write_text(SECRET)
    with Watched(site) as it:
        for path in [*TRAVERSALS[:40], '', '/', '%00', '%0d%0aX: y', '"><script>', '%F0%9F%98%80']:
            try:
                told = it.news(path.replace(' ', '%20').replace('SECRET', str(site.folder / 'secret.txt')), seconds=3)
            except socket.timeout:
                told = None
            assert SECRET not in str(told), f'{path!r}: {told}'
        assert it.page() and 'panicked' not in it.said


@fault('no path makes it lead a browser to another site, or write a header of its own')
def redirects(site):
    with Watched(site) as it:
        for path in ('//example.org/x', '/%2fexample.org/x', '/%5cexample.org/x', '/\\example.org/x', '/%09/example.org/x',
                     '/x%0d%0aSet-Cookie:%20a=b', '/x%0aX-Own:%20y', '///example.org', '/%5c%5cexample/x', '/x%3fy', '/%E2%80%AE'):
            answer = it.ask(path)
            place = answer.headers.get('location', '/')
            assert place[:1] == '/' and place[1:2] not in ('/', '\\') and '\t' not in place, f'{path} leads to {place!r}'
            assert not {'set-cookie', 'x-own'} & answer.headers.keys(), f'{path}: {answer.headers}'
            assert answer.status in (307, 308, 400, 404), f'{path}: {answer.status}'


@fault('a path that holds markup is shown as words: nothing of it runs')
def markup(site):
    with Watched(site) as it:
        for path in ('<script>alert(1)</script>/', 'start/en-GB/"><img src=x onerror=alert(1)>.html', "start/en-GB/'onload='x/"):
            answer = it.ask('/' + quote(path))
            assert answer.status == 404, f'{path}: {answer.status}'
            for piece in ('<script>alert', '<img src=x', "'onload='"):
                assert piece not in answer.text, f'{path}: {piece} is in the page'


@fault('addresses that nothing stands at get 404: pages, files, languages, editions')
def not_there(site):
    with Watched(site) as it:
        for path in ('/no/', '/start/no/', '/start/en-GB/no/', '/start/en-GB/no.pdf', '/start/en-GB/leaflets/no.pdf', '/no.html',
                     '/start/no.css', '/favicon.ico', '/start/en-GB/index.htm', '/-/', '/-/no.js', '/start/EN-gb/', '/public/'):
            assert it.ask(path).status == 404, f'{path}: {it.ask(path).status}'


def answers(it, within=3):
    """Holds that an ordinary reader is answered, and soon."""
    start = time.monotonic()
    it.page()
    assert time.monotonic() - start < within, f'an ordinary reader waited {time.monotonic() - start:.1f} s'
    assert 'panicked' not in it.said, it.said[-600:]


def mib(it):
    """How much memory it takes."""
    line = next(one for one in Path(f'/proc/{it.started.process.pid}/status').read_text().splitlines() if one.startswith('VmRSS'))
    return int(line.split()[1]) / 1024


@fault('headers that are huge, many or endless, and bodies that nobody asked for, are refused, and memory stays bounded')
def huge_requests(site):
    with Watched(site) as it:
        it.page()
        before, start = mib(it), b'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n'
        for content in (start + b'X: ' + b'a' * 5_000_000 + b'\r\n\r\n', start + b'X: y\r\n' * 100_000 + b'\r\n',
                        start + b'a' * 3_000_000, b'GET /' + b'a' * 5_000_000 + b' HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'):
            status = Answer(it.raw(content, 20)).status
            assert status in (0, 400, 414, 431), f'{content[:60]!r}: {status}'
        for content in (start + b'Content-Length: 50000000\r\nConnection: close\r\n\r\n' + b'a' * 50_000_000,
                        start + b'Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n' + b'fff\r\n' + b'a' * 0xfff + b'\r\n0\r\n\r\n',
                        start + b'Content-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
                        start + b'Content-Length: -1\r\n\r\n', start + b'Content-Length: 1\r\nContent-Length: 2\r\n\r\n',
                        start + b'Content-Length: 99999999999999999999999\r\n\r\n', start + b'Expect: 100-continue\r\nContent-Length: 9\r\n\r\n'):
            it.raw(content, 20)
        answers(it)
        assert mib(it) < before + 100, f'it took {mib(it) - before:.0f} MiB for requests that it refused'


GARBAGE = [
    b'\0' * 1000, bytes(range(256)) * 20, b'\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03' + b'a' * 500, b'GET /\r\n', b'GET / HTTP/0.9\r\n\r\n',
    b'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' + b'\0' * 100, b'\r\n' * 5000, b'GET / HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n', b'GET  /  HTTP/1.1\r\n\r\n',
    b'GET / HTTP/1.1\nHost: 127.0.0.1\n\n', b'GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n', b'GET / HTTP/1.1\r\n Host: 127.0.0.1\r\n\r\n',
    b'GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n', b'HTTP/1.1 200 OK\r\n\r\n', b'', b'G', b'SSH-2.0-x\r\n', b'*1\r\n$4\r\nPING\r\n',
    b'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n\r\n',
    b'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: a\r\n\r\n',
    b'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=0-0,1-1,2-2,999999999999-\r\nConnection: close\r\n\r\n',
]


@fault('garbage, HTTP/0.9, the preface of HTTP/2, TLS and other tongues: an error or an end, and it goes on')
def garbage(site):
    with Watched(site) as it:
        for content in GARBAGE:
            answer = it.raw(content)
            assert b'101 Switching' not in answer, content[:60]
        answers(it)


@fault('many requests in one go (pipelining), one of them addressed to another host: each is judged by itself')
def pipelining(site):
    with Watched(site) as it:
        one = b'GET /start/en-GB/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'
        bad = b'GET /start/en-GB/ HTTP/1.1\r\nHost: example.org\r\n\r\n'
        last = b'GET /start/en-GB/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n'
        found = it.raw(one * 50 + bad + last, 20, whole=False)
        assert found.count(b'HTTP/1.1 200') == 51 and found.count(b'HTTP/1.1 403') == 1, found.count(b'HTTP/1.1 ')
        answers(it)


@fault('200 clients that send one letter at a time and never end (slowloris): an ordinary reader is answered')
def slow_clients(site):
    with Watched(site) as it:
        lines = [it.connect() for _ in range(200)]
        for at, line in enumerate(lines):
            line.sendall(b'GET /' if at % 2 else b'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ')
        for _ in range(3):
            for line in lines:
                line.sendall(b'a')
            answers(it)
        for line in lines:
            line.close()


@fault('a client that begins a request and never ends it is sent away')
def endless_head(site):
    with Watched(site) as it:
        line = it.connect(30)
        line.sendall(b'GET / HTTP/1.1\r\nHost: localhost\r\n')
        start = time.monotonic()
        said = everything(line)
        assert time.monotonic() - start < 25 and (said == b'' or b' 408 ' in said), f'it is waited for: {said[:200]}'


@fault('200 tabs listen for news and never read, and 200 readers ask at once: all readers are answered')
def many_clients(site):
    with Watched(site) as it:
        tabs = [it.connect() for _ in range(200)]
        for line in tabs:
            line.sendall(f'GET /-/events?page=/start/en-GB/ HTTP/1.1\r\nHost: {HOST}:{it.port}\r\n\r\n'.encode())
        readers = [it.connect(20) for _ in range(200)]
        for line in readers:
            line.sendall(b'GET /start/en-GB/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n')
        codes = [Answer(everything(line)).status for line in readers]
        assert codes == [200] * 200, {it: codes.count(it) for it in codes}
        site.write('content/start/index.md', page('Home', 'Take the tram.'))
        it.until(lambda: 'Take the tram' in it.page(), 'the save is seen')
        answers(it)
        for line in tabs + readers:
            line.close()


@fault('more clients than it may have open files: it goes on when they are gone')
def few_files(site):
    import resource
    with Watched(site, before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))) as it:
        lines = [it.connect() for _ in range(150)]
        time.sleep(0.5)
        for line in lines:
            line.close()
        it.until(lambda: it.ask('/start/en-GB/').status == 200, 'a reader is answered again')
        answers(it)


@fault('the port is taken: it says so, serves at the next free one, and the other program goes on')
def port_taken(site):
    with socket.socket() as other:
        other.bind((HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        with Watched(site, port=port) as it:
            assert it.port != port and f'Port {port} is taken' in it.said, it.said
            answers(it)
            with Watched(site, port=port) as second:
                assert second.port not in (port, it.port)
                answers(second)


@fault('a port that there is not, or that is no number: refused with exit code 2')
def no_port(site):
    for port in ('65536', '-1', 'http', '', '80.5'):
        ran = run('watch', site.root, f'--port={port}', timeout=10)
        assert ran.code == 2 and '--port' in ran.said, f'{port}: exit {ran.code}: {ran.said}'


@fault('a port that this user may not have: it does not say that another program has taken it')
def port_forbidden(site):
    if int(Path('/proc/sys/net/ipv4/ip_unprivileged_port_start').read_text()) <= 90:
        raise AssertionError('this machine lets everybody have port 90, so this was not tested')
    hand_over(site)
    ran = run('watch', site.root, '--port', 90, before=as_stranger, timeout=20)
    assert ran.code == 2 and 'Port 90 cannot be had' in ran.err and 'ermission' in ran.err, ran.said


def ended_by(number):
    @fault(f'it is ended by {signal.Signals(number).name} while tabs listen: at once, and nothing is left behind')
    def test(site):
        site.write('content/start/printed.md', page('Printed').replace('status:', 'leaflets: [a4]\nstatus:'))
        before = {name: it for name, it in state(site.root).items()}
        with Watched(site) as it:
            tabs = [it.connect() for _ in range(5)]
            for line in tabs:
                line.sendall(f'GET /-/events?page=/start/en-GB/ HTTP/1.1\r\nHost: {HOST}:{it.port}\r\n\r\n'.encode())
            it.page()
            # A leaflet is being made meanwhile.
            tabs[0].sendall(b'GET /start/en-GB/leaflets/printed-a4.en-GB.pdf HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
            start = time.monotonic()
            code = it.started.end(number, within=5)
            assert time.monotonic() - start < 2, f'it took {time.monotonic() - start:.1f} s to end'
            assert code in (0, 128 + number, -number, 130), f'exit {code}: {it.said[-400:]}'
            for line in tabs:
                line.close()
            same({name: found for name, found in state(site.root).items() if not name.startswith('.handbill')}, before)
            assert leftovers(site.folder) == [] and halves(site.folder) == [], (leftovers(site.folder), halves(site.folder))
            with socket.socket() as again:
                again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                again.bind((HOST, it.port))


ended_by(signal.SIGINT)
ended_by(signal.SIGTERM)

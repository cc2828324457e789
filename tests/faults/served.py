"""What the tests of `handbill watch` share: a server of one's own on this machine alone, and requests written by hand. It names
no faults."""
import json
import re
import signal
import socket
import time

from trials import Started

HOST = '127.0.0.1'


class Watched:
    """`handbill watch` on a free port of this machine, until the test is done. `how`: as of `Started`."""

    def __init__(self, site, *arguments, port=0, **how):
        self.started = Started('watch', site.root, '--port', port, *arguments, **how)
        there = re.compile(r'http://127\.0\.0\.1:(\d+)/')
        if not self.started.until(lambda: there.search(self.started.said)):
            said = self.started.said
            self.started.end()
            raise AssertionError(f'does not serve: {said[-900:]}')
        self.port = int(there.search(self.started.said)[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.started.end(signal.SIGKILL)

    @property
    def said(self):
        return self.started.said

    def connect(self, seconds=10):
        return socket.create_connection((HOST, self.port), timeout=seconds)

    def raw(self, content, seconds=10, whole=True):
        """Sends bytes and gives what comes back until the end; `whole`: nothing more will be sent."""
        with self.connect(seconds) as line:
            try:
                line.sendall(content)
                if whole:
                    line.shutdown(socket.SHUT_WR)
                return everything(line)
            except OSError:
                return b''

    def ask(self, path, method='GET', host=None, headers=(), seconds=10):
        """One request; its answer."""
        host = f'{HOST}:{self.port}' if host is None else host
        lines = [f'{method} {path} HTTP/1.1', *([f'Host: {host}'] if host else []), 'Connection: close', *headers]
        return Answer(self.raw('\r\n'.join([*lines, '', '']).encode('utf-8', 'surrogateescape'), seconds, whole=False))

    def page(self, path='/start/en-GB/'):
        """A page that is there: its words."""
        answer = self.ask(path)
        assert answer.status == 200, f'{path}: {answer.status}: {answer.body[:200]}'
        return answer.text

    def news(self, path='/start/en-GB/', headers=(), seconds=5):
        """The first message of a tab with that page; none where there is no stream."""
        with self.connect(seconds) as line:
            lines = [f'GET /-/events?page={path} HTTP/1.1', f'Host: {HOST}:{self.port}', *headers, '', '']
            line.sendall('\r\n'.join(lines).encode())
            found = b''
            while b'\n\n' not in found.partition(b'data:')[2]:
                more = line.recv(65536)
                if not more:
                    break
                found += more
        data = re.search(rb'data: ?(\{.*\})', found)
        return json.loads(data[1]) if data else None

    def until(self, is_so, what, seconds=15):
        """Waits until something is so; the saves are seen in a moment."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if is_so():
                return
            assert self.started.goes_on(), f'it has ended: {self.said[-900:]}'
            time.sleep(0.05)
        raise AssertionError(f'{what}: not in {seconds} s; {self.said[-600:]}')


def everything(line):
    """What comes until the other side ends it."""
    found = b''
    try:
        while more := line.recv(65536):
            found += more
    except (ConnectionError, socket.timeout):
        pass
    return found


class Answer:
    """An answer, taken apart. Status 0: none came."""

    def __init__(self, raw):
        head, _, self.body = raw.partition(b'\r\n\r\n')
        first, *lines = head.decode('latin-1').split('\r\n')
        found = re.match(r'HTTP/1\.[01] (\d{3})', first)
        self.raw, self.status = raw, int(found[1]) if found else 0
        self.headers = {name.strip().lower(): it.strip() for name, _, it in (line.partition(':') for line in lines)}

    @property
    def text(self):
        return self.body.decode('utf-8', 'replace')

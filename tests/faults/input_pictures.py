"""Pictures and fonts that lie about themselves, are cut short, or unpack into more than a machine has."""
import struct
import zlib
from pathlib import Path

from given import FIRST, PAGE, built, each, held, page, theme, with_key
from harness import fault
from judge import judge


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


def png(width, height, rows=None, more=b''):
    """A PNG; its rows may be fewer than its head says."""
    rows = rows if rows is not None else (b'\0' + b'\x80\x40\x20' * width) * height
    head = chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0))
    return b'\x89PNG\r\n\x1a\n' + head + more + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')


def gif(width, height, frames=1):
    frame = b'!\xf9\x04\0\0\0\0\0' + b',' + struct.pack('<HHHHB', 0, 0, width, height, 0) + b'\x02\x02\x44\x01\0'
    return b'GIF89a' + struct.pack('<HHBBB', width, height, 0x80, 0, 0) + b'\0\0\0\xff\xff\xff' + frame * frames + b';'


def jpeg(width, height):
    """The head of a JPEG and a scan without data."""
    frame = b'\xff\xc0' + struct.pack('>HBHHB', 17, 8, height, width, 3) + b'\x01\x11\0\x02\x11\1\x03\x11\1'
    return b'\xff\xd8' + frame + b'\xff\xda\0\x0c\x03\1\0\2\x11\3\x11\0\x3f\0' + bytes(10) + b'\xff\xd9'


def webp(width, height):
    size = (width - 1).to_bytes(3, 'little') + (height - 1).to_bytes(3, 'little')
    return b'RIFF' + struct.pack('<I', 30) + b'WEBPVP8X' + struct.pack('<I', 10) + bytes(4) + size + b'ALPH' + bytes(4)


def lossless(width, height):
    bits = (width - 1) | (height - 1) << 14
    return b'RIFF' + struct.pack('<I', 22) + b'WEBPVP8L' + struct.pack('<I', 9) + b'\x2f' + struct.pack('<I', bits) + bytes(5)


def shows(site, name, data, **how):
    """A page that shows the picture."""
    site.write(f'content/start/{name}', data)
    page(site, f'![A hall]({name})\n', **how)


GOOD = png(40, 30)
LIES = {
    'a PNG that is called .jpg': ('p.jpg', GOOD), 'a JPEG that is called .png': ('p.png', jpeg(10, 10)),
    'HTML that is called .png': ('p.png', b'<script>alert(1)</script>'),
    'an SVG that is called .png': ('p.png', b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'text that is called .webp': ('p.webp', b'words'),
    'a GIF that is called .webp': ('p.webp', gif(2, 2)), 'an SVG with a script': ('p.svg',
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'an SVG with a DTD that reads a file':
    ('p.svg',
     b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>'),
    'an SVG with a billion laughs': ('p.svg', b'<!DOCTYPE svg [<!ENTITY a "lol">' + b''.join(
        b'<!ENTITY %c "%s">' % (98 + it,
                                b'&%c;' % (97 + it) * 10) for it in range(9)) + b']><svg xmlns="http://www.w3.org/2000/svg"><text>&j;</text></svg>'),
    'an SVG of 50,000 groups in one another': ('p.svg',
                                               b'<svg xmlns="http://www.w3.org/2000/svg">' + b'<g>' * 50_000 + b'</g>' * 50_000 + b'</svg>'),
    'nothing': ('p.png', b''), 'a PNG that is cut short': ('p.png', GOOD[:60]),
    'the first bytes of a PNG': ('p.png', GOOD[:20]),
    'a PNG with a wrong sum': ('p.png', GOOD[:40] + b'X' + GOOD[41:]), 'a PNG without pixels': ('p.png', png(0, 0, b'')),
    'a PNG with fewer rows than it says': ('p.png', png(400, 300, b'\0' * 100)),
    'a JPEG that is cut short': ('p.jpg', jpeg(10, 10)[:-2]),
    'a JPEG without data': ('p.jpg', jpeg(0, 0)), 'a GIF without pixels': ('p.gif', gif(0, 0)),
    'a WebP that is cut short': ('p.webp', lossless(10, 10)[:20]),
}


@each('a picture that is {}: refused at the line that shows it', LIES)
def lies(site, picture):
    built(site)
    shows(site, *picture)
    site.refused(f'{PAGE}:{FIRST}:')


BOMBS = {
    'PNG': ('p.png', png(60_000, 60_000, bytes(1000))), 'PNG of two thousand million': ('p.png',
        png(2**31 - 1, 2**31 - 1, bytes(10))),
    'GIF': ('p.gif', gif(60_000, 60_000)), 'JPEG': ('p.jpg', jpeg(60_000, 60_000)), 'WebP': ('p.webp', webp(2**24, 2**24)),
    'lossless WebP': ('p.webp', lossless(2**14, 2**14)), 'narrow PNG': ('p.png', png(1, 60_000, b'\0\1\2\3' * 60_000)),
}


@each('a picture of 60,000 × 60,000 pixels by its head ({}): refused at its line, and not unpacked', BOMBS)
def bomb(site, picture):
    built(site)
    shows(site, *picture)
    site.refused(f'{PAGE}:{FIRST}:', mib=250)


PACKED = zlib.compress(b'A' * 200_000_000, 9)
PARTS = {'a text': chunk(b'zTXt', b'x\0\0' + PACKED), 'colours': chunk(b'iCCP', b'x\0\0' + PACKED),
         'words': chunk(b'iTXt', b'x\0\1\0\0\0' + PACKED)}


@each('a PNG with {} that unpack into 200 MB: refused, or built, in bounded memory', PARTS)
def packed(site, part):
    shows(site, 'p.png', png(10, 10, more=part))
    held(site, PAGE)
    for path in site.out.rglob('*.png'):
        assert path.stat().st_size < 1_000_000, f'{path.name} has {path.stat().st_size:,} bytes'


@fault('8,000 × 8,000 pixels that are there, in a file of 200 kB: refused, or built, in bounded memory', slow=True)
def large(site):
    shows(site, 'p.png', png(8000, 8000, bytes((8000 * 3 + 1) * 8000)))
    held(site, PAGE, within=10, mib=700)


EXIF = {'an orientation that there is not': struct.pack('>HHII', 0x112, 3, 1, 99 << 16),
        'four thousand million orientations': struct.pack('>HHII', 0x112, 3, 0xffffffff, 8),
        'no orientation': struct.pack('>HHII', 0x112, 2, 0, 0)}


@each('a PNG whose camera notes hold {}: built', EXIF)
def exif(site, entry):
    notes = b'MM\0*\0\0\0\x08' + struct.pack('>H', 1) + entry + b'\0\0\0\x08'
    shows(site, 'p.png', png(40, 30, more=chunk(b'eXIf', notes)))
    assert held(site).code == 0


@fault('what a camera and a writer put into a picture does not come out')
def notes(site):
    more = chunk(b'tEXt', b'Comment\0SECRET PLACE') + chunk(b'eXIf', b'MM\0*\0\0\0\x08\0\0SECRET PLACE')
    shows(site, 'p.png', png(40, 30, more=more) + b'<script>SECRET PLACE</script>')
    assert held(site).code == 0
    for path in site.out.rglob('*'):
        assert not path.is_file() or b'SECRET PLACE' not in path.read_bytes(), path.name


FRAMES = {'a GIF of 100,000 pictures': ('p.gif', gif(10, 10, 100_000)),
          'a PNG that says that it has four thousand million pictures':
          ('p.png', png(10, 10, more=chunk(b'acTL', struct.pack('>II', 4_000_000_000, 0)))), 'a PNG of 200,000 parts':
          ('p.png', png(10, 10, more=chunk(b'tEXt', b'x\0y') * 200_000))}


@each('{}: refused at its line, or built, in bounded time', FRAMES)
def frames(site, picture):
    shows(site, *picture)
    held(site, f'{PAGE}:{FIRST}:')


@fault('a picture that no page shows may be anything')
def unused(site):
    site.write('content/start/p.png', b'junk')
    built(site)
    assert not list(site.out.rglob('p*.png'))


@fault('a picture whose name has quotation marks and a handler: refused, or harmless')
def harmful_name(site):
    shows(site, 'x" onerror="alert(1).png', GOOD)
    page(site, '![A hall](<x" onerror="alert(1).png>)\n')
    if held(site, PAGE).code == 0:
        judge(site.out)


FONTS = {'nothing': b'', 'text': b'words', 'a head and no more': b'\0\1\0\0\0\x10' + bytes(6), 'tables that lie beyond it':
         b'\0\1\0\0\0\2\0\x20\0\1\0\0' + b'cmap' + bytes(4) + b'\xff' * 8 + b'glyf' + bytes(4) + b'\xff' * 8,
         'a collection of four thousand million fonts': b'ttcf\0\1\0\0\xff\xff\xff\xff' + bytes(100),
         'a WOFF2 that unpacks into four gigabytes': b'wOF2\0\1\0\0' + struct.pack('>IHHIIHH', 48, 1, 0, 0xffffffff, 1, 0,
             0) + bytes(100)}


@each('a font of the theme that is {}: refused with its file, no crash', FONTS, slow=True)
def font(site, data):
    site.write('themes/community/fonts/NotoSans[wght].ttf', data)
    page(site, 'Words.\n', with_key('leaflets: [a4]'))
    ran = held(site, 'NotoSans', whole=True, within=20, mib=900)
    assert ran.code == 1, 'pages and leaflets went out without their font'


@fault('a font of the theme that is cut short: refused with its file, no crash', slow=True)
def short_font(site):
    whole = (Path(__file__).parents[2] / 'themes/community/fonts/NotoSans[wght].ttf').read_bytes()
    site.write('themes/community/fonts/NotoSans[wght].ttf', whole[:len(whole) // 2])
    page(site, 'Words.\n', with_key('leaflets: [a4]'))
    ran = held(site, 'NotoSans', whole=True, within=20, mib=900)
    assert ran.code == 1, 'pages and leaflets went out without their font'


@fault('a font that theme.yaml names and that is not there: refused at its line')
def no_font(site):
    built(site)
    site.write('themes/community/theme.yaml', theme('theme.yaml').replace('NotoSans[wght].ttf', 'Gone.ttf', 1))
    site.refused('themes/community/theme.yaml:')

//! Pictures made by program: photographs with what cameras write into them, drawings, and files that lie.

use image::codecs::gif::GifEncoder;
use image::{GenericImageView, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;
use crate::memo::Forgetful;
use crate::memo::tests::Held;

/// A picture whose left half is red and whose right half is blue, with soft noise as a photograph has it.
fn photograph(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let noise = u8::try_from((x * 7 + y * 13) % 23).expect("small");
        if x < width / 2 { Rgb([200 + noise, noise, noise]) } else { Rgb([noise, noise, 200 + noise]) }
    })
}

/// EXIF as a phone writes it: turned by `orientation`, and taken at a place.
fn exif(orientation: u16) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value].concat()
    };
    let [low, high] = orientation.to_le_bytes();
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend(entry(0x0112, 3, 1, [low, high, 0, 0]));
    // Where the GPS entries stand: after these two and the end of the list.
    tiff.extend(entry(0x8825, 4, 1, 38_u32.to_le_bytes()));
    tiff.extend([0; 4]);
    tiff.extend(1_u16.to_le_bytes());
    tiff.extend(entry(0x0001, 2, 2, *b"N\0\0\0"));
    tiff.extend([0; 4]);
    tiff.extend(b"51.8787 N 0.4200 W");
    tiff
}

fn jpeg(picture: &RgbImage, orientation: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder.set_exif_metadata(exif(orientation)).expect("JPEG takes EXIF");
    encoder
        .write_image(picture, picture.width(), picture.height(), image::ExtendedColorType::Rgb8)
        .expect("a JPEG");
    bytes
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a PNG");
    bytes.into_inner()
}

fn files(it: &Prepared) -> Vec<&[u8]> {
    it.sizes.iter().chain(&it.webp).map(|it| &*it.bytes).chain([&*it.print]).collect()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|it| it == part)
}

#[test]
fn a_photograph_comes_in_sizes_and_as_webp_and_without_the_place_where_it_was_taken() {
    let bytes = jpeg(&photograph(1500, 1000), 1);
    assert!(holds(&bytes, b"51.8787 N") && holds(&bytes, b"Exif"));
    let it = prepare("content/hall.jpg", &bytes, &Forgetful).expect("a picture");
    let widths = |sizes: &[Size]| sizes.iter().map(|it| it.width).collect::<Vec<_>>();
    assert_eq!(widths(&it.sizes), [320, 640, 960, 1280]);
    assert_eq!(widths(&it.webp), [320, 640, 960, 1280]);
    assert_eq!(it.size, (1280, 853));
    for size in it.sizes.iter().chain(&it.webp) {
        let seen = image::load_from_memory(&size.bytes).expect("a picture");
        let (width, height) = (size.width, (size.width * 1000 + 750) / 1500);
        assert_eq!(seen.dimensions(), (width, height));
        assert_eq!(image::guess_format(&size.bytes).expect("a kind"), size.kind.format());
    }
    assert!(it.webp.iter().zip(&it.sizes).all(|(webp, jpeg)| webp.bytes.len() < jpeg.bytes.len()));
    for file in files(&it) {
        assert!(!holds(file, b"51.8787 N") && !holds(file, b"Exif"));
    }
    // In print it is as fine as it was.
    assert_eq!(image::load_from_memory(&it.print).expect("a picture").dimensions(), (1500, 1000));
}

#[test]
fn a_photograph_stands_as_the_camera_was_held() {
    // Turned to the right to be seen: what was at the left is at the top.
    let it = prepare("hall.jpg", &jpeg(&photograph(400, 200), 6), &Forgetful).expect("a picture");
    assert_eq!(it.size, (200, 400));
    for file in files(&it) {
        let seen = image::load_from_memory(file).expect("a picture").to_rgb8();
        assert_eq!(seen.dimensions(), (200, 400));
        let (top, foot) = (seen.get_pixel(100, 40), seen.get_pixel(100, 360));
        assert!(top.0[0] > 150 && top.0[2] < 100 && foot.0[2] > 150 && foot.0[0] < 100, "{top:?} {foot:?}");
    }
}

#[test]
fn no_file_is_wider_than_its_picture() {
    for (width, widths) in
        [(1, vec![1]), (320, vec![320]), (321, vec![320, 321]), (1000, vec![320, 640, 960, 1000])]
    {
        let bytes = jpeg(&photograph(width, 50), 1);
        let header = super::header::inspect("a.jpg", &bytes).expect("a head");
        let digest = blake3::hash(&bytes);
        let maker = Maker { bytes: &bytes, header, digest, memo: &Forgetful, pixels: OnceCell::new() };
        assert_eq!(maker.widths(), widths);
        let it = prepare("a.jpg", &bytes, &Forgetful).expect("a picture");
        assert!(it.sizes.iter().chain(&it.webp).all(|it| it.width <= width));
    }
}

#[test]
fn a_drawing_stays_as_it_is_to_the_last_pixel_and_loses_its_notes() {
    let drawing = RgbaImage::from_fn(300, 200, |x, y| {
        if (x / 20 + y / 20) % 2 == 0 { Rgba([90, 20, 70, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    let mut bytes = png(&DynamicImage::ImageRgba8(drawing.clone()));
    // A note, as drawing programs leave them: after the head of 8 + 25 bytes.
    let note = [&12_u32.to_be_bytes()[..], b"tEXtAuthor\0Maria", &[0; 4]].concat();
    bytes.splice(33..33, note);
    let it = prepare("leaf.png", &bytes, &Forgetful).expect("a picture");
    assert_eq!((it.sizes.len(), it.size), (1, (300, 200)));
    for file in files(&it) {
        assert!(!holds(file, b"Maria"));
        let seen = image::load_from_memory(file).expect("a picture").to_rgba8();
        assert!(
            seen.pixels().zip(drawing.pixels()).all(|(a, b)| a.0[3] == b.0[3] && (b.0[3] == 0 || a == b))
        );
    }
}

#[test]
fn gif_and_webp_are_taken() {
    let picture = DynamicImage::ImageRgb8(photograph(64, 40));
    let mut gif = Vec::new();
    let frame = picture.to_rgba8();
    GifEncoder::new(&mut gif).encode(&frame, 64, 40, image::ExtendedColorType::Rgba8).expect("a GIF");
    let it = prepare("old.gif", &gif, &Forgetful).expect("a picture");
    assert_eq!((it.sizes[0].kind, it.size), (Kind::Png, (64, 40)));
    let webp = encode::file(&picture, Coding::WebpLossy, None).expect("a WebP");
    let it = prepare("new.webp", &webp, &Forgetful).expect("a picture");
    assert_eq!((it.sizes[0].kind, it.webp.len()), (Kind::Webp, 0));
    assert_eq!(image::guess_format(&it.print).expect("a kind"), ImageFormat::Png);
}

#[test]
fn what_is_broken_lies_or_would_fill_the_memory_is_told() {
    let good = jpeg(&photograph(300, 200), 1);
    let fault = |name: &str, bytes: &[u8]| prepare(name, bytes, &Forgetful).expect_err("a fault");
    assert_eq!(fault("a.jpg", b""), Fault::Unreadable);
    assert_eq!(fault("a.jpg", b"no picture at all"), Fault::Unreadable);
    assert_eq!(fault("a.jpg", &good[..40]), Fault::Unreadable);
    assert_eq!(fault("a.jpg", &good[..good.len() / 2]), Fault::Unreadable);
    assert_eq!(fault("a.png", &good), Fault::Misnamed(Kind::Jpeg));
    assert_eq!(fault("a.jpg", &png(&DynamicImage::new_rgb8(2, 2))), Fault::Misnamed(Kind::Png));
    let half = png(&DynamicImage::ImageRgb8(photograph(300, 200)));
    assert_eq!(fault("a.png", &half[..half.len() / 2]), Fault::Unreadable);
    // A head that promises 60,000 × 60,000 pixels, which would be 14 gigabytes.
    let mut bomb = png(&DynamicImage::new_rgb8(2, 2));
    bomb[16..24].copy_from_slice(&[60_000_u32.to_be_bytes(), 60_000_u32.to_be_bytes()].concat());
    let sum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(fault("a.png", &bomb), Fault::TooLarge(60_000, 60_000));
}

/// The checksum of a part of a PNG.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8)
            .fold(sum ^ u32::from(*byte), |it, _| if it & 1 == 1 { (it >> 1) ^ 0xEDB8_8320 } else { it >> 1 })
    })
}

#[test]
fn the_same_picture_gives_the_same_files_with_and_without_the_memo() {
    let [one, two] = [700, 701].map(|width| jpeg(&photograph(width, 300), 1));
    let memo = Held::default();
    let first = prepare("a.jpg", &one, &memo).expect("a picture");
    let kept = memo.count();
    assert_eq!(prepare("a.jpg", &one, &memo), Ok(first.clone()));
    assert_eq!(memo.count(), kept);
    assert_eq!(prepare("a.jpg", &one, &Forgetful), Ok(first.clone()));
    assert_ne!(prepare("a.jpg", &two, &memo).expect("a picture"), first);
}

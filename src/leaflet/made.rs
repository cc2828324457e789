//! What is made of a leaflet, and the one piece in which it is kept. Never makes it.

use crate::site::Purpose;

/// A leaflet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaflet {
    /// Its first page, small (PNG).
    pub picture: Vec<u8>,
    /// Its files, the first one to read on a screen.
    pub files: Vec<Pdf>,
}

/// One file of a leaflet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// What it is for.
    pub purpose: Purpose,
    /// PDF/UA-1.
    pub bytes: Vec<u8>,
}

/// Stands where a file's purpose would.
const PICTURE: u8 = u8::MAX;

impl Leaflet {
    /// Everything in one piece: for each part what it is, its length and its bytes.
    pub fn write(&self) -> Vec<u8> {
        let files = self.files.iter().map(|it| (it.purpose as u8, &it.bytes));
        let mut piece = Vec::new();
        for (what, bytes) in [(PICTURE, &self.picture)].into_iter().chain(files) {
            piece.push(what);
            piece.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
            piece.extend_from_slice(bytes);
        }
        piece
    }

    /// The leaflet of one piece; none where it is not one.
    pub fn read(mut piece: &[u8]) -> Option<Self> {
        let (mut picture, mut files) = (None, Vec::new());
        while let Some((&what, rest)) = piece.split_first() {
            let (length, rest) = rest.split_first_chunk::<8>()?;
            let (bytes, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
            if what == PICTURE {
                picture = Some(bytes.to_vec());
            } else {
                let purpose = Purpose::ALL.into_iter().find(|it| *it as u8 == what)?;
                files.push(Pdf { purpose, bytes: bytes.to_vec() });
            }
            piece = rest;
        }
        Some(Self { picture: picture.filter(|_| !files.is_empty())?, files })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leaflet_comes_back_from_its_piece_and_half_a_piece_is_none() {
        let pdf = |purpose, bytes: &[u8]| Pdf { purpose, bytes: bytes.to_vec() };
        let files = vec![pdf(Purpose::Read, b"%PDF"), pdf(Purpose::PrintShop, b"")];
        let leaflet = Leaflet { picture: b"PNG".to_vec(), files };
        let piece = leaflet.write();
        assert_eq!(Leaflet::read(&piece), Some(leaflet));
        for end in 0..piece.len() {
            let part = Leaflet::read(&piece[..end]);
            assert!(part.is_none_or(|it| it.files.len() < 2), "{end}");
        }
    }
}

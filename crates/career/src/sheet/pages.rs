//! How a sheet falls on pages. What is measured comes from the browser, which knows how lines break.

/// Something on the page that is not divided unless it is longer than a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// How far it is from the top of the sheet, were that one long page.
    pub top: u32,
    /// How high it is, in the same unit.
    pub height: u32,
}

/// How blocks fall on pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// How many pages they take; none where there are none.
    pub pages: u32,
    /// Which of them end after the pages they are meant for, by their place in the list.
    pub over: Vec<usize>,
    /// How much is left of the last page meant for, in the unit of the blocks; 0 when there is none.
    pub left: u32,
}

/// How `blocks`, from the top on, fall on pages of this height, of which they may take `wanted`. A block that would
/// cross the end of a page begins on the next one; one that is longer than a page goes on over it.
///
/// ```
/// use career::sheet::{Block, fit};
/// let block = |top, height| Block { top, height };
/// let fit = fit(&[block(0, 600), block(620, 300), block(940, 200)], 1000, 1);
/// assert_eq!((fit.pages, fit.over, fit.left), (2, vec![2], 0));
/// ```
pub fn fit(blocks: &[Block], page: u32, wanted: u32) -> Fit {
    let mut fit = Fit::default();
    // How far everything that follows is moved down.
    let mut moved = 0;
    let page = page.max(1);
    for (place, block) in blocks.iter().enumerate() {
        let mut top = block.top + moved;
        let room = page - top % page;
        if block.height > room && block.height <= page {
            moved += room;
            top += room;
        }
        let end = top + block.height;
        fit.pages = fit.pages.max(end.div_ceil(page));
        if end > page * wanted {
            fit.over.push(place);
        }
        fit.left = (page * wanted).saturating_sub(end);
    }
    fit
}

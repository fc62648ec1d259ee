//! How a sheet falls on pages: what crosses the end of one goes on to the next, and what is too much is named.

use career::sheet::{Block, Fit, fit};
use proptest::{collection::vec, prelude::*};

use crate::support::holds;

fn blocks(all: &[(u32, u32)]) -> Vec<Block> {
    all.iter().map(|(top, height)| Block { top: *top, height: *height }).collect()
}

/// What is said of blocks (each from its top, so high) on pages of this height, of which there may be so many.
type Case<'a> = (&'a [(u32, u32)], u32, u32, (u32, &'a [usize], u32));

#[test]
fn blocks_fall_on_pages() {
    let cases: [Case; 17] = [
        // Nothing is on no page.
        (&[], 1000, 1, (0, &[], 0)),
        (&[(0, 400)], 1000, 1, (1, &[], 600)),
        // Full to the last line.
        (&[(0, 400), (400, 600)], 1000, 1, (1, &[], 0)),
        (&[(0, 400), (400, 601)], 1000, 1, (2, &[1], 0)),
        (&[(0, 400), (400, 601)], 1000, 2, (2, &[], 399)),
        // What begins on the end of a page is on the next, and leaves no gap.
        (&[(0, 1000), (1000, 10)], 1000, 1, (2, &[1], 0)),
        (&[(0, 1000), (1000, 10)], 1000, 2, (2, &[], 990)),
        // What follows one that was moved is moved with it.
        (&[(0, 900), (900, 200), (1100, 700)], 1000, 2, (2, &[], 100)),
        (&[(0, 900), (900, 200), (1100, 801)], 1000, 2, (3, &[2], 0)),
        // The space between is moved, too; that above the first stays.
        (&[(50, 900), (960, 100)], 1000, 2, (2, &[], 900)),
        (&[(0, 990), (1005, 100)], 1000, 2, (2, &[], 895)),
        // Longer than a page it goes on over it, from where it is.
        (&[(0, 100), (100, 1950)], 1000, 2, (3, &[1], 0)),
        (&[(0, 100), (100, 1900)], 1000, 2, (2, &[], 0)),
        // As long as a page it is on one of its own.
        (&[(0, 1), (1, 1000)], 1000, 2, (2, &[], 0)),
        // Everything after the first that is too much is too much.
        (&[(0, 600), (600, 600), (1200, 600)], 1000, 1, (3, &[1, 2], 0)),
        // Nothing may be on no page.
        (&[(0, 1)], 1000, 0, (1, &[0], 0)),
        // A page of no height has one, rather than none to divide by.
        (&[(0, 2)], 0, 1, (2, &[0], 0)),
    ];
    for (all, page, wanted, (pages, over, left)) in cases {
        let expected = Fit { pages, over: over.to_vec(), left };
        assert_eq!(fit(&blocks(all), page, wanted), expected, "{all:?} on {wanted} of {page}");
    }
}

/// Blocks from the top on, with gaps between them.
fn any_blocks() -> impl Strategy<Value = Vec<Block>> {
    vec((0..200u32, 0..2_500u32), 0..25).prop_map(|all| {
        let mut bottom = 0;
        let mut blocks = Vec::new();
        for (gap, height) in all {
            blocks.push(Block { top: bottom + gap, height });
            bottom += gap + height;
        }
        blocks
    })
}

/// Where each block ends, read off how much each beginning of the list leaves of more pages than it can take.
fn ends(blocks: &[Block], page: u32) -> Vec<u32> {
    let plenty = 100_000_000 / page;
    let beginnings = (1..=blocks.len()).map(|count| &blocks[..count]);
    beginnings.map(|blocks| page * plenty - fit(blocks, page, plenty).left).collect()
}

#[test]
fn no_block_crosses_the_end_of_a_page_unless_it_is_longer_than_one() {
    holds(300, &(any_blocks(), 1..2_000u32), |(blocks, page)| {
        let ends = ends(&blocks, page);
        let mut moved = 0;
        for (block, end) in blocks.iter().zip(&ends) {
            let start = end - block.height;
            if (1..=page).contains(&block.height) {
                prop_assert_eq!(start / page, (end - 1) / page, "{:?} of {:?}", block, blocks);
            }
            // What follows is never moved up, and nothing is moved that need not be.
            let before = block.top + moved;
            prop_assert!(start >= before);
            if start > before {
                prop_assert!(
                    block.height <= page && before / page < (before + block.height - 1) / page
                );
                prop_assert_eq!(start, (before / page + 1) * page, "to the top of the next page");
            }
            moved = start - block.top;
        }
        Ok(())
    });
}

#[test]
fn pages_what_is_too_much_and_what_is_left_agree_with_one_another() {
    holds(300, &(any_blocks(), 1..2_000u32, 0..4u32), |(blocks, page, wanted)| {
        let fit = fit(&blocks, page, wanted);
        let ends = ends(&blocks, page);
        let bottom = blocks.last().map_or(0, |block| block.top + block.height);
        prop_assert!(fit.pages >= bottom.div_ceil(page), "never less than without moving");
        prop_assert_eq!(fit.pages, ends.iter().max().map_or(0, |end| end.div_ceil(page)));
        let over: Vec<_> = (0..ends.len()).filter(|place| ends[*place] > page * wanted).collect();
        prop_assert_eq!(fit.over.is_empty(), fit.pages <= wanted);
        prop_assert_eq!(fit.over, over);
        let used = ends.last().copied();
        prop_assert_eq!(fit.left, used.map_or(0, |used| (page * wanted).saturating_sub(used)));
        Ok(())
    });
}

#[test]
fn one_block_more_never_takes_fewer_pages_and_one_page_more_never_names_more() {
    holds(200, &(any_blocks(), 1..2_000u32, 1..4u32), |(blocks, page, wanted)| {
        let all = fit(&blocks, page, wanted);
        if let Some((_, fewer)) = blocks.split_last() {
            prop_assert!(fit(fewer, page, wanted).pages <= all.pages);
        }
        let more = fit(&blocks, page, wanted + 1);
        prop_assert_eq!(more.pages, all.pages);
        prop_assert!(more.over.iter().all(|place| all.over.contains(place)));
        Ok(())
    });
}

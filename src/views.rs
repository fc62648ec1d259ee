//! Pieces that several pages share and that know the domain.

pub mod answering;
pub mod authority;
pub mod countdown;
pub mod date_field;
pub mod days;
pub mod frame;
pub mod keep;
pub mod ladder;
pub mod measures;
pub mod part;
pub mod place;
pub mod rank_select;
pub mod safety;
pub mod section_nav;
pub mod source;
pub mod statements;
pub mod taken;
pub mod terms;
pub mod version;
pub mod writing;
pub mod years;

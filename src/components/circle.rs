//! Places around a circle.

use std::f64::consts::TAU;

/// Across and up, from -1 to 1, where the one at `index` of `count` places stands, clockwise from the top.
#[expect(clippy::cast_precision_loss, reason = "a handful of places")]
pub fn place(index: usize, count: usize) -> (f64, f64) {
    let angle = TAU * index as f64 / count as f64;
    (sine(angle), sine(angle + TAU / 4.0))
}

/// The sine of an angle up to two turns, to a thousandth: the library's is exact for any angle, and weighs three
/// kilobytes of the first load.
fn sine(angle: f64) -> f64 {
    // The same height, between a quarter turn to the left and one to the right.
    let turned = angle % TAU;
    let near = if turned < TAU / 4.0 {
        turned
    } else if turned < TAU * 0.75 {
        TAU / 2.0 - turned
    } else {
        turned - TAU
    };
    let square = near * near;
    near * (1.0
        - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0 * (1.0 - square / 72.0))))
}

#[cfg(test)]
mod tests {
    #[test]
    #[expect(clippy::cast_precision_loss, reason = "small numbers")]
    fn agrees_with_the_library() {
        for count in 1..40 {
            for index in 0..count {
                let angle = std::f64::consts::TAU * index as f64 / count as f64;
                let (across, up) = super::place(index, count);
                assert!((across - angle.sin()).abs() < 0.001, "{index} of {count}");
                assert!((up - angle.cos()).abs() < 0.001, "{index} of {count}");
            }
        }
    }
}

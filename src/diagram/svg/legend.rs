//! What the signs of a picture mean.

use std::fmt::Write as _;

use super::super::{Card, Diagram, Role, View};
use super::MARGIN;

/// Width of the legend, and so the least of a picture.
pub const LEGEND_WIDTH: f64 = 860.0;

/// Draws the legend below `top`, and gives where it ends.
pub fn legend(out: &mut String, diagram: &Diagram, top: f64) -> f64 {
    let has_broken = diagram.links.iter().any(|link| link.broken);
    let samples: Vec<(&str, &str)> = match diagram.view {
        View::Component => vec![
            ("stream", "public stream: messages go to the importer"),
            ("stream private", "private stream: needs an activation"),
            ("service", "public service: requests go to the exporter"),
            ("service private", "private service: needs an activation"),
            (
                "dead",
                "nothing passes, the sign beside the import says why",
            ),
        ],
        View::Object => vec![
            ("signed", "who signed, and what"),
            ("dead", "signed by itself"),
        ],
    };
    let _ = write!(
        out,
        "<path class=\"rule\" d=\"M{MARGIN} {top}h{LEGEND_WIDTH}\"/><text class=\"c\" x=\"{MARGIN}\" y=\"{}\">LEGEND</text>",
        top + 18.0
    );
    let mut y = top + 34.0;
    for (at, (class, words)) in samples
        .iter()
        .filter(|(class, _)| *class != "dead" || has_broken)
        .enumerate()
    {
        let x = MARGIN + (at % 2) as f64 * 430.0;
        if at > 0 && at % 2 == 0 {
            y += 20.0;
        }
        let (left, right) = (x + 6.0, x + 76.0);
        let _ = write!(
            out,
            "<path class=\"line {class}\" d=\"M{left} {y}H{right}\"/>"
        );
        let arrow = format!("M{right} {y}l-10 -5v10z");
        let dot = |x: f64| format!("M{x} {y}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
        let _ = match *class {
            "service" | "service private" => write!(
                out,
                "<path class=\"core\" d=\"M{left} {y}H{right}\"/><path class=\"open {class}\" d=\"M{left} {y}l10 -5v10z\"/><path class=\"full {class}\" d=\"{}\"/>",
                dot(right)
            ),
            "dead" if diagram.view == View::Component => {
                write!(
                    out,
                    "<path class=\"cross\" d=\"M{} {}l9 9m0 -9l-9 9\"/>",
                    right - 20.5,
                    y - 4.5
                )
            }
            _ => write!(
                out,
                "<path class=\"full {class}\" d=\"{}\"/><path class=\"full {class}\" d=\"{arrow}\"/>",
                dot(left)
            ),
        };
        let _ = write!(
            out,
            "<text class=\"t\" x=\"{}\" y=\"{}\">{words}</text>",
            right + 14.0,
            y + 4.0
        );
    }
    if diagram
        .cards
        .iter()
        .flat_map(Card::shares)
        .any(|(_, share)| share.role == Role::Import && share.local.is_some())
    {
        y += 22.0;
        let _ = write!(
            out,
            "<path class=\"rename\" d=\"M{} {}v5.5h6m-3 -2.6l3 2.6l-3 2.6\"/>",
            MARGIN + 64.0,
            y - 6.0
        );
        let _ = write!(
            out,
            "<text class=\"t\" x=\"{}\" y=\"{}\">the subject that the importer uses instead</text>",
            MARGIN + 90.0,
            y + 4.0
        );
    }
    y
}

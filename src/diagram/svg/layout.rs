//! Where cards and lines lie: columns from exporters on the left to importers on the right.
//!
//! No crate of a layered layout knows lines that begin and end at rows of a box, and all lines of
//! one export should run together like a bus; the rest is the well-known method: break cycles, put
//! cards into columns, order each column by its neighbours, then move cards towards their
//! neighbours without changing the order. Lines cross columns only in gaps kept free for them, so
//! none ever runs over a card. The result depends on nothing but the input.

use std::collections::BTreeMap;

use super::columns::columns;

/// A box to place.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A line from one box to another; offsets count from the top of the box.
#[derive(Debug, Clone, Copy)]
pub struct Wire {
    /// Box and offset where it begins.
    pub from: (usize, f64),
    /// Box and offset where it ends.
    pub to: (usize, f64),
    /// Lines with the same number run together as long as they can.
    pub bundle: usize,
}

/// The result.
#[derive(Debug, Default)]
pub struct Layout {
    /// Upper left corner of each box.
    pub boxes: Vec<(f64, f64)>,
    /// Corners of each line, in pairs: each pair is a stretch between columns, and from one pair
    /// to the next it runs level through a column.
    pub wires: Vec<Vec<(f64, f64)>>,
    /// Width of all.
    pub width: f64,
    /// Height of all.
    pub height: f64,
}

/// Between boxes of a column.
pub const GAP: f64 = 26.0;
const WIRE_GAP: f64 = 12.0;
/// Places boxes so that wires run from left to right wherever that is possible.
pub fn layout(sizes: &[Size], wires: &[Wire]) -> Layout {
    let columns = columns(sizes, wires);
    let mut grid = Grid::new(sizes, wires, columns);
    grid.order();
    grid.place();
    grid.finish(sizes, wires)
}

/// A box, or the place where a bundle of lines passes a column.
struct Node {
    column: usize,
    height: f64,
    /// Ends of stretches in the column before: node, its offset, and the own offset.
    left: Vec<(usize, f64, f64)>,
    /// The same in the column after.
    right: Vec<(usize, f64, f64)>,
    y: f64,
}

/// Columns of nodes from top to bottom.
struct Grid {
    nodes: Vec<Node>,
    columns: Vec<Vec<usize>>,
    /// Nodes that each wire passes between its ends.
    passes: Vec<Vec<usize>>,
    boxes: usize,
}

impl Grid {
    fn new(sizes: &[Size], wires: &[Wire], columns: Vec<usize>) -> Grid {
        let count = columns.iter().map(|c| c + 1).max().unwrap_or(0);
        let node = |column, height| Node {
            column,
            height,
            left: Vec::new(),
            right: Vec::new(),
            y: 0.0,
        };
        let nodes = columns
            .iter()
            .zip(sizes)
            .map(|(&c, size)| node(c, size.height))
            .collect();
        let mut grid = Grid {
            nodes,
            columns: vec![Vec::new(); count],
            passes: Vec::new(),
            boxes: sizes.len(),
        };
        for (at, &column) in columns.iter().enumerate() {
            grid.columns[column].push(at);
        }
        let mut shared: BTreeMap<(usize, usize, bool), usize> = BTreeMap::new();
        for wire in wires {
            let (a, b) = (columns[wire.from.0], columns[wire.to.0]);
            let rightwards = a < b;
            let between: Vec<usize> = if rightwards {
                (a + 1..b).collect()
            } else {
                (b + 1..a).rev().collect()
            };
            let mut passed = Vec::new();
            for column in between {
                let next = grid.nodes.len();
                let at = *shared
                    .entry((wire.bundle, column, rightwards))
                    .or_insert(next);
                if at == next {
                    grid.nodes.push(node(column, 0.0));
                    grid.columns[column].push(at);
                }
                passed.push(at);
            }
            let mut stops = vec![wire.from];
            stops.extend(passed.iter().map(|&at| (at, 0.0)));
            stops.push(wire.to);
            for pair in stops.windows(2).filter(|_| a != b) {
                let (left, right) = if rightwards {
                    (pair[0], pair[1])
                } else {
                    (pair[1], pair[0])
                };
                grid.connect(left, right);
            }
            grid.passes.push(passed);
        }
        // In the middle at first: of equal wishes the order stays, and a line that passed every
        // column at its end would make a staircase of the picture.
        for column in &mut grid.columns {
            let (mut boxes, passes): (Vec<usize>, Vec<usize>) =
                column.iter().partition(|&&node| node < sizes.len());
            let middle = boxes.len() / 2;
            boxes.splice(middle..middle, passes);
            *column = boxes;
        }
        grid
    }

    fn connect(&mut self, left: (usize, f64), right: (usize, f64)) {
        let there = (right.0, right.1, left.1);
        if !self.nodes[left.0].right.contains(&there) {
            self.nodes[left.0].right.push(there);
            self.nodes[right.0].left.push((left.0, left.1, right.1));
        }
    }

    /// Orders columns by the mean place of neighbours, to and fro; the best order seen is kept.
    fn order(&mut self) {
        let mut place = vec![0.0; self.nodes.len()];
        let number = |columns: &[Vec<usize>], place: &mut [f64]| {
            for column in columns {
                for (at, &node) in column.iter().enumerate() {
                    place[node] = at as f64;
                }
            }
        };
        number(&self.columns, &mut place);
        let (mut best, mut fewest) = (self.columns.clone(), self.crossings(&place));
        for round in 0..16 {
            let rightwards = round % 2 == 0;
            let all = 0..self.columns.len();
            let sweep: Vec<usize> = if rightwards {
                all.collect()
            } else {
                all.rev().collect()
            };
            for column in sweep {
                let mean = |&node: &usize| {
                    let side = if rightwards {
                        &self.nodes[node].left
                    } else {
                        &self.nodes[node].right
                    };
                    let places = side
                        .iter()
                        .map(|(n, offset, _)| place[*n] + offset / 10_000.0);
                    if side.is_empty() {
                        place[node]
                    } else {
                        places.sum::<f64>() / side.len() as f64
                    }
                };
                let mut keyed: Vec<(f64, usize)> =
                    self.columns[column].iter().map(|n| (mean(n), *n)).collect();
                keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
                self.columns[column] = keyed.into_iter().map(|(_, node)| node).collect();
                number(&self.columns[column..=column], &mut place);
            }
            let crossings = self.crossings(&place);
            if crossings < fewest {
                (best, fewest) = (self.columns.clone(), crossings);
            }
        }
        self.columns = best;
    }

    fn crossings(&self, place: &[f64]) -> usize {
        let mut count = 0;
        for column in &self.columns {
            let ends = |&node: &usize| {
                let from = place[node];
                self.nodes[node].right.iter().map(move |(n, there, here)| {
                    (from + here / 10_000.0, place[*n] + there / 10_000.0)
                })
            };
            let mut stretches: Vec<(f64, f64)> = column.iter().flat_map(ends).collect();
            stretches.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
            let mut seen: Vec<f64> = Vec::with_capacity(stretches.len());
            for (_, end) in stretches {
                let below = seen.partition_point(|other| *other <= end);
                count += seen.len() - below;
                seen.insert(below, end);
            }
        }
        count
    }

    /// Moves nodes towards their neighbours, to and fro, as far as the order allows.
    fn place(&mut self) {
        for column in 0..self.columns.len() {
            self.settle(column, &|node| node.y);
        }
        for round in 0..24 {
            let all = 0..self.columns.len();
            let sweep: Vec<usize> = if round % 2 == 0 {
                all.collect()
            } else {
                all.rev().collect()
            };
            for column in sweep {
                let y: Vec<f64> = self.nodes.iter().map(|n| n.y).collect();
                self.settle(column, &|node| {
                    let near = if round < 16 && round % 2 == 0 {
                        &node.left
                    } else if round < 16 {
                        &node.right
                    } else {
                        &Vec::new()
                    };
                    let both: Vec<_> = if near.is_empty() {
                        node.left.iter().chain(&node.right).collect()
                    } else {
                        near.iter().collect()
                    };
                    let wanted = both
                        .iter()
                        .map(|(other, there, here)| y[*other] + there - here);
                    if both.is_empty() {
                        node.y
                    } else {
                        wanted.sum::<f64>() / both.len() as f64
                    }
                });
            }
        }
        let top = self.nodes.iter().map(|n| n.y).fold(f64::INFINITY, f64::min);
        self.nodes.iter_mut().for_each(|n| n.y -= top);
    }

    /// Places a column as near as possible to what its nodes want, in order and without overlap:
    /// least squares under an order, by pooling neighbours that want to pass each other.
    fn settle(&mut self, column: usize, wanted: &dyn Fn(&Node) -> f64) {
        let members = self.columns[column].clone();
        let mut offset = 0.0;
        let mut offsets = Vec::with_capacity(members.len());
        let mut pools: Vec<(f64, f64, usize)> = Vec::new();
        for (at, &node) in members.iter().enumerate() {
            offsets.push(offset);
            let here = &self.nodes[node];
            pools.push((wanted(here) - offset, 1.0, 1));
            while let [.., (a, wa, na), (b, wb, nb)] = pools[..]
                && a > b
            {
                pools.pop();
                let weight = wa + wb;
                *pools.last_mut().expect("two were there") =
                    ((a * wa + b * wb) / weight, weight, na + nb);
            }
            let next_is_wire = members
                .get(at + 1)
                .is_some_and(|n| self.nodes[*n].height == 0.0);
            offset += here.height
                + if here.height == 0.0 || next_is_wire {
                    WIRE_GAP
                } else {
                    GAP
                };
        }
        let places = pools
            .iter()
            .flat_map(|(place, _, count)| std::iter::repeat_n(*place, *count));
        for ((&node, place), offset) in members.iter().zip(places).zip(offsets) {
            self.nodes[node].y = place + offset;
        }
    }

    /// Widths of columns and of the space between them, and from these all coordinates.
    fn finish(&self, sizes: &[Size], wires: &[Wire]) -> Layout {
        let mut x = 0.0;
        let mut spans = Vec::new();
        for column in &self.columns {
            let boxes = column.iter().filter(|&&node| node < self.boxes);
            let width = boxes.map(|&node| sizes[node].width).fold(24.0, f64::max);
            spans.push((x, x + width));
            let starts: usize = column
                .iter()
                .filter(|&&n| !self.nodes[n].right.is_empty())
                .count();
            x += width + (70.0 + 6.0 * starts as f64).min(190.0);
        }
        let end = |node: usize, offset: f64, rightmost: bool| {
            let (left, right) = spans[self.nodes[node].column];
            let right = if node < self.boxes {
                left + sizes[node].width
            } else {
                right
            };
            (
                if rightmost { right } else { left },
                self.nodes[node].y + offset,
            )
        };
        let lines = wires.iter().zip(&self.passes).map(|(wire, passed)| {
            let rightwards = self.nodes[wire.from.0].column < self.nodes[wire.to.0].column;
            let mut points = vec![end(
                wire.from.0,
                wire.from.1,
                rightwards || wire.from.0 == wire.to.0,
            )];
            for &node in passed {
                points.extend([end(node, 0.0, !rightwards), end(node, 0.0, rightwards)]);
            }
            points.push(end(wire.to.0, wire.to.1, !rightwards));
            points
        });
        let bottom = |node: &Node| node.y + node.height;
        Layout {
            wires: lines.collect(),
            boxes: (0..self.boxes).map(|at| end(at, 0.0, false)).collect(),
            width: spans.last().map_or(0.0, |(_, right)| *right),
            height: self.nodes.iter().map(bottom).fold(0.0, f64::max),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(count: usize) -> Vec<Size> {
        (0..count)
            .map(|n| Size {
                width: 300.0,
                height: 60.0 + (n % 7) as f64 * 20.0,
            })
            .collect()
    }

    fn wire(from: usize, to: usize) -> Wire {
        Wire {
            from: (from, 20.0),
            to: (to, 30.0),
            bundle: from,
        }
    }

    /// No two boxes overlap, and no level stretch of a line runs through a box.
    fn assert_free(sizes: &[Size], layout: &Layout) {
        let hits = |x: f64, y: f64, at: usize| {
            let (left, top) = layout.boxes[at];
            x > left && x < left + sizes[at].width && y > top && y < top + sizes[at].height
        };
        for a in 0..sizes.len() {
            for b in 0..a {
                let ((ax, ay), (bx, by)) = (layout.boxes[a], layout.boxes[b]);
                let apart = ax + sizes[a].width <= bx
                    || bx + sizes[b].width <= ax
                    || ay + sizes[a].height <= by
                    || by + sizes[b].height <= ay;
                assert!(apart, "boxes {a} and {b}");
            }
            for line in &layout.wires {
                for &(x, y) in &line[1..line.len() - 1] {
                    assert!(!hits(x, y, a), "line through box {a}");
                }
            }
        }
    }

    #[test]
    fn exporters_stand_left_of_importers() {
        let placed = layout(&sizes(3), &[wire(1, 0), wire(0, 2)]);
        assert!(placed.boxes[1].0 < placed.boxes[0].0 && placed.boxes[0].0 < placed.boxes[2].0);
        assert_free(&sizes(3), &placed);
    }

    #[test]
    fn circles_and_lines_to_oneself_have_a_place_too() {
        let placed = layout(&sizes(3), &[wire(0, 1), wire(1, 2), wire(2, 0), wire(1, 1)]);
        assert_free(&sizes(3), &placed);
        assert_eq!(placed.wires[3].len(), 2);
        assert_eq!(placed.wires[3][0].0, placed.wires[3][1].0);
    }

    #[test]
    fn many_importers_of_one_export_fill_several_columns() {
        let sizes = sizes(300);
        let wires: Vec<Wire> = (1..300).map(|n| wire(0, n)).collect();
        let placed = layout(&sizes, &wires);
        assert_free(&sizes, &placed);
        assert!(
            placed.height < 8000.0 && placed.width < 8000.0,
            "{} × {}",
            placed.width,
            placed.height
        );
    }

    #[test]
    fn a_dense_net_is_free_of_overlaps() {
        let sizes = sizes(40);
        let wires: Vec<Wire> = (0..160)
            .map(|n| wire((n * 7) % 40, (n * n + 3 * n + 1) % 40))
            .collect();
        assert_free(&sizes, &layout(&sizes, &wires));
    }

    #[test]
    fn nothing_at_all_is_a_picture_too() {
        let placed = layout(&[], &[]);
        assert_eq!((placed.width, placed.height), (0.0, 0.0));
    }
}

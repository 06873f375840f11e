//! Which column each box stands in: exporters left of importers, and no column much higher than the
//! picture is wide.

use super::layout::{GAP, Size, Wire};

/// Columns are not made lower than this, however few boxes there are.
const MIN_HEIGHT: f64 = 900.0;

/// The column of each box.
pub fn columns(sizes: &[Size], wires: &[Wire]) -> Vec<usize> {
    let edges: Vec<(usize, usize)> = wires
        .iter()
        .map(|w| (w.from.0, w.to.0))
        .filter(|(a, b)| a != b)
        .collect();
    let sequence = sequence(sizes.len(), &edges);
    let mut rank = vec![0; sizes.len()];
    for (at, &node) in sequence.iter().enumerate() {
        rank[node] = at;
    }
    // Against the sequence, a line is taken as if it ran the other way.
    let forward: Vec<(usize, usize)> = edges
        .iter()
        .map(|&(a, b)| if rank[a] < rank[b] { (a, b) } else { (b, a) })
        .collect();
    let (mut next, mut has_previous) = (vec![Vec::new(); sizes.len()], vec![false; sizes.len()]);
    for &(a, b) in &forward {
        next[a].push(b);
        has_previous[b] = true;
    }
    let mut column = vec![0; sizes.len()];
    for &node in &sequence {
        for &after in &next[node] {
            column[after] = column[after].max(column[node] + 1);
        }
    }
    // What only exports stands right before its first importer.
    for &node in sequence.iter().rev() {
        if let (false, Some(first)) = (
            has_previous[node],
            next[node].iter().map(|&n| column[n]).min(),
        ) {
            column[node] = first - 1;
        }
    }
    split(sizes, &column, &forward)
}

/// An order of all boxes with few lines against it, the way of Eades, Lin and Smyth.
fn sequence(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let (mut out, mut into) = (vec![Vec::new(); count], vec![Vec::new(); count]);
    for &(a, b) in edges {
        out[a].push(b);
        into[b].push(a);
    }
    let mut out_degree: Vec<usize> = out.iter().map(Vec::len).collect();
    let mut in_degree: Vec<usize> = into.iter().map(Vec::len).collect();
    let mut left: Vec<usize> = (0..count).collect();
    let (mut head, mut tail) = (Vec::new(), Vec::new());
    while !left.is_empty() {
        let find = |degree: &[usize]| left.iter().position(|&n| degree[n] == 0);
        let (at, to_tail) = match (find(&out_degree), find(&in_degree)) {
            // A box without any line may go to either end.
            (_, Some(source)) => (source, false),
            (Some(sink), None) => (sink, true),
            (None, None) => {
                let surplus = |n: usize| out_degree[n] as i64 - in_degree[n] as i64;
                let best =
                    (0..left.len()).max_by_key(|&at| (surplus(left[at]), std::cmp::Reverse(at)));
                (best.unwrap_or(0), false)
            }
        };
        let node = left.remove(at);
        out[node]
            .iter()
            .for_each(|&n| in_degree[n] = in_degree[n].saturating_sub(1));
        into[node]
            .iter()
            .for_each(|&n| out_degree[n] = out_degree[n].saturating_sub(1));
        if to_tail {
            tail.push(node)
        } else {
            head.push(node)
        }
    }
    head.extend(tail.into_iter().rev());
    head
}

/// Spreads columns that would be much higher than the picture is wide over several.
fn split(sizes: &[Size], column: &[usize], forward: &[(usize, usize)]) -> Vec<usize> {
    let area: f64 = sizes
        .iter()
        .map(|s| (s.width + 110.0) * (s.height + GAP))
        .sum();
    let limit = (area / 1.5).sqrt().max(MIN_HEIGHT);
    let mut place = vec![0; sizes.len()];
    let (mut first, mut result) = (0, vec![0; sizes.len()]);
    for number in 0..=column.iter().copied().max().unwrap_or(0) {
        let mut members: Vec<usize> = (0..sizes.len()).filter(|&n| column[n] == number).collect();
        let before = |node: usize| {
            let from = forward
                .iter()
                .filter(|(_, b)| *b == node)
                .map(|(a, _)| place[*a]);
            let (sum, count) =
                from.fold((0_usize, 0_usize), |(sum, count), at| (sum + at, count + 1));
            (sum * 1000).checked_div(count).unwrap_or(0)
        };
        members.sort_by_cached_key(|&node| (before(node), node));
        for (at, &node) in members.iter().enumerate() {
            place[node] = at;
        }
        let total: f64 = members.iter().map(|&n| sizes[n].height + GAP).sum();
        let parts = (total / limit).ceil().max(1.0);
        let (mut part, mut height) = (0, 0.0);
        for &node in &members {
            if height >= total / parts && (part as f64) < parts - 1.0 {
                (part, height) = (part + 1, 0.0);
            }
            height += sizes[node].height + GAP;
            result[node] = first + part;
        }
        first += part + 1;
    }
    result
}

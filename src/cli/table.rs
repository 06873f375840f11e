//! Tables for people.
//!
//! Off a terminal every table is plain ASCII with its title on the second line and its column
//! names on the fourth: public scripts cut cells out of them by position. Names and keys are never cut.

use std::borrow::Cow;

use comfy_table::{
    ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table as Inner, TableStyle,
    Width,
};

/// A titled table; without column names the rows follow the title.
#[derive(Debug, Clone)]
pub struct Table {
    title: String,
    header: Vec<String>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone)]
enum Row {
    Cells(Vec<String>),
    Line,
}

impl Row {
    fn cells(&self) -> Option<&Vec<String>> {
        match self {
            Row::Cells(cells) => Some(cells),
            Row::Line => None,
        }
    }
}

impl Table {
    /// A table with these column names, or none.
    pub fn new(title: impl Into<String>, header: &[&str]) -> Self {
        Table {
            title: title.into(),
            header: header.iter().map(|h| (*h).to_string()).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; a cell may hold several lines.
    pub fn row<I: IntoIterator<Item = S>, S: Into<String>>(&mut self, cells: I) -> &mut Self {
        self.rows
            .push(Row::Cells(cells.into_iter().map(Into::into).collect()));
        self
    }

    /// Adds a label with several values, one a line, the label on the first only.
    pub fn values<I: IntoIterator<Item = S>, S: Into<String>>(
        &mut self,
        label: &str,
        values: I,
    ) -> &mut Self {
        let mut label = label;
        for value in values {
            self.row([label.to_string(), value.into()]);
            label = "";
        }
        self
    }

    /// Adds a line across the table.
    pub fn line(&mut self) -> &mut Self {
        if !matches!(self.rows.last(), None | Some(Row::Line)) {
            self.rows.push(Row::Line);
        }
        self
    }

    /// Whether no row was added.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The same table in at most `width` columns, its cells wrapped between words.
    ///
    /// No word of up to 56 characters is broken: names and keys can still be copied whole, and a
    /// terminal too narrow for them breaks the line itself.
    #[must_use]
    pub fn fitted(&self, width: usize) -> Table {
        let cells = || {
            self.rows
                .iter()
                .filter_map(Row::cells)
                .chain([&self.header])
        };
        let count = cells().map(Vec::len).max().unwrap_or(0);
        let widest = |measure: &dyn Fn(&str) -> usize| -> Vec<usize> {
            let column = |at: usize| {
                cells()
                    .filter_map(|row| row.get(at))
                    .map(|cell| measure(cell))
                    .max()
            };
            (0..count).map(|at| column(at).unwrap_or(0)).collect()
        };
        let longest = |cell: &str| {
            cell.split('\n')
                .map(|line| line.chars().count())
                .max()
                .unwrap_or(0)
        };
        let word = |cell: &str| {
            cell.split_whitespace()
                .map(|word| word.chars().count().min(KEY))
                .max()
                .unwrap_or(0)
        };
        let (mut widths, least) = (widest(&longest), widest(&word));
        // Bars and blanks around and between the columns.
        let room = width.saturating_sub(3 * count + 1);
        while widths.iter().sum::<usize>() > room {
            let shrinkable = (0..count).filter(|&at| widths[at] > least[at]);
            let Some(at) = shrinkable.max_by_key(|&at| widths[at]) else {
                break;
            };
            widths[at] -= 1;
        }
        let wrap = |row: &Vec<String>| -> Vec<String> {
            row.iter()
                .zip(&widths)
                .map(|(cell, width)| wrapped(cell, *width))
                .collect()
        };
        Table {
            title: self.title.clone(),
            header: wrap(&self.header),
            rows: self
                .rows
                .iter()
                .map(|row| match row {
                    Row::Cells(cells) => Row::Cells(wrap(cells)),
                    Row::Line => Row::Line,
                })
                .collect(),
        }
    }

    /// The table as text, with an empty line after it: scripts cut off the last two lines.
    pub fn render(&self) -> String {
        let rows: Vec<&Vec<String>> = self.rows.iter().filter_map(Row::cells).collect();
        let columns = rows
            .iter()
            .map(|row| row.len())
            .chain([self.header.len(), 1])
            .max()
            .unwrap_or(1);
        // Ten thousand rows take a while to align: parts of a long table are drawn side by side.
        let threads = match rows.len() {
            0..LONG => 1,
            _ => std::thread::available_parallelism().map_or(1, usize::from),
        };
        let parts: Vec<&[&Vec<String>]> = match rows.as_slice() {
            [] => vec![&[]],
            rows => rows.chunks(rows.len().div_ceil(threads)).collect(),
        };
        let mut drawn = side_by_side(parts, |part| part_of(part, columns));
        if let Some(first) = drawn.first_mut().filter(|_| !self.header.is_empty()) {
            first.set_header(padded(&self.header, columns));
        }
        let widths = self.widths(&drawn, columns);
        for part in &mut drawn {
            for (column, width) in part.column_iter_mut().zip(&widths) {
                // The width of a column counts the blank on both sides of its content.
                let width = Width::Fixed(width + 2);
                column.set_constraint(ColumnConstraint::LowerBoundary(width));
            }
        }
        let drawn = side_by_side(drawn, |part| part.lines().collect::<Vec<_>>());
        self.with_title(joined(drawn))
    }

    /// Width of each column over all parts; the last one is wider where the title is longer than
    /// all columns together.
    fn widths(&self, parts: &[Inner], columns: usize) -> Vec<u16> {
        let mut widths = vec![0; columns];
        for part in parts {
            for (width, content) in widths.iter_mut().zip(part.column_max_content_widths()) {
                *width = content.max(*width);
            }
        }
        // Each column has a blank on both sides, and a bar stands between two columns.
        let total = widths.iter().sum::<u16>() + 3 * (columns as u16 - 1);
        let title = self.title.chars().count() as u16;
        if let Some(last) = widths.last_mut() {
            *last += title.saturating_sub(total);
        }
        widths
    }

    /// Puts the title above what comfy-table drew, and the lines across between its rows.
    fn with_title(&self, drawn: Vec<String>) -> String {
        let section = drawn.first().cloned().unwrap_or_default();
        let total = section.chars().count().saturating_sub(4);
        let title = self.title.chars().count();
        let left = total.saturating_sub(title) / 2;
        let right = total.saturating_sub(title + left);
        let mut out = vec![
            format!("+{}+", "-".repeat(total + 2)),
            format!(
                "| {}{}{} |",
                " ".repeat(left),
                self.title,
                " ".repeat(right)
            ),
        ];
        // The closing border follows the last row; a line across before it would only double it.
        let end = self
            .rows
            .iter()
            .rposition(|row| matches!(row, Row::Cells(_)));
        let rows = &self.rows[..end.map_or(0, |last| last + 1)];
        let mut drawn = drawn.into_iter();
        let height = |cells: &[String]| {
            cells
                .iter()
                .map(|c| c.split('\n').count())
                .max()
                .unwrap_or(1)
        };
        let head = if self.header.is_empty() {
            1
        } else {
            2 + height(&self.header)
        };
        out.extend(drawn.by_ref().take(head));
        for row in rows {
            match row {
                Row::Line => out.push(section.clone()),
                Row::Cells(cells) => {
                    let height = cells
                        .iter()
                        .map(|c| c.split('\n').count())
                        .max()
                        .unwrap_or(1);
                    out.extend(drawn.by_ref().take(height));
                }
            }
        }
        out.extend(drawn);
        out.extend([String::new(), String::new()]);
        out.join("\n")
    }
}

/// Characters of a key: words up to this length stay whole.
const KEY: usize = 56;

/// A cell in lines of at most `width` characters, broken between words, and within words only
/// where one is longer than that.
fn wrapped(cell: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in cell.split('\n') {
        let mut current = String::new();
        let mut used = 0;
        if line.chars().count() <= width {
            lines.push(line.to_string());
            continue;
        }
        for word in line.split_whitespace() {
            let mut letters: Vec<char> = word.chars().collect();
            if used > 0 && used + 1 + letters.len() > width {
                lines.push(std::mem::take(&mut current));
                used = 0;
            }
            while letters.len() > width.max(1) {
                let rest = letters.split_off(width.max(1));
                lines.push(letters.into_iter().collect());
                letters = rest;
            }
            if used > 0 {
                current.push(' ');
                used += 1;
            }
            used += letters.len();
            current.extend(letters);
        }
        lines.push(current);
    }
    lines.join("\n")
}

/// From this many rows on, a table is drawn in parts.
const LONG: usize = 2000;

/// Aligns some of the rows.
fn part_of(rows: &[&Vec<String>], columns: usize) -> Inner {
    let mut inner = Inner::new();
    // Arrangement off: the width of a terminal must not cut a key that someone wants to copy.
    inner
        .load_style(ASCII)
        .set_content_arrangement(ContentArrangement::Disabled);
    for row in rows {
        let blank = std::iter::repeat_n(Cow::default(), columns - row.len());
        inner.add_row(row.iter().map(|c| printable(c)).chain(blank));
    }
    inner
}

/// Does the same with every part, each in a thread of its own if there are several.
fn side_by_side<A: Send, B: Send>(parts: Vec<A>, work: impl Fn(A) -> B + Sync) -> Vec<B> {
    if parts.len() == 1 {
        return parts.into_iter().map(work).collect();
    }
    std::thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = parts
            .into_iter()
            .map(|part| scope.spawn(move || work(part)))
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("drawing a table does not panic"))
            .collect()
    })
}

/// The lines of all parts, without the borders where two of them meet.
fn joined(parts: Vec<Vec<String>>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        let begin = if lines.is_empty() { 0 } else { 1 };
        lines.truncate(lines.len().saturating_sub(begin));
        lines.extend(part.into_iter().skip(begin));
    }
    lines
}

/// Plain ASCII with the same line below the column names as at top and bottom: scripts count lines.
const ASCII: TableStyle = TableStyle::new()
    .top_border(LineStyle::new('+', '-', '+', '+'))
    .header_lines(ContentLineStyle::new('|', '|', '|'))
    .header_separator(LineStyle::new('+', '-', '+', '+'))
    .content_lines(ContentLineStyle::new('|', '|', '|'))
    .bottom_border(LineStyle::new('+', '-', '+', '+'));

/// Control characters could redraw the terminal; a name read from a token may hold any.
fn printable(text: &str) -> Cow<'_, str> {
    let unfit = |c: char| c.is_control() && c != '\n';
    match text.contains(unfit) {
        true => text.replace(unfit, "\u{fffd}").into(),
        false => text.into(),
    }
}

fn padded(cells: &[String], columns: usize) -> Vec<String> {
    let mut cells = cells.to_vec();
    cells.resize(columns, String::new());
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_where_scripts_look_for_them() {
        let mut t = Table::new("Accounts", &["Name", "Public Key"]);
        t.row(["A", "AKEYAKEYAK"]).row(["Bee", "BKEY"]);
        let text = t.render();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "+-------------------+");
        assert_eq!(lines[2], "+------+------------+");
        assert!(lines[1].contains("Accounts"));
        assert_eq!(lines[3], "| Name | Public Key |");
        assert_eq!(lines[5], "| A    | AKEYAKEYAK |");
        assert_eq!(lines[6], "| Bee  | BKEY       |");
        assert_eq!(lines.len(), 9);
        assert_eq!(lines[8], "");
    }

    #[test]
    fn a_long_table_looks_like_a_short_one() {
        let table = |count: usize| {
            let mut t = Table::new("T", &["Name", "Key"]);
            for n in 0..count {
                // The widest cell is in the last part.
                t.row([
                    format!("n{n}"),
                    "k".repeat(if n + 1 == count { 9 } else { 3 }),
                ]);
            }
            t.render()
        };
        let long = table(LONG + 1);
        let lines: Vec<&str> = long.trim_end().lines().collect();
        assert_eq!(lines.len(), LONG + 1 + 6);
        assert!(lines.iter().all(|line| line.len() == lines[0].len()));
        assert_eq!(lines[5], "| n0    | kkk       |");
        assert_eq!(lines.iter().filter(|line| line.starts_with('+')).count(), 4);
        let short = table(5);
        assert_eq!(short.trim_end().lines().count(), 5 + 6);
    }

    #[test]
    fn a_table_fits_a_terminal_and_cuts_no_key() {
        let key = "A".repeat(56);
        let mut t = Table::new("T", &["Level", "Problem", "Key"]);
        t.row([
            "Error",
            "a sentence that is much longer than what is left for it on the line",
            &key,
        ]);
        t.line().row(["x", &"y".repeat(90), ""]);
        assert_eq!(t.fitted(400).render(), t.render());
        let text = t.fitted(100).render();
        let widths: Vec<usize> = text
            .trim_end()
            .lines()
            .map(|line| line.chars().count())
            .collect();
        assert!(widths.iter().all(|width| *width == widths[0]), "{text}");
        assert!(
            text.contains(&key) && text.contains(&"y".repeat(56)),
            "{text}"
        );
        let mut prose = Table::new("T", &["Level", "Problem"]);
        prose.row([
            "Error",
            "a sentence that is much longer than what is left for it on the line",
        ]);
        let text = prose.fitted(40).render();
        assert!(
            text.lines().all(|line| line.chars().count() <= 40),
            "{text}"
        );
        assert!(text.contains("| Error | a sentence that is much"), "{text}");
    }

    #[test]
    fn a_line_after_the_last_row_is_not_doubled() {
        let mut t = Table::new("T", &[]);
        t.row(["a"]).line();
        assert_eq!(t.render().trim_end().lines().count(), 5);
    }

    #[test]
    fn a_long_title_widens_the_last_column() {
        let mut t = Table::new("A title longer than the row", &[]);
        t.row(["a", "b"]);
        let widths: Vec<usize> = t.render().trim_end().lines().map(str::len).collect();
        assert!(widths.iter().all(|w| *w == widths[0]), "{}", t.render());
    }
}

//! Tables for people.
//!
//! Off a terminal every table is plain ASCII with its title on the second line and its column
//! names on the fourth: public scripts cut cells out of them by position. Names and keys are never cut.

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

    /// The table as text, with an empty line after it: scripts cut off the last two lines.
    pub fn render(&self) -> String {
        fn cells(row: &Row) -> Option<&Vec<String>> {
            match row {
                Row::Cells(cells) => Some(cells),
                Row::Line => None,
            }
        }
        let columns = self
            .rows
            .iter()
            .filter_map(cells)
            .map(Vec::len)
            .chain([self.header.len(), 1])
            .max()
            .unwrap_or(1);
        let mut inner = Inner::new();
        // Arrangement off: the width of a terminal must not cut a key that someone wants to copy.
        inner
            .load_style(ASCII)
            .set_content_arrangement(ContentArrangement::Disabled);
        if !self.header.is_empty() {
            inner.set_header(padded(&self.header, columns));
        }
        for row in self.rows.iter().filter_map(cells) {
            let blank = std::iter::repeat_n(String::new(), columns - row.len());
            inner.add_row(row.iter().map(|c| printable(c)).chain(blank));
        }
        self.make_room_for_title(&mut inner);
        self.with_title(inner.lines().collect())
    }

    /// Widens the last column where the title is longer than all columns together.
    fn make_room_for_title(&self, inner: &mut Inner) {
        let widths: Vec<u16> = inner.column_max_content_widths();
        let Some(last) = widths.len().checked_sub(1) else {
            return;
        };
        // Each column has a blank on both sides, and a bar stands between two columns.
        let total: u16 = widths.iter().sum::<u16>() + 3 * last as u16;
        let title = self.title.chars().count() as u16;
        if let (true, Some(column)) = (title > total, inner.column_mut(last)) {
            let width = widths[last] + (title - total) + 2;
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
        }
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
        let head = if self.header.is_empty() { 1 } else { 3 };
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

/// Plain ASCII with the same line below the column names as at top and bottom: scripts count lines.
const ASCII: TableStyle = TableStyle::new()
    .top_border(LineStyle::new('+', '-', '+', '+'))
    .header_lines(ContentLineStyle::new('|', '|', '|'))
    .header_separator(LineStyle::new('+', '-', '+', '+'))
    .content_lines(ContentLineStyle::new('|', '|', '|'))
    .bottom_border(LineStyle::new('+', '-', '+', '+'));

/// Control characters could redraw the terminal; a name read from a token may hold any.
fn printable(text: &str) -> String {
    if !text.contains(char::is_control) {
        return text.to_string();
    }
    text.chars()
        .map(|c| {
            if c.is_control() && c != '\n' {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
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

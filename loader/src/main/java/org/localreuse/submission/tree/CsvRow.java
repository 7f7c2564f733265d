package org.localreuse.submission.tree;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line where it begins; a quoted cell may carry it over several lines
 */
public record CsvRow(int line, List<String> cells) {

    /** Copies the cells. */
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it: spreadsheets leave such rows at the end. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

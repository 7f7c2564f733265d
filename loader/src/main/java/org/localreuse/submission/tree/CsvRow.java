package org.localreuse.submission.tree;

import java.util.List;
import org.localreuse.model.Position;

/**
 * One record of a CSV file.
 *
 * @param number counted from 1 with the header, blank rows too: as spreadsheets count
 * @param line where it begins; a quoted cell may carry it over several lines
 */
public record CsvRow(int number, int line, List<String> cells) {

    /** Copies the cells. */
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Where it stands. */
    public Position position() {
        return Position.row(number, line);
    }

    /** Whether nothing stands in it: spreadsheets leave such rows at the end. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

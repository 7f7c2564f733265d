package org.localreuse.submission.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.localreuse.model.Position;

/**
 * CSV as RFC 4180 has it, row by row; comma, semicolon or tab, whichever the header row shows most.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvText {

    private static final String DELIMITERS = ",;\t";
    private static final int LONGEST_HEADER = 32 << 10;
    private static final int END = -1;

    private final PushbackReader in;
    private final Limits limits;
    private final char delimiter;
    private final List<String> header;
    private int line = 1;
    private int rows;
    private boolean ended;

    private CsvText(InputStream text, Limits limits) throws IOException {
        this.limits = limits;
        BufferedReader buffered =
                new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), LONGEST_HEADER);
        buffered.mark(LONGEST_HEADER);
        this.delimiter = delimiter(buffered);
        buffered.reset();
        this.in = new PushbackReader(buffered);
        this.header = header(next());
    }

    /** Reads the header row. */
    public static CsvText open(InputStream text, Limits limits) throws IOException {
        return new CsvText(text, limits);
    }

    /** Column names in order, in lower case. */
    public List<String> header() {
        return header;
    }

    /** What parts the cells. */
    public char delimiter() {
        return delimiter;
    }

    /** The next row, if there is one. */
    public Optional<CsvRow> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        int first = line;
        List<String> cells = new ArrayList<>();
        int end;
        do {
            StringBuilder cell = new StringBuilder();
            end = cell(cell);
            cells.add(cell.toString());
        } while (end == delimiter);
        ended = end == END;
        boolean nothing = ended && cells.size() == 1 && cells.getFirst().isEmpty();
        return nothing ? Optional.empty() : Optional.of(new CsvRow(++rows, first, cells));
    }

    /** Reads one cell; answers what ended it: the delimiter, a line feed, or {@link #END}. */
    private int cell(StringBuilder cell) throws IOException {
        int c = read();
        if (c == '"') {
            quoted(cell);
            c = read();
            if (c != delimiter && c != '\n' && c != END) {
                throw Refusals.at(
                        Position.line(line),
                        "Text follows after a closing quote.",
                        "Double the quotes inside a quoted cell.");
            }
            return c;
        }
        while (c != delimiter && c != '\n' && c != END) {
            append(cell, c);
            c = read();
        }
        return c;
    }

    private void quoted(StringBuilder cell) throws IOException {
        int start = line;
        while (true) {
            int c = read();
            if (c == END) {
                throw Refusals.at(
                        Position.line(start),
                        "Unterminated quoted field: the quote that opens in line " + start + " is never closed.",
                        "Close the quote; double the quotes inside a quoted cell.");
            }
            if (c == '"') {
                int after = in.read();
                if (after != '"') {
                    unread(after);
                    return;
                }
            }
            append(cell, c);
        }
    }

    private void append(StringBuilder cell, int c) {
        if (cell.length() >= limits.cell()) {
            throw Refusals.at(
                    Position.line(line), "A cell is longer than " + limits.cell() + " characters.", "Shorten it.");
        }
        cell.append((char) c);
    }

    /** One character; every line ending is a line feed. */
    private int read() throws IOException {
        int c = in.read();
        if (c == '\r') {
            int after = in.read();
            if (after != '\n') {
                unread(after);
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private void unread(int c) throws IOException {
        if (c != END) {
            in.unread(c);
        }
    }

    private static char delimiter(BufferedReader in) throws IOException {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER - 1; i++) {
            int c = in.read();
            if (c == END || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int which = quoted ? -1 : DELIMITERS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return DELIMITERS.charAt(counts[2] > counts[best] ? 2 : best);
    }

    private List<String> header(Optional<CsvRow> row) {
        if (row.isEmpty() || row.get().isBlank()) {
            throw Refusals.at(Position.line(1), "The file has no header row.", "Name the columns in the first line.");
        }
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String cell : row.get().cells()) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            Integer first = name.isEmpty() ? null : seen.putIfAbsent(name, names.size() + 1);
            if (first != null) {
                throw Refusals.at(
                        Position.line(1),
                        "The column “" + name + "” stands twice: columns " + first + " and " + (names.size() + 1) + ".",
                        "Keep one of the two.");
            }
            names.add(name);
        }
        return List.copyOf(names);
    }
}

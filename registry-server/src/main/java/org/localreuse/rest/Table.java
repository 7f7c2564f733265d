package org.localreuse.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer in CSV.
 *
 * @param header the names of the columns
 */
public record Table(List<String> header, List<List<Object>> rows) {

    /** Copies the rows. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Writes it as CSV in UTF-8, a row at a time; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(line(header));
        for (List<Object> row : rows) {
            out.write(line(row));
        }
    }

    private static byte[] line(List<?> cells) {
        return new Csv().row(cells).toString().getBytes(StandardCharsets.UTF_8);
    }
}

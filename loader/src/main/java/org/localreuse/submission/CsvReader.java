package org.localreuse.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localreuse.model.Position;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.CsvRow;
import org.localreuse.submission.tree.CsvText;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/** Our own submissions as CSV: one list a file, each row an entry that is taken or refused by itself. */
final class CsvReader implements SubmissionReader {

    private final Minter minter;
    private final Concepts concepts;
    private final Limits limits;

    CsvReader(Minter minter, Concepts concepts, Limits limits) {
        this.minter = minter;
        this.concepts = concepts;
        this.limits = limits;
    }

    @FunctionalInterface
    private interface RowWork {
        void on(CsvRow row, CsvColumns columns);
    }

    @Override
    public List<Declaration> declarations(SubmissionFile file) {
        Subjects subjects = new Subjects(minter);
        List<Declaration> declarations = new ArrayList<>();
        forEachRow(file, (row, columns) -> {
            if (row.cells().size() == columns.count()) {
                declarations.addAll(subjects.declared(columns.entity(), columns.mapping(row)));
            }
        });
        return declarations;
    }

    @Override
    public Draft read(SubmissionFile file, Names names) {
        List<Entry> entries = new ArrayList<>();
        EntryReader reader = new EntryReader(minter, concepts, names, limits);
        forEachRow(file, (row, columns) -> entries.add(entry(row, columns, reader)));
        if (entries.isEmpty()) {
            throw Refusals.at(Position.line(1), "There is no row below the header.", "");
        }
        return new Draft(SubmissionFormat.CSV, About.NOTHING, entries, List.of(), reader.places());
    }

    private static Entry entry(CsvRow row, CsvColumns columns, EntryReader reader) {
        if (row.cells().size() == columns.count()) {
            return reader.read(columns.entity(), columns.mapping(row), "");
        }
        Findings findings = reader.findings();
        findings.error(
                row.position(),
                "",
                String.join(", ", row.cells()),
                "The row has " + row.cells().size() + " cells, the header " + columns.count() + ".",
                "Put a cell that contains the delimiter in double quotes.");
        return EntryReader.refused(row.position(), findings);
    }

    private void forEachRow(SubmissionFile file, RowWork work) {
        Input.read(file, limits, text -> {
            CsvText csv = CsvText.open(text, limits);
            CsvColumns columns = CsvColumns.of(file.name(), csv);
            eachRow(csv, columns, work);
            return columns;
        });
    }

    private void eachRow(CsvText csv, CsvColumns columns, RowWork work) throws IOException {
        int count = 0;
        for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
            if (++count > limits.rows()) {
                throw Refusals.at(
                        Position.line(row.get().line()),
                        "The file has more than " + limits.rows() + " rows.",
                        "Split it into several files.");
            }
            if (!row.get().isBlank()) {
                work.on(row.get(), columns);
            }
        }
    }
}

package org.localreuse.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.localreuse.model.Position;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.CsvRow;
import org.localreuse.submission.tree.CsvText;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Item.Mapping;
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
        PlaceIndex places = new PlaceIndex();
        Subjects subjects = new Subjects(minter);
        forEachRow(file, (row, columns) -> entries.add(entry(row, columns, names, subjects, places)));
        if (entries.isEmpty()) {
            throw Refusals.at(Position.line(1), "There is no row below the header.", "");
        }
        return new Draft(SubmissionFormat.CSV, About.NOTHING, entries, List.of(), places);
    }

    private Entry entry(CsvRow row, CsvColumns columns, Names names, Subjects subjects, PlaceIndex places) {
        Position position = Position.line(row.line());
        Findings findings = new Findings(limits.findings());
        Graph statements = GraphFactory.createDefaultGraph();
        if (row.cells().size() == columns.count()) {
            Values values = new Values(concepts, names, findings);
            Describer describer = new Describer(minter, values, findings, statements, places);
            Mapping mapping = columns.mapping(row);
            Node subject =
                    subjects.of(columns.entity(), mapping, names, findings, "").orElse(TreeReader.NAMELESS);
            describer.describe(columns.entity(), subject, mapping, "");
        } else {
            findings.error(
                    position,
                    "",
                    String.join(", ", row.cells()),
                    "The row has " + row.cells().size() + " cells, the header " + columns.count() + ".",
                    "Put a cell that contains the delimiter in double quotes.");
        }
        Graph taken = findings.hasErrors() ? GraphFactory.createDefaultGraph() : statements;
        return new Entry(position, taken, findings.list());
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

package org.localreuse.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Kind;

/** What people also call councils, in Welsh or for short. Good enough to propose a council; the register itself does not carry them. */
final class OtherNames {

    private OtherNames() {}

    static List<Declaration> ofCouncils(Base base) {
        try (InputStream file = Objects.requireNonNull(OtherNames.class.getResourceAsStream("council-names.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(columns -> new Declaration(
                            Kind.ORGANISATION,
                            base.id("council", columns[0]),
                            columns[0],
                            List.of(columns).subList(1, columns.length)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

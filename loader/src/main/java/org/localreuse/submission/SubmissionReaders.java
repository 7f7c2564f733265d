package org.localreuse.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.ontology.Base;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.Limits;

/** Every format that can be handed in. Reads the concept schemes once: keep it. */
public final class SubmissionReaders implements SubmissionReader {

    private final Map<SubmissionFormat, SubmissionReader> readers = new EnumMap<>(SubmissionFormat.class);
    private final FormatDetector detector;

    /** With the {@linkplain Limits#STANDARD usual limits}. */
    public SubmissionReaders(Base base) {
        this(base, Limits.STANDARD);
    }

    public SubmissionReaders(Base base, Limits limits) {
        Minter minter = new Minter(base);
        Concepts concepts = Concepts.read(base);
        this.detector = new FormatDetector(limits);
        readers.put(SubmissionFormat.YAML, new TreeReader(SubmissionFormat.YAML, minter, concepts, limits));
        readers.put(SubmissionFormat.JSON, new TreeReader(SubmissionFormat.JSON, minter, concepts, limits));
        readers.put(SubmissionFormat.CSV, new CsvReader(minter, concepts, limits));
        readers.put(SubmissionFormat.PUBLICCODE, new PubliccodeReader(minter, limits));
        for (SubmissionFormat format : RdfReader.FORMATS) {
            readers.put(format, new RdfReader(format, base, limits));
        }
    }

    /** The reader of one format, for an input whose format is told otherwise than by its name. */
    public SubmissionReader of(SubmissionFormat format) {
        return Objects.requireNonNull(readers.get(format));
    }

    /**
     * The format by name and, where a name leaves it open, by content.
     *
     * @throws org.localreuse.model.Refusal if the name ends in nothing that we read
     */
    public SubmissionFormat formatOf(SubmissionFile file) {
        return detector.formatOf(file);
    }

    @Override
    public List<Declaration> declarations(SubmissionFile file) {
        return of(formatOf(file)).declarations(file);
    }

    @Override
    public Draft read(SubmissionFile file, Names names) {
        return of(formatOf(file)).read(file, names);
    }
}

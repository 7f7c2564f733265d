package org.localreuse.submission;

import java.util.List;
import org.localreuse.model.SubmissionFile;
import org.localreuse.resolve.Declaration;
import org.localreuse.resolve.Names;
import org.localreuse.submission.tree.Limits;

final class PubliccodeReader implements SubmissionReader {
    PubliccodeReader(Minter minter, Limits limits) {}
    @Override public List<Declaration> declarations(SubmissionFile file) { return List.of(); }
    @Override public Draft read(SubmissionFile file, Names names) { throw new UnsupportedOperationException(); }
}

package org.localreuse.model;

import java.util.List;

/**
 * What became of a load.
 *
 * @param revision the registry's revision after it
 */
public record LoadReport(List<FileReport> files, long revision) {

    /** Copies the reports. */
    public LoadReport {
        files = List.copyOf(files);
    }

    /** How many inputs came to that. */
    public long count(Outcome outcome) {
        return files.stream().filter(file -> file.outcome() == outcome).count();
    }

    /** Whether anything was refused, a row or a whole input. */
    public boolean anythingRefused() {
        return files.stream().anyMatch(file -> file.refused() > 0);
    }
}

package org.localreuse.model;

/**
 * An input, or a part of it, that is not taken: with the place, the reason and the remedy. Unchecked, because every reader may
 * refuse at any depth and exactly one caller, the intake, turns it into a report.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public Refusal(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    public Refusal(Finding finding, Throwable cause) {
        super(finding.message(), cause);
        this.finding = finding;
    }

    /** What to report. */
    public Finding finding() {
        return finding;
    }
}

package org.localreuse.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;
import org.localreuse.model.Outcome;
import org.localreuse.model.Position;
import org.localreuse.model.Severity;

/** A report for people: what was refused and why, then a summary. */
final class ReportText {

    /** More errors of one file than this are counted, not listed: the file is better mended in its own error column. */
    private static final int MOST_ERRORS = 50;

    private final PrintWriter out;
    private final boolean everything;

    /** @param everything show advice and hints as well as errors */
    ReportText(PrintWriter out, boolean everything) {
        this.out = out;
        this.everything = everything;
    }

    void write(LoadReport report, List<Path> skipped) {
        report.files().forEach(this::write);
        out.println();
        summarise(report);
        advise(report);
        if (!skipped.isEmpty()) {
            out.println("Left out, because their endings are no submission format: " + endings(skipped) + ".");
        }
    }

    private void write(FileReport file) {
        List<Finding> shown = file.findings().stream()
                .filter(finding -> everything || finding.isError())
                .toList();
        if (shown.isEmpty() && !everything) {
            return;
        }
        out.println(file.name() + ": " + verdict(file));
        shown.stream().limit(everything ? Long.MAX_VALUE : MOST_ERRORS).forEach(this::write);
        if (!everything && shown.size() > MOST_ERRORS) {
            out.println("    … and " + (shown.size() - MOST_ERRORS) + " more; --report FILE writes all of them");
        }
    }

    private static String verdict(FileReport file) {
        return switch (file.outcome()) {
            case TAKEN -> "taken, " + statements(file.statements());
            case PARTLY -> file.taken() + " taken, " + file.refused() + " refused";
            case UNCHANGED -> "unchanged";
            case REFUSED -> "refused";
        };
    }

    private void write(Finding finding) {
        StringBuilder line =
                new StringBuilder("    ").append(finding.severity().name().toLowerCase(Locale.ROOT));
        if (finding.position().isKnown()) {
            line.append(", ").append(place(finding.position()));
        }
        if (!finding.path().isEmpty()) {
            line.append(", ");
            line.append(finding.label().isEmpty() ? finding.path() : finding.label() + " (" + finding.path() + ")");
        }
        line.append(": ").append(finding.message());
        boolean told = (finding.message() + finding.hint()).contains(finding.value());
        if (!told) {
            line.append(" Found: ").append(finding.value()).append('.');
        }
        if (!finding.hint().isEmpty()) {
            line.append(' ').append(finding.hint());
        }
        if (finding.isError() && !finding.expected().isEmpty()) {
            line.append(" Expected: ").append(finding.expected()).append('.');
        }
        out.println(line);
    }

    /** As a spreadsheet or an editor counts. */
    private static String place(Position position) {
        if (position.row() > 0) {
            return "row " + position.row();
        }
        return position.column() > 0
                ? "line " + position.line() + ", column " + position.column()
                : "line " + position.line();
    }

    /** One line: how many inputs came to what. */
    void summarise(LoadReport report) {
        long statements = report.files().stream()
                .filter(file -> file.outcome() == Outcome.TAKEN || file.outcome() == Outcome.PARTLY)
                .mapToLong(FileReport::statements)
                .sum();
        out.printf(
                Locale.ROOT,
                "%s: %d taken, %d in part, %d unchanged, %d refused; %s; revision %d.%n",
                counted(report.files().size(), "input"),
                report.count(Outcome.TAKEN),
                report.count(Outcome.PARTLY),
                report.count(Outcome.UNCHANGED),
                report.count(Outcome.REFUSED),
                statements(statements),
                report.revision());
    }

    private void advise(LoadReport report) {
        long advice = count(report, Severity.ADVICE);
        long hints = count(report, Severity.HINT);
        if (advice + hints > 0 && !everything) {
            out.println("To make it more useful: " + counted(advice, "piece") + " of advice and "
                    + counted(hints, "hint") + "; --verbose shows them.");
        }
    }

    private static long count(LoadReport report, Severity severity) {
        return report.files().stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String endings(List<Path> skipped) {
        Map<String, Long> counts = skipped.stream()
                .collect(Collectors.groupingBy(ReportText::ending, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "without an ending" : name.substring(dot);
    }

    private static String statements(long count) {
        return counted(count, "statement");
    }

    private static String counted(long count, String thing) {
        return count == 1 ? "1 " + thing : count + " " + thing + "s";
    }
}

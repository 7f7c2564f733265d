package org.localreuse.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.localreuse.harvest.HarvestReport;
import org.localreuse.harvest.HarvestReport.InQuarantine;
import org.localreuse.model.Finding;
import org.localreuse.model.Harvest;
import org.localreuse.record.HarvestRecord.Difference;

/** What a harvest came to, for people. */
final class HarvestText {

    private final PrintWriter out;

    HarvestText(PrintWriter out) {
        this.out = out;
    }

    void print(HarvestReport report) {
        out.println(report.source().title() + " (" + report.source().id() + "): " + counts(report));
        Harvest harvest = report.harvest();
        out.println("  " + harvest.pages() + (harvest.pages() == 1 ? " page" : " pages") + " asked for, "
                + harvest.unmodified() + " of them unchanged by the server's word.");
        if (harvest.unsure()) {
            out.println("  Something in it could not even be told apart, so nothing counts as gone this time.");
        }
        if (!report.missing().isEmpty()) {
            out.println("  No longer listed: "
                    + some(report.missing(), report.difference().missing()));
        }
        for (InQuarantine refused : report.quarantined()) {
            out.println("  Not taken: " + refused.key());
            refused.reasons().stream()
                    .filter(Finding::isError)
                    .forEach(reason -> out.println("    " + sentence(reason)));
        }
        if (report.difference().quarantined() > report.quarantined().size()) {
            out.println("  … and "
                    + (report.difference().quarantined() - report.quarantined().size()) + " more.");
        }
        if (!harvest.message().isEmpty()) {
            out.println("  " + harvest.message());
        }
    }

    private static String counts(HarvestReport report) {
        Difference difference = report.difference();
        List<String> parts = new ArrayList<>();
        parts.add(difference.added() + " new");
        parts.add(difference.changed() + " changed");
        parts.add(difference.unchanged() + " as they were");
        parts.add(difference.missing() + " no longer listed");
        if (difference.quarantined() > 0) {
            parts.add(difference.quarantined() + " not taken");
        }
        return String.join(", ", parts) + (report.dryRun() ? ". Nothing was changed: --dry-run." : ".");
    }

    private static String some(List<String> keys, long all) {
        return String.join(", ", keys) + (all > keys.size() ? " and " + (all - keys.size()) + " more" : "");
    }

    private static String sentence(Finding finding) {
        String where = finding.label().isEmpty() ? finding.path() : finding.label();
        return (where.isEmpty() ? "" : where + ": ")
                + finding.message()
                + (finding.value().isEmpty() ? "" : " Found: '" + finding.value() + "'.")
                + (finding.hint().isEmpty() ? "" : " " + finding.hint());
    }
}

package org.localreuse.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.localreuse.harvest.HarvestReport;
import org.localreuse.harvest.HarvestReport.InQuarantine;
import org.localreuse.model.Finding;

/** What a harvest came to, for programs. */
final class HarvestJson {

    private HarvestJson() {}

    static Map<String, Object> of(HarvestReport report) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("source", report.source().id());
        members.put("harvest", report.harvest().id());
        members.put("state", report.harvest().state().name().toLowerCase(Locale.ROOT));
        members.put("dryRun", report.dryRun());
        members.put("added", report.difference().added());
        members.put("changed", report.difference().changed());
        members.put("unchanged", report.difference().unchanged());
        members.put("missing", report.difference().missing());
        members.put("quarantined", report.difference().quarantined());
        members.put("pages", report.harvest().pages());
        members.put("unmodifiedPages", report.harvest().unmodified());
        members.put("missingExamples", report.missing());
        members.put(
                "quarantine",
                report.quarantined().stream().map(HarvestJson::members).toList());
        if (!report.harvest().message().isEmpty()) {
            members.put("message", report.harvest().message());
        }
        members.put("revision", report.revision());
        return members;
    }

    private static Map<String, Object> members(InQuarantine refused) {
        return Map.of(
                "key",
                refused.key(),
                "errors",
                refused.reasons().stream().map(Finding::members).toList());
    }
}

package org.localreuse.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;
import org.localreuse.model.LoadReport;

/** A report for programs, by the names of the HTTP contract. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    static String of(LoadReport report) throws JsonProcessingException {
        List<Map<String, Object>> files =
                report.files().stream().map(ReportJson::members).toList();
        return JSON.writeValueAsString(Map.of("files", files, "revision", report.revision()));
    }

    private static Map<String, Object> members(FileReport file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", file.name());
        members.put("outcome", file.outcome().name().toLowerCase(Locale.ROOT));
        file.graph().ifPresent(graph -> members.put("graph", graph));
        members.put("taken", file.taken());
        members.put("refused", file.refused());
        members.put("statements", file.statements());
        members.put("errors", file.findings().stream().map(Finding::members).toList());
        return members;
    }
}

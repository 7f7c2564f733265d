package org.localreuse.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import org.localreuse.model.FileReport;
import org.localreuse.model.LoadReport;

/** A report for programs, each file's as HTTP tells it. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    static String of(LoadReport report) throws JsonProcessingException {
        List<Map<String, Object>> files =
                report.files().stream().map(FileReport::members).toList();
        return JSON.writeValueAsString(Map.of("files", files, "revision", report.revision()));
    }
}

package org.localreuse.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.List;
import org.localreuse.model.FileReport;
import org.localreuse.model.Finding;

/** Reports as JSON, in ASCII: what was found in an input may hold any character. */
final class Reports {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private Reports() {}

    static String toJson(FileReport report) {
        try {
            return MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileReport of(String json) {
        try {
            return MAPPER.readValue(json, FileReport.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String toJson(List<Finding> findings) {
        try {
            return MAPPER.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> findings(String json) {
        try {
            return List.of(MAPPER.readValue(json, Finding[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Outcome and counts alone: what was handed in speaks from the rest. */
    static FileReport erased(FileReport report) {
        return new FileReport(
                "", report.outcome(), report.graph(), report.taken(), report.refused(), report.statements(), List.of());
    }
}

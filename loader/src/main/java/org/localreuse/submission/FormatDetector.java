package org.localreuse.submission;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.localreuse.model.Position;
import org.localreuse.model.SubmissionFile;
import org.localreuse.model.SubmissionFormat;
import org.localreuse.submission.tree.Input;
import org.localreuse.submission.tree.Limits;
import org.localreuse.submission.tree.Refusals;

/** Tells the format of an input: by its name, and where YAML or JSON may be two things, by its beginning. */
final class FormatDetector {

    private static final int BEGINNING = 64 << 10;
    private static final Pattern PUBLICCODE_VERSION =
            Pattern.compile("(?m)^[\"']?publiccode(?:YmlVersion|-yaml-version)[\"']?\\s*:");
    private static final Pattern URL = Pattern.compile("(?m)^[\"']?url[\"']?\\s*:");
    private static final Pattern PUBLICCODE_KEYS =
            Pattern.compile("(?m)^[\"']?(?:legal|developmentStatus|softwareType)[\"']?\\s*:");
    private static final Pattern LINKED = Pattern.compile("\"@(?:context|graph|id|type)\"\\s*:");

    private final Limits limits;

    FormatDetector(Limits limits) {
        this.limits = limits;
    }

    SubmissionFormat formatOf(SubmissionFile file) {
        String name = file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
        SubmissionFormat format = SubmissionFormat.ofFileName(name)
                .orElseThrow(
                        () -> Refusals.at(
                                Position.UNKNOWN,
                                "The name “" + name + "” does not tell a format that can be handed in.",
                                "Use one of .yml .json .csv .ttl .trig .nt .nq .rdf .jsonld, each also with .gz, or name the format."));
        return switch (format) {
            case YAML -> isPubliccode(beginning(file)) ? SubmissionFormat.PUBLICCODE : format;
            case JSON -> LINKED.matcher(beginning(file)).find() ? SubmissionFormat.JSON_LD : format;
            default -> format;
        };
    }

    private static boolean isPubliccode(String text) {
        return PUBLICCODE_VERSION.matcher(text).find()
                || URL.matcher(text).find() && PUBLICCODE_KEYS.matcher(text).find();
    }

    private String beginning(SubmissionFile file) {
        return Input.read(file, limits, text -> new String(text.readNBytes(BEGINNING), StandardCharsets.UTF_8));
    }
}

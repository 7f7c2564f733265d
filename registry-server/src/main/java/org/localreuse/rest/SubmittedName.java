package org.localreuse.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.localreuse.model.SubmissionFormat;

/** The name of something handed in, which decides as what it is read: it tells what the media type tells, or something narrower. */
final class SubmittedName {

    private static final Set<String> NO_TYPE = Set.of("", MediaType.APPLICATION_OCTET_STREAM);
    private static final int LONGEST = 120;

    private SubmittedName() {}

    /**
     * The given name, made to fit the media type; one of ours where none is given.
     *
     * @param mediaType empty where none was sent: then the name alone tells
     * @throws WrongFormat if neither tells a format, or each another
     */
    static String of(String mediaType, Optional<String> given) {
        Optional<String> name = given.map(SubmittedName::plain).filter(plain -> !plain.isEmpty());
        if (NO_TYPE.contains(mediaType)) {
            return name.filter(plain -> SubmissionFormat.ofFileName(plain).isPresent())
                    .orElseThrow(() -> WrongFormat.type(mediaType));
        }
        SubmissionFormat format =
                SubmissionFormat.ofMediaType(mediaType).orElseThrow(() -> WrongFormat.type(mediaType));
        return name.map(plain -> fitting(format, plain)).orElseGet(() -> nameless(format));
    }

    private static String fitting(SubmissionFormat format, String name) {
        Optional<SubmissionFormat> told = SubmissionFormat.ofFileName(name);
        if (told.isEmpty()) {
            return format == SubmissionFormat.PUBLICCODE ? nameless(format) : name + "." + ending(format);
        }
        SubmissionFormat byName = told.get();
        if (byName == format
                || format == SubmissionFormat.YAML && byName == SubmissionFormat.PUBLICCODE
                || format == SubmissionFormat.JSON && byName == SubmissionFormat.JSON_LD) {
            return name;
        }
        if (format == SubmissionFormat.PUBLICCODE && byName == SubmissionFormat.YAML) {
            return nameless(format);
        }
        if (format == SubmissionFormat.JSON_LD && byName == SubmissionFormat.JSON) {
            return name.replaceFirst("(?i)[.]json([.]gz)?$", "") + "." + ending(format);
        }
        throw WrongFormat.name(name, format);
    }

    private static String nameless(SubmissionFormat format) {
        return (format == SubmissionFormat.PUBLICCODE ? "publiccode." : "submission.") + ending(format);
    }

    private static String ending(SubmissionFormat format) {
        return switch (format) {
            case YAML -> "yaml";
            case PUBLICCODE -> "yml";
            case JSON -> "json";
            case JSON_LD -> "jsonld";
            case CSV -> "csv";
            case TURTLE -> "ttl";
            case TRIG -> "trig";
            case N_TRIPLES -> "nt";
            case N_QUADS -> "nq";
            case RDF_XML -> "rdf";
        };
    }

    /** The last part of a path, without what no name has. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}

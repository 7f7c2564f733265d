package org.localreuse.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.localreuse.model.SubmissionFormat;

/** Something handed in that is, by its headers or its name, in none of the formats that are taken. */
public final class WrongFormat extends Refused {

    private static final long serialVersionUID = 1L;

    /** The media types that can be handed in, as a header names them. */
    static final String TAKEN = Arrays.stream(SubmissionFormat.values())
            .map(SubmissionFormat::mediaType)
            .collect(Collectors.joining(", "));

    private WrongFormat(String detail) {
        super(detail);
    }

    /** A media type that is none of ours; empty when none was sent. */
    static WrongFormat type(String mediaType) {
        return new WrongFormat((mediaType.isEmpty()
                        ? "The header Content-Type does not say what this is."
                        : "'" + mediaType + "' is no media type that can be handed in.")
                + " Send one of " + TAKEN + ".");
    }

    /** A name that tells another format than the media type. */
    static WrongFormat name(String name, SubmissionFormat format) {
        return new WrongFormat("The name '" + name + "' does not tell the format that Content-Type tells, "
                + format.mediaType() + ". Mend the one that is wrong.");
    }

    /** A coding of the content, or a character set, that is not taken. */
    static WrongFormat coding(String header, String value, String taken) {
        return new WrongFormat("'" + value + "' in " + header + " is not taken here. Send " + taken + ".");
    }
}

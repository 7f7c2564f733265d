package org.localreuse.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.localreuse.intake.LoadOptions;
import org.localreuse.model.Principal;
import org.localreuse.model.SubmissionFile;

/**
 * The form of the page for handing in, as somebody filled it in.
 *
 * @param fileName of the file that was chosen; empty for none
 * @param text what was pasted instead
 * @param by the IRI of the organisation on whose word it stands; empty where the file says so, or the key speaks for one alone
 * @param ending of a file that would hold such a text: {@code csv}
 * @param replaces the id of the submission that this is a new version of; empty for none
 * @param version of that submission, which whoever sent the form has looked at
 */
record Upload(
        String fileName,
        byte[] file,
        String text,
        String ending,
        String by,
        boolean atomic,
        boolean checkOnly,
        String replaces,
        String version) {

    static Upload of(FormDataMultiPart form) {
        Optional<FormDataBodyPart> file = Optional.ofNullable(form.getField("file"));
        return new Upload(
                file.map(part -> part.getContentDisposition().getFileName())
                        .map(Upload::plainName)
                        .orElse(""),
                file.map(part -> part.getValueAs(byte[].class)).orElse(new byte[0]),
                value(form, "text"),
                value(form, "format"),
                value(form, "by"),
                !value(form, "atomic").isEmpty(),
                !value(form, "act").equals("hand-in"),
                value(form, "replaces"),
                value(form, "version"));
    }

    /** @param who is signed in; empty for anybody */
    List<FieldError> errors(Optional<Principal> who) {
        List<FieldError> errors = new ArrayList<>();
        boolean chosen = !fileName.isEmpty();
        if (!chosen && text.isBlank()) {
            errors.add(new FieldError("file", "Choose a file, or paste its text"));
        } else if (chosen && !text.isBlank()) {
            errors.add(new FieldError("text", "Choose a file or paste a text, not both"));
        } else if (chosen && file.length == 0) {
            errors.add(new FieldError("file", "The file is empty"));
        } else if (!chosen && !ending.matches("[a-z]{2,6}")) {
            errors.add(new FieldError("format", "Say what kind of text it is"));
        }
        boolean ownWord = word().map(
                        by -> who.filter(principal -> principal.organisations().contains(by))
                                .isPresent())
                .orElse(true);
        if (!ownWord) {
            errors.add(new FieldError("by", "Choose one of the organisations that your key speaks for"));
        }
        return errors;
    }

    /** What was chosen or pasted; a pasted text gets a name that tells its format. */
    SubmissionFile content() {
        return fileName.isEmpty()
                ? SubmissionFile.of("", "pasted." + ending, text.getBytes(StandardCharsets.UTF_8))
                : SubmissionFile.of("", fileName, file);
    }

    LoadOptions options() {
        return new LoadOptions(false, atomic, Optional.empty(), Optional.empty(), word());
    }

    private Optional<Node> word() {
        return by.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createURI(by));
    }

    OptionalLong expected() {
        return version.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(version)) : OptionalLong.empty();
    }

    /** Some browsers send the folders too. */
    private static String plainName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String value(FormDataMultiPart form, String name) {
        FormDataBodyPart part = form.getField(name);
        return part == null ? "" : part.getValue().strip();
    }
}

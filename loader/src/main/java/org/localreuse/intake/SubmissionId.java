package org.localreuse.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.localreuse.model.Sha256;
import org.localreuse.model.SubmissionFile;

/** Names submissions, and tells one version of an input from the next. */
final class SubmissionId {

    private static final int READABLE = 40;
    private static final int UNIQUE = 10;

    private SubmissionId() {}

    /**
     * The id of whatever comes from that place, the same at each load: a readable part from the name, a unique part from the
     * identity.
     */
    static String of(SubmissionFile file) {
        String name = file.name().replace('\\', '/');
        String readable = Normalizer.normalize(name.substring(name.lastIndexOf('/') + 1), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[.]gz$", "")
                .replaceFirst("[.][a-z]+$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ofIdentity(readable.substring(0, Math.min(READABLE, readable.length())), file.identity());
    }

    /** A readable part, which may be empty, and a unique part from the identity. */
    static String ofIdentity(String readable, String identity) {
        String unique = HexFormat.of()
                .formatHex(Sha256.begin().digest(identity.getBytes(StandardCharsets.UTF_8)))
                .substring(0, UNIQUE);
        return readable.isEmpty() ? unique : readable + "-" + unique;
    }

    /** {@link #digestOf} of an input that is in memory. */
    static String digest(SubmissionFile file) {
        try {
            return digestOf(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 digest of the bytes as they came, in hexadecimal. */
    static String digestOf(SubmissionFile file) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = file.content().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

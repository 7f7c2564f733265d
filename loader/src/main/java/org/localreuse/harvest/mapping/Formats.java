package org.localreuse.harvest.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.localreuse.resolve.NameForms;
import org.localreuse.submission.Terms;

/**
 * What a format is, however it is written: {@code formats.tsv}.
 *
 * @param mediaType as registered; empty where there is none
 * @param fileType in the European list of file types; empty where it is not there
 */
record Formats(Optional<Node> mediaType, Optional<Node> fileType) {

    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "(?:application|audio|chemical|font|image|message|model|multipart|text|video)/[a-z0-9][a-z0-9.+_-]*");
    private static final Pattern REGISTER =
            Pattern.compile("(?i)https?://(?:www\\.)?iana\\.org/assignments/media-types/");

    private static final Map<String, Formats> BY_WORD = new HashMap<>();
    private static final Map<String, Formats> BY_MEDIA_TYPE = new HashMap<>();

    static {
        for (List<String> row : Table.rows("formats.tsv")) {
            Formats format = new Formats(node(Terms.MEDIA_TYPE, row.get(1)), node(FILE_TYPE, row.get(2)));
            BY_WORD.put(NameForms.plain(row.get(0)), format);
            format.fileType().ifPresent(type -> BY_WORD.putIfAbsent(NameForms.plain(row.get(2)), format));
            BY_MEDIA_TYPE.putIfAbsent(row.get(1), format);
        }
    }

    private static Optional<Node> node(String namespace, String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createURI(namespace + name));
    }

    /** The format that a word, a media type or an IRI of one of their lists stands for; empty if nobody knows. */
    static Optional<Formats> find(String said) {
        String plain = REGISTER.matcher(said)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .split(";", 2)[0]
                .strip();
        if (MEDIA_TYPE.matcher(plain).matches()) {
            Formats known = BY_MEDIA_TYPE.get(plain);
            Formats worded = known == null ? BY_WORD.get(NameForms.plain(plain)) : known;
            return Optional.of(worded == null ? new Formats(node(Terms.MEDIA_TYPE, plain), Optional.empty()) : worded);
        }
        String word = NameForms.isAddress(plain) ? plain.substring(plain.lastIndexOf('/') + 1) : plain;
        return Optional.ofNullable(BY_WORD.get(NameForms.plain(word)));
    }
}

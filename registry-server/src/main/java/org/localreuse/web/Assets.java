package org.localreuse.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that pages need, held in memory, under a version made from their content: an address never changes its meaning, so
 * browsers may keep it for ever.
 */
public final class Assets {

    private static final String GOVUK = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";
    private static final String CYTOSCAPE = "/META-INF/resources/webjars/cytoscape/3.33.1/dist/";
    private static final String OWN = "/org/localreuse/web/assets/";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";

    private final Map<String, Asset> files;
    private final String version;

    private Assets(Map<String, Asset> files) {
        this.files = files;
        this.version = digest(files);
    }

    /** Reads them from the class path. */
    public static Assets load() {
        Map<String, Asset> files = new TreeMap<>();
        files.put("govuk-frontend.css", new Asset(withoutCrownFont(read(GOVUK + "govuk-frontend.min.css")), STYLE));
        files.put("govuk-frontend.js", new Asset(withoutSourceMap(read(GOVUK + "govuk-frontend.min.js")), SCRIPT));
        files.put("cytoscape.js", new Asset(withoutSourceMap(read(CYTOSCAPE + "cytoscape.esm.min.mjs")), SCRIPT));
        for (String script : new String[] {"registry.js", "network.js", "query.js"}) {
            files.put(script, new Asset(read(OWN + script), SCRIPT));
        }
        files.put("registry.css", new Asset(read(OWN + "registry.css"), STYLE));
        files.put("network.css", new Asset(read(OWN + "network.css"), STYLE));
        files.put("icon.svg", new Asset(read(OWN + "icon.svg"), "image/svg+xml"));
        return new Assets(files);
    }

    /** Twelve hexadecimal digits that change when any file does. */
    public String version() {
        return version;
    }

    /** The path under which a page asks for the file. */
    public String path(String name) {
        return "/assets/" + version + "/" + name;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The typeface and the crest of GOV.UK are for services of the government only; this is none. */
    private static byte[] withoutCrownFont(byte[] style) {
        return new String(style, StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*\\}", "")
                .replace("GDS Transport,arial", "arial")
                .replaceAll("url\\(/assets/[^)]*\\)", "none")
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutSourceMap(byte[] script) {
        return new String(script, StandardCharsets.UTF_8)
                .replaceAll("//# sourceMappingURL=\\S*", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Map<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.content());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

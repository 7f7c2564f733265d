package org.localreuse.harvest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML in a text, as people type it into registries: what it says, without the tags. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][^<>]*|!--.*?--)>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<(script|style)\\b[^>]*>.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern END_OF_LINE =
            Pattern.compile("<(?:br|/p|/div|/li|/tr|/h[1-6])\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("href\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("pound", "£"),
            Map.entry("copy", "©"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bull", "•"),
            Map.entry("eacute", "é"));

    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;

    private Markup() {}

    static boolean isIn(String text) {
        return TAG.matcher(text).find();
    }

    /** The text alone. Characters that no text has are left out. */
    static String plain(String text) {
        // Most texts have none of it, and there are many.
        if (text.chars().allMatch(c -> c >= ' ' && c != '<' && c != '&' && (c < DELETE || c > LAST_CONTROL))) {
            return text.strip();
        }
        String said = text;
        if (text.indexOf('<') >= 0) {
            said = END_OF_LINE.matcher(HIDDEN.matcher(said).replaceAll(" ")).replaceAll("\n");
            said = TAG.matcher(said).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            said = ENTITY.matcher(said)
                    .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
        }
        return said.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", "")
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[ \\t\\u00A0]*\\n[ \\t\\u00A0]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String character(String entity, String whole) {
        if (entity.charAt(0) != '#') {
            return ENTITIES.getOrDefault(entity, whole);
        }
        boolean hexadecimal = Character.toLowerCase(entity.charAt(1)) == 'x';
        int code = hexadecimal ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
        boolean character = Character.isValidCodePoint(code) && !(code >= 0xD800 && code <= 0xDFFF);
        return character ? Character.toString(code) : "";
    }

    /** The addresses that it links to. */
    static List<String> links(String text) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            links.add(matcher.group(1));
        }
        return links;
    }
}

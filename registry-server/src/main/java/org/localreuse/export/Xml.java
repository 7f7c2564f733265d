package org.localreuse.export;

/** What XML can carry at all. */
final class Xml {

    private Xml() {}

    /**
     * The text without the characters that no escape lets into XML.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
     */
    static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c <= 0xD7FF
                        || c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.localreuse.submission.tree;

/**
 * How much one input may ask of us. Whatever goes beyond is refused while it is being read.
 *
 * @param bytes after decompression
 * @param document bytes of an input that must be held whole: YAML, JSON, JSON-LD
 * @param ratio decompressed bytes for each compressed one, counted once {@code ratioFloor} bytes are out
 * @param run bytes without a quote, an angle bracket or a line end: a text or an IRI that no honest input has
 * @param literal characters of one text
 * @param cell characters of one CSV cell
 * @param rows of one CSV file
 * @param nesting levels of lists, mappings or elements
 * @param aliases in one YAML document
 * @param expansion items that aliases stand for, all together
 * @param findings errors told of one input before the rest is only counted
 */
public record Limits(
        long bytes,
        int document,
        int ratio,
        long ratioFloor,
        int run,
        int literal,
        int iri,
        int cell,
        int rows,
        int nesting,
        int aliases,
        int expansion,
        int blankNodes,
        int statements,
        int prefixes,
        int findings) {

    /** Far above any honest input, well below what hurts a small machine. */
    public static final Limits STANDARD = new Limits(
            128L << 20,
            32 << 20,
            200,
            1L << 20,
            4 << 20,
            1 << 20,
            8 << 10,
            100_000,
            50_000,
            100,
            100,
            10_000,
            10_000,
            1_000_000,
            1_000,
            50);
}

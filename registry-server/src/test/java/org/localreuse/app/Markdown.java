package org.localreuse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of the project's documents: its fenced blocks, its links and its headings. */
record Markdown(Path file, List<Block> blocks, List<String> prose) {

    private static final Pattern FENCE = Pattern.compile("```(\\S*)\\s*(.*)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern TEST = Pattern.compile("`(\\w*[a-z](?:Test|IT|Contract))`");

    /**
     * A fenced block.
     *
     * @param line at which it begins
     * @param language the word after the fence; empty when there is none
     * @param note what follows that word
     */
    record Block(int line, String language, String note, List<String> lines) {

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    static Markdown read(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                prose.add(lines.get(i));
                continue;
            }
            int begin = i + 1;
            do {
                i++;
            } while (i < lines.size() && !lines.get(i).equals("```"));
            blocks.add(new Block(begin, fence.group(1), fence.group(2), List.copyOf(lines.subList(begin, i))));
        }
        return new Markdown(file, blocks, prose);
    }

    /** Where its links lead, as written. */
    List<String> links() {
        return found(LINK, CODE.matcher(String.join("\n", prose)).replaceAll(""));
    }

    /** The tests that it names. */
    List<String> tests() {
        return found(TEST, String.join("\n", prose));
    }

    /** What stands after the hash in a link to each of its headings. */
    Set<String> anchors() {
        return prose.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}

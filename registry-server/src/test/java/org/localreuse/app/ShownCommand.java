package org.localreuse.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.localreuse.app.Markdown.Block;

/**
 * A command that a document shows, with what the document says of its end.
 *
 * @param document and line, for whoever must mend it
 * @param text one command; a line that ends in a backslash goes on in the next
 * @param exitCode 0, or what {@code # exit code 1} behind it says
 * @param status 0, or what {@code # answers 404} behind it says: the HTTP status
 * @param answer the lines of the block right after it; empty when there is none
 */
record ShownCommand(String document, String text, int exitCode, int status, List<String> answer) {

    private static final Set<String> PROGRAMS = Set.of("./registry", "curl");
    private static final Set<String> ANSWERS = Set.of("json", "csv", "text", "turtle");
    private static final Pattern EXIT_CODE = Pattern.compile("(.*?)\\s+# exit code (\\d)");
    private static final Pattern STATUS = Pattern.compile("(.*?)\\s+# answers (\\d{3})");
    private static final String ELLIPSIS = "…";

    static List<ShownCommand> of(String name, Markdown document) {
        List<ShownCommand> commands = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.language().equals("sh")) {
                commands.addAll(of(name + ":" + block.line(), block, answer(blocks, i + 1)));
            }
        }
        return commands;
    }

    private static List<String> answer(List<Block> blocks, int index) {
        return index < blocks.size()
                        && ANSWERS.contains(blocks.get(index).language())
                        && blocks.get(index).note().isEmpty()
                ? blocks.get(index).lines()
                : List.of();
    }

    /** An answer belongs to the last command of its block. */
    private static List<ShownCommand> of(String place, Block block, List<String> answer) {
        List<String> texts = block.text().replace("\\\n", " ").lines().toList();
        List<ShownCommand> commands = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (PROGRAMS.contains(texts.get(i).split(" ")[0])) {
                commands.add(of(place, texts.get(i), i == texts.size() - 1 ? answer : List.of()));
            }
        }
        return commands;
    }

    private static ShownCommand of(String place, String line, List<String> answer) {
        Matcher exitCode = EXIT_CODE.matcher(line);
        Matcher status = STATUS.matcher(line);
        if (exitCode.matches()) {
            return new ShownCommand(place, exitCode.group(1), Integer.parseInt(exitCode.group(2)), 0, answer);
        }
        return status.matches()
                ? new ShownCommand(place, status.group(1), 0, Integer.parseInt(status.group(2)), answer)
                : new ShownCommand(place, line, 0, 0, answer);
    }

    boolean isCurl() {
        return text.startsWith("curl ");
    }

    /** What the real answer must hold: each line of the shown one, and each piece of a line around an ellipsis, without blanks. */
    Stream<String> pieces() {
        return answer.stream()
                .flatMap(line -> Stream.of(line.split(ELLIPSIS)))
                .map(ShownCommand::withoutBlanks)
                .map(piece -> piece.replaceFirst(",$", ""))
                .filter(piece -> !piece.isEmpty());
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Override
    public String toString() {
        return document + " " + text;
    }
}

package org.localreuse.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localreuse.network.NetworkDocument;
import org.localreuse.network.NetworkDocument.Arc;
import org.localreuse.network.NetworkDocument.Vertex;

/**
 * The network next to one thing, laid out in three columns: what it comes from, the thing, what came of it. Measures are units of
 * the drawing.
 *
 * @param more how many things had no room
 */
public record Drawing(int height, List<Box> boxes, List<Line> lines, int more) {

    /** How wide every drawing is. */
    public static final int WIDTH = 920;

    private static final int BOX = 270;
    private static final int ROW = 36;
    private static final int ROOM = 12;
    private static final int LONGEST = 36;

    /** Copies the lists. */
    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A thing.
     *
     * @param kind its type in lower case, or {@code root}
     */
    public record Box(int x, int y, String label, String kind) {

        /** How wide every box is. */
        public int width() {
            return BOX;
        }
    }

    /**
     * A link from the side of one box to that of another.
     *
     * @param path in the language of SVG
     * @param kind the relation
     */
    public record Line(String path, String kind) {}

    private record Placed(Vertex vertex, String relation) {}

    /** The links that the document has from and to its root. */
    static Drawing of(NetworkDocument network) {
        Map<String, Vertex> byId =
                network.nodes().stream().collect(Collectors.toMap(Vertex::id, Function.identity(), (a, b) -> a));
        List<Placed> before = placed(network, byId, Arc::target, Arc::source);
        List<Placed> after = placed(network, byId, Arc::source, Arc::target);
        int rows = Math.max(1, Math.max(Math.min(ROOM, before.size()), Math.min(ROOM, after.size())));
        int height = rows * ROW;
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Vertex root = byId.get(network.root());
        int middle = (WIDTH - BOX) / 2;
        boxes.add(new Box(middle, height / 2 - 14, shortened(root == null ? "" : root.label()), "root"));
        column(before, 0, height, boxes)
                .forEach(box -> lines.add(line(BOX, box, middle, height, relation(before, box))));
        column(after, WIDTH - BOX, height, boxes)
                .forEach(box -> lines.add(line(middle + BOX, box, WIDTH - BOX, height, relation(after, box))));
        int more = Math.max(0, before.size() - ROOM) + Math.max(0, after.size() - ROOM);
        return new Drawing(height, boxes, lines, more);
    }

    /** Whether there is anything beside the thing itself. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private static List<Placed> placed(
            NetworkDocument network,
            Map<String, Vertex> byId,
            Function<Arc, String> here,
            Function<Arc, String> there) {
        return network.edges().stream()
                .filter(arc -> here.apply(arc).equals(network.root()))
                .flatMap(arc ->
                        Stream.ofNullable(byId.get(there.apply(arc))).map(vertex -> new Placed(vertex, arc.relation())))
                .collect(Collectors.toMap(placed -> placed.vertex().id(), Function.identity(), (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (Placed placed) -> order(placed.vertex().type()))
                        .thenComparing(placed -> placed.vertex().label()))
                .toList();
    }

    private static int order(String type) {
        return List.of("Project", "Component", "Dataset", "Council", "Organisation")
                .indexOf(type);
    }

    private static List<Box> column(List<Placed> things, int x, int height, List<Box> boxes) {
        int shown = Math.min(ROOM, things.size());
        int top = (height - shown * ROW) / 2;
        List<Box> column = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            Vertex vertex = things.get(i).vertex();
            column.add(new Box(
                    x,
                    top + i * ROW + 4,
                    shortened(vertex.label()),
                    vertex.type().toLowerCase(Locale.ROOT)));
        }
        boxes.addAll(column);
        return column;
    }

    private static Line line(int from, Box box, int to, int height, String relation) {
        int root = height / 2;
        int other = box.y() + 14;
        boolean left = box.x() == 0;
        int start = left ? other : root;
        int end = left ? root : other;
        int bend = (from + to) / 2;
        return new Line(
                "M" + from + " " + start + " C" + bend + " " + start + " " + bend + " " + end + " " + to + " " + end,
                relation);
    }

    private static String relation(List<Placed> things, Box box) {
        return things.stream()
                .filter(placed -> shortened(placed.vertex().label()).equals(box.label()))
                .findFirst()
                .map(Placed::relation)
                .orElse("reuse");
    }

    private static String shortened(String label) {
        return label.length() > LONGEST ? label.substring(0, LONGEST - 1).strip() + "…" : label;
    }
}

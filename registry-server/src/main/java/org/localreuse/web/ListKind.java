package org.localreuse.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.localreuse.ontology.LR;
import org.localreuse.rest.ListView;
import org.localreuse.rest.Views;

/** The lists that have a page: what stands in their columns, and what may be asked of them. */
enum ListKind {
    PROJECTS(
            "projects",
            "Projects",
            "What councils and others have built and run, and how often each is known to be reused.",
            "-reuses",
            List.of("Project", "Led by", "Stage", "Known reuses")) {
        @Override
        ListView view(Views views) {
            return views.projects();
        }

        @Override
        ListRow row(Item item) {
            return new ListRow(
                    List.of(item.link()),
                    item.text("description").shortened(160),
                    List.of(
                            Cell.of(item.links("leads")),
                            Cell.of(item.concepts("stage", "project-stage")),
                            Cell.number(item.number("knownReuses"))));
        }

        @Override
        List<Choice> choices(Choices choices) {
            return List.of(
                    choices.text("q", "Words"),
                    choices.council("council", "Led or reused by"),
                    choices.concept("stage", "Stage", "project-stage"),
                    choices.concept("barrier", "Met the barrier", "barrier"),
                    choices.among("openSource", "Code", "true", "Open", "false", "Not known to be open"),
                    choices.among(
                            "sort",
                            "Order",
                            "-reuses",
                            "Most reused first",
                            "title",
                            "By title",
                            "-updated",
                            "Latest first"));
        }
    },
    COUNCILS(
            "councils",
            "Councils",
            "Every council of the United Kingdom since 1974, with what it is known to reuse.",
            "name",
            List.of("Council", "Type", "Nation", "In existence", "Known reuses")) {
        @Override
        ListView view(Views views) {
            return views.councils();
        }

        @Override
        ListRow row(Item item) {
            List<Value> until = item.date("until");
            return new ListRow(
                    List.of(item.link()),
                    Text.NONE,
                    List.of(
                            Cell.of(item.concepts("organisationType", "authority-type")),
                            Cell.of(item.links("nation")),
                            until.isEmpty()
                                    ? Cell.of("Yes")
                                    : Cell.of("Until " + until.getFirst().text().value()),
                            Cell.number(item.number("knownReuses"))));
        }

        @Override
        List<Choice> choices(Choices choices) {
            return List.of(
                    choices.text("q", "Name or code"),
                    choices.among(
                            "nation",
                            "Nation",
                            "E92000001",
                            "England",
                            "N92000002",
                            "Northern Ireland",
                            "S92000003",
                            "Scotland",
                            "W92000004",
                            "Wales"),
                    choices.concept("type", "Type", "authority-type"),
                    choices.among("current", "In existence", "true", "Now", "false", "No longer"),
                    choices.among("sort", "Order", "name", "By name", "-reuses", "Most reuses first"));
        }
    },
    DATASETS(
            "datasets",
            "Datasets",
            "Data that projects need or give, who publishes it, and who is known to use it.",
            "-reuses",
            List.of("Dataset", "Published by", "Licence", "Known reuses")) {
        @Override
        ListView view(Views views) {
            return views.datasets();
        }

        @Override
        ListRow row(Item item) {
            return new ListRow(
                    List.of(item.link()),
                    Text.NONE,
                    List.of(
                            Cell.of(item.links("publisher")),
                            Cell.of(item.links("licence")),
                            Cell.number(item.number("knownReuses"))));
        }

        @Override
        List<Choice> choices(Choices choices) {
            return List.of(
                    choices.text("q", "Words"),
                    choices.object("publisher", "Published by", DCTerms.publisher),
                    choices.object("licence", "Licence", DCTerms.license),
                    choices.among("open", "Openly licensed", "true", "Yes", "false", "No, or not known"),
                    choices.among(
                            "sort",
                            "Order",
                            "-reuses",
                            "Most used first",
                            "title",
                            "By title",
                            "-updated",
                            "Latest first"));
        }
    },
    REUSES(
            "reuses",
            "Reuses",
            "Who took up what, how far it has come, and on whose word the register has it.",
            "-since",
            List.of("Who", "What", "How", "Status", "Since", "On whose word", "Details")) {
        @Override
        ListView view(Views views) {
            return views.reuses();
        }

        @Override
        ListRow row(Item item) {
            Value details = new Value(new Text("Details", "en"), item.link().href());
            return new ListRow(
                    item.links("reusers"),
                    Text.NONE,
                    List.of(
                            Cell.of(item.links("reuseOf")),
                            Cell.of(item.concepts("reuseKinds", "reuse-kind")),
                            Cell.status(item.statuses()),
                            Cell.of(item.date("since")),
                            Cell.of(item.concepts("corroboration", "corroboration")),
                            Cell.of(List.of(details))));
        }

        @Override
        List<Choice> choices(Choices choices) {
            return List.of(
                    choices.object("by", "Who reuses", LR.reuser),
                    choices.concept("status", "Status", "reuse-status"),
                    choices.concept("kind", "How", "reuse-kind"),
                    choices.concept("corroboration", "On whose word", "corroboration"),
                    choices.among(
                            "sort",
                            "Order",
                            "-since",
                            "Latest first",
                            "since",
                            "Oldest first",
                            "reuser",
                            "By who",
                            "source",
                            "By what"));
        }
    },
    ORGANISATIONS(
            "organisations",
            "Organisations",
            "Companies, charities, universities and others that lead, reuse or pay for projects.",
            "name",
            List.of("Organisation", "Type", "Known reuses")) {
        @Override
        ListView view(Views views) {
            return views.organisations();
        }

        @Override
        ListRow row(Item item) {
            return new ListRow(
                    List.of(item.link()),
                    Text.NONE,
                    List.of(
                            Cell.of(item.concepts("organisationType", "authority-type")),
                            Cell.number(item.number("knownReuses"))));
        }

        @Override
        List<Choice> choices(Choices choices) {
            return List.of(
                    choices.text("q", "Name"),
                    choices.concept("type", "Type", "authority-type"),
                    choices.among("sort", "Order", "name", "By name", "-reuses", "Most reuses first"));
        }
    };

    final String path;
    final String title;
    final String about;
    final String order;
    final List<String> headings;

    ListKind(String path, String title, String about, String order, List<String> headings) {
        this.path = path;
        this.title = title;
        this.about = about;
        this.order = order;
        this.headings = headings;
    }

    abstract ListView view(Views views);

    abstract ListRow row(Item item);

    abstract List<Choice> choices(Choices choices);

    static Optional<ListKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
